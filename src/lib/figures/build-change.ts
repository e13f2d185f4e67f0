import { indexSlug } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { ChangeFigure, ChangeItem } from './change-figure';
import {
	changeIn,
	changeInterval,
	changeMeasure,
	changeSaid,
	directionOf,
	refusalSaid,
	type ChangeInput,
	type ChangeMeasure,
	type NamedRow
} from './change-input';
import { changeTable } from './change-table';
import { changeHeadline, changeNotes, changeSummary } from './change-text';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfPoint } from './loaded-uses';
import { lowerFirst } from './point-words';
import { figureSources } from './sources';
import { measured } from './trend-input';
import { yearSpans } from './year-spans';

export type { ChangeInput, ChangeMeasure, ChangeScope } from './change-input';

/**
 * Changes to the year before: of one area over the years, or of all areas in a year, the largest rise
 * first. A change that is refused stays in its place with its reason.
 */
export function buildChange(input: ChangeInput): ChangeFigure {
	const { words, index, component, own, scope } = input;
	const { t } = words;
	const found = namedRows(input);
	const measure = changeMeasure(
		found.map(({ row }) => row),
		input.measure
	);
	const named = scope.by === 'areas' ? ordered(found, measure) : found;
	const rows = named.map(({ row }) => row);
	const what = measured(input);
	const years = yearSpans(rows.map(({ year }) => year));
	const unit = t(
		measure === 'places'
			? 'figure.change.places'
			: unitOf(index, component) === 'percent'
				? 'figure.percentPoints'
				: 'figure.points'
	);
	const items = named.map((one) => itemOf(input, measure, one));
	const figure: ChangeFigure = {
		kind: 'change',
		id: input.id ?? `change-${indexSlug(index)}`,
		language: words.language,
		headline: changeHeadline(input, what, measure, named),
		subtitle:
			scope.by === 'years'
				? t('figure.change.subtitle.years', { what, area: own.name, years, unit })
				: t('figure.change.subtitle.areas', {
						what,
						count: rows.filter((row) => changeIn(measure, row) !== null).length,
						year: scope.year,
						previous: scope.year - 1,
						unit
					}),
		summary: changeSummary(input, measure, named),
		table: changeTable(input, what, named),
		notes: changeNotes(input, rows),
		sources: figureSources(
			words,
			rows.map((row) => row.source_id),
			input.sources,
			anyOf(rows.map(usesOfPoint))
		),
		vintage: input.vintage,
		measure,
		unit,
		format: (value) => words.format.signedShort(value),
		items,
		unconfirmed: items.some(({ value, isUnconfirmed }) => value !== null && isUnconfirmed)
			? t('figure.state.unconfirmed')
			: null
	};
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const row = rows[at];
		return row ? usesOfPoint(row) : () => false;
	});
}

function namedRows({ index, component, own, scope, rows }: ChangeInput): NamedRow[] {
	const wanted = rows.filter((row) => row.index === index && row.component === component);
	if (scope.by === 'years') {
		const ofOwn = wanted
			.filter((row) => row.area_code === own.code)
			.sort((a, b) => a.year - b.year);
		const first = ofOwn.findIndex((row) => row.state !== 'missing');
		return ofOwn
			.slice(Math.max(0, first))
			.map((row) => ({ row, id: `${row.year}`, label: `${row.year}`, role: 'own' }));
	}
	return scope.areas.flatMap(({ code, name, region }) => {
		const row = wanted.find((one) => one.area_code === code && one.year === scope.year);
		const role = code === own.code ? 'own' : region === own.region ? 'region' : 'peer';
		return row ? [{ row, id: code, label: name, role } as const] : [];
	});
}

/** The largest rise first, then those without a change, by name. */
function ordered(named: readonly NamedRow[], measure: ChangeMeasure): NamedRow[] {
	return [...named].sort((a, b) => {
		const [one, other] = [changeIn(measure, a.row), changeIn(measure, b.row)];
		if (one !== null && other !== null && one !== other) return other - one;
		if ((one === null) !== (other === null)) return one === null ? 1 : -1;
		return a.label.localeCompare(b.label, 'vi');
	});
}

function itemOf(
	{ words }: ChangeInput,
	measure: ChangeMeasure,
	{ row, id, label, role }: NamedRow
): ChangeItem {
	const value = changeIn(measure, row);
	const interval = changeInterval(measure, row);
	const other = measure === 'points' ? 'places' : 'points';
	const said = [
		changeSaid(words, row, measure) ?? refusalSaid(words, row, measure),
		value === null ? null : changeSaid(words, row, other)
	];
	return {
		id,
		label,
		role,
		value,
		...(interval ? { interval } : {}),
		isUnconfirmed: row.comparability === 'unconfirmed',
		changeText:
			value === null ? refusalSaid(words, row, measure) : signedText(words, measure, value),
		besideText:
			value === null || changeIn(other, row) === null
				? ''
				: signedText(words, other, changeIn(other, row) ?? 0),
		text: `${label}: ${said
			.filter((text) => text !== null)
			.map(lowerFirst)
			.join('; ')}`
	};
}

type Words = ChangeInput['words'];

/** `▲ 0,74`, `▼ 13 bậc`, `giữ nguyên`. */
function signedText({ t, format }: Words, measure: ChangeMeasure, value: number): string {
	const direction = directionOf(measure, value);
	if (direction === 0) return t(measure === 'points' ? 'figure.same' : 'figure.trend.sameRank');
	const amount =
		measure === 'points' ? format.amount(value) : t('figure.places', { count: Math.abs(value) });
	return `${direction > 0 ? '▲' : '▼'} ${amount}`;
}
