import { indexSlug } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { HeatBreak, HeatCell, HeatFigure, HeatRow } from './heat-figure';
import type { HeatInput } from './heat-input';
import { heatLines, isTold, type HeatLine, type HeatLines } from './heat-lines';
import { heatClasses, type HeatClasses } from './heat-scales';
import { heatTable } from './heat-table';
import { heatHeadline, heatNotes, heatSubtitle, heatSummary } from './heat-text';
import { withLoadedMarks } from './loaded-marks';
import { anyOf } from './loaded-uses';
import { breakNote } from './measure-notes';
import { measureFrame, type MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { reasonOf, reasonsAmong } from './missing-points';
import { usesOfMeasured } from './measured-uses';
import { doubtText, lowerFirst, upperFirst } from './point-words';
import { figureSources } from './sources';
import { measured } from './trend-input';
import { yearSpans } from './year-spans';

export type { HeatArea, HeatInput, HeatScope } from './heat-input';

/**
 * Provinces by year in one measure, the own one first; or the parts of an index by year in one
 * province. Rows of which nothing is known in any year stand in the table and in a note alone.
 */
export function buildHeat(input: HeatInput): HeatFigure {
	const { words, index, component, measure, base, scope } = input;
	const { t } = words;
	const frame = measureFrame(words, index, component, measure, base);
	const found = heatLines(input);
	const classes = heatClasses(input, frame, found);
	const rows = found.lines.map((line) => rowOf(input, frame, classes, found.years, line));
	const breaks = heatBreaks(input, found);
	const shown = found.lines.flatMap(({ points }) => [...points.values()].filter(isTold));
	const uses = (points: readonly MeasuredPoint[]) =>
		anyOf(points.map((point) => usesOfMeasured(measure, base, point)));
	const what = measured(input);
	const figure: HeatFigure = {
		kind: 'heat',
		id: input.id ?? `heat-${indexSlug(index)}`,
		language: words.language,
		headline: heatHeadline(input, frame, found),
		subtitle: heatSubtitle(input, frame, found),
		summary: heatSummary(input, frame, found, breaks),
		table: heatTable(
			input,
			t(`figure.heat.caption.${scope.by}`, {
				title: lowerFirst(frame.title),
				what,
				area: input.own.name
			}),
			found
		),
		notes: heatNotes(input, found),
		sources: figureSources(
			words,
			[
				...shown.map(({ row }) => row.source_id),
				...(measure === 'gap' ? shown.map(({ row }) => row.nation_source_id) : [])
			],
			input.sources,
			uses(shown)
		),
		vintage: input.vintage,
		fills: frame.hasZero ? 'signed' : 'amount',
		years: found.years,
		orderYear: found.orderYear,
		rows,
		breaks,
		scaleTitle:
			classes.kind === 'signed'
				? t('figure.classes.sides')
				: t(`figure.heat.scale.${classes.kind}`),
		scales: classes.scales,
		legend: legendOf(input, rows, breaks),
		nothing: t('figure.missing.not_in_data'),
		leftOut: (years) => t('figure.heat.leftOut', { years: yearSpans(years) })
	};
	return withLoadedMarks(figure, words, input.sources, (at) =>
		uses([...([...found.lines, ...found.silent][at]?.points.values() ?? [])])
	);
}

function rowOf(
	{ words }: HeatInput,
	frame: MeasureFrame,
	{ stepOf }: HeatClasses,
	years: readonly number[],
	{ id, label, role, section, points }: HeatLine
): HeatRow {
	const cells = years.map((year): HeatCell => {
		const point = points.get(year);
		if (!point) {
			const text = `${year}: ${words.t('figure.missing.not_surveyed')}`;
			const nothing = { value: null, step: null, label: '', shortLabel: '', isUnconfirmed: false };
			return { ...nothing, year, state: 'missing', missing: 'not_surveyed', stretch: 0, text };
		}
		const { state, value, stretch, isUnconfirmed } = point;
		return {
			year,
			state,
			missing: reasonOf(point),
			value,
			step: stepOf(point),
			label: point.label,
			shortLabel: value === null ? '' : shortLabel(words, frame, value),
			stretch,
			isUnconfirmed,
			text: `${year}: ${point.text}${isUnconfirmed ? doubtText(words, point.row) : ''}`
		};
	});
	return { id, label, role, section, cells };
}

/** With one decimal at most: `41,3`, `+0,3`, `51`. */
function shortLabel({ format }: Words, { isRank, hasZero }: MeasureFrame, value: number): string {
	if (isRank) return format.count(value);
	if (!hasZero) return format.tenths(value);
	const sign = value > 0 ? '+' : value < 0 ? '-' : '';
	return `${sign}${format.tenths(Math.abs(value))}`;
}

/** Gaps before years in which the levels of any row begin anew. */
function heatBreaks({ words }: HeatInput, { lines, years }: HeatLines): HeatBreak[] {
	return years.slice(1).flatMap((year, at): HeatBreak[] => {
		const before = years[at] ?? year;
		const pairs = lines.flatMap(({ points }) => {
			const [one, other] = [points.get(before), points.get(year)];
			return one && other ? [{ isBroken: one.stretch !== other.stretch, row: other.row }] : [];
		});
		const broken = pairs.filter(({ isBroken }) => isBroken);
		if (broken.length === 0) return [];
		const named = broken.find(({ row }) => row.break_kind === 'level')?.row;
		const isWhole = broken.length === pairs.length && named !== undefined;
		const label = isWhole ? upperFirst(breakNote(words, named)) : '';
		return [{ firstYear: year, label, rowCount: broken.length }];
	});
}

function legendOf(
	{ words, measure }: HeatInput,
	rows: readonly HeatRow[],
	breaks: readonly HeatBreak[]
): HeatFigure['legend'] {
	const { t } = words;
	const cells = rows.flatMap((row) => row.cells);
	const labels = {
		band: t(measure === 'rank' ? 'figure.state.bandRank' : 'figure.state.bandScore'),
		rank_only: t('figure.state.rank_only'),
		refused: t('figure.heat.refused')
	};
	const stated = (...marks: readonly (keyof typeof labels)[]) =>
		marks
			.filter((mark) => cells.some(({ state }) => state === mark))
			.map((mark) => ({ mark, label: labels[mark] }));
	return [
		...stated('band', 'rank_only'),
		...reasonsAmong(cells).map((mark) => ({ mark, label: t(`figure.missing.${mark}`) })),
		...stated('refused'),
		...(cells.some(({ isUnconfirmed }) => isUnconfirmed)
			? [{ mark: 'unconfirmed', label: t('figure.state.unconfirmed') } as const]
			: []),
		...(breaks.some(({ label }) => label === '')
			? ([
					{ mark: 'break', label: t('figure.heat.broken') },
					{ mark: 'goes_on', label: t('figure.heat.goesOn') }
				] as const)
			: [])
	];
}
