import type { HeatBreak } from './heat-figure';
import type { HeatInput } from './heat-input';
import type { HeatLine, HeatLines } from './heat-lines';
import { isTold } from './heat-lines';
import { fittingHeadline } from './headline';
import { breakNote, levelNotes, measureNotes } from './measure-notes';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { lowerFirst } from './point-words';
import { trendHeadline } from './trend-headline';
import { measured } from './trend-input';
import { yearSpans } from './year-spans';

/** Where the own province stands, or which of its parts is the weakest. */
export function heatHeadline(input: HeatInput, frame: MeasureFrame, found: HeatLines): string {
	const { words, own, measure } = input;
	const names = { what: measured(input), area: own.name };
	if (input.scope.by === 'parts') return partsHeadline(input, frame, found);
	const line = found.lines.find(({ role }) => role === 'own');
	const points = [...(line?.points.values() ?? [])];
	const latest = points.findLast(({ state }) => state === 'known') ?? points.findLast(isTold);
	if (!latest) return trendHeadline(words, names, undefined, 'score');
	if (measure === 'score' || measure === 'rank') {
		const told = points.findLast(isTold) ?? latest;
		return trendHeadline(words, names, told.row, measure);
	}
	return pointHeadline(input, frame, latest);
}

/** A measured point as a headline: in full, with its title, or the bare value with its year. */
export function pointHeadline(
	input: Pick<HeatInput, 'words' | 'index' | 'component' | 'componentName' | 'own' | 'measure'>,
	{ title }: MeasureFrame,
	{ year, label, text, state }: MeasuredPoint
): string {
	const { t } = input.words;
	const values = { what: measured(input), area: input.own.name, year, title: lowerFirst(title) };
	// The reason why a change was refused is a sentence of its own.
	if (state !== 'known' && input.measure === 'change') {
		return fittingHeadline([
			t('figure.heat.headline.refused', values),
			t('figure.heat.headline.refusedShort', values)
		]);
	}
	const said = label === '' ? text : label;
	return fittingHeadline([
		t('figure.heat.headline.point', { ...values, text }),
		t('figure.heat.headline.title', { ...values, text: said }),
		t('figure.heat.headline.short', { ...values, text: said })
	]);
}

function partsHeadline(input: HeatInput, frame: MeasureFrame, { lines, orderYear }: HeatLines) {
	const { words, own, measure } = input;
	const { t } = words;
	const { worst } = endsOf(input, frame, lines, orderYear);
	const point = worst?.points.get(orderYear);
	const values = { what: measured(input), area: own.name, year: orderYear };
	if (!worst || !point) return trendHeadline(words, values, undefined, 'score');
	const name = worst.label.replace(/ \([^()]*\)$/, '');
	const said = { ...values, name, text: point.label };
	// Of a difference or a percentile the bare number would not say what it is.
	if (measure !== 'score' && measure !== 'share' && measure !== 'rank') {
		return fittingHeadline([
			t('figure.heat.headline.worstSaid', { ...said, text: point.text }),
			t('figure.heat.headline.worstTitle', { ...said, title: lowerFirst(frame.title) }),
			t('figure.heat.headline.worstTitleShort', { ...said, title: lowerFirst(frame.title) })
		]);
	}
	return fittingHeadline([
		t('figure.heat.headline.worst', said),
		t('figure.heat.headline.worstArea', said),
		t('figure.heat.headline.worstName', said),
		t('figure.heat.headline.worstShort', said)
	]);
}

export function heatSubtitle(
	input: HeatInput,
	{ title, unit, isRank }: MeasureFrame,
	{ lines, years }: HeatLines
): string {
	const { words, own, scope } = input;
	const name = lowerFirst(title);
	const inside = isRank ? words.t('figure.heat.rankUnit') : unit;
	const values = {
		what: measured(input),
		// Scores in points are not called points twice.
		title: name === inside ? name : `${name} (${inside})`,
		span: years.length > 0 ? `, ${yearSpans(years)}` : ''
	};
	return scope.by === 'areas'
		? words.t('figure.heat.subtitle.areas', { ...values, count: lines.length })
		: words.t('figure.heat.subtitle.parts', {
				...values,
				area: own.name,
				heading: lowerFirst(scope.heading)
			});
}

/** The own level, the ends of the order year, and across which years levels are not held together. */
export function heatSummary(
	input: HeatInput,
	frame: MeasureFrame,
	{ lines, orderYear }: HeatLines,
	breaks: readonly HeatBreak[]
): string {
	const { words, own } = input;
	const { t } = words;
	const point = lines.find(({ role }) => role === 'own')?.points.get(orderYear);
	const { best, worst, count } = endsOf(input, frame, lines, orderYear);
	const labelOf = (line: HeatLine) => line.points.get(orderYear)?.label ?? '';
	const sentences = [
		point
			? t('figure.heat.summary.own', {
					area: own.name,
					year: orderYear,
					text: lowerFirst(point.text)
				})
			: '',
		best && worst && count >= 3
			? t(`figure.heat.summary.${input.scope.by}`, {
					year: orderYear,
					count,
					best: best.label,
					bestLabel: labelOf(best),
					worst: worst.label,
					worstLabel: labelOf(worst)
				})
			: '',
		breaksSentence(input, breaks, lines.length)
	].filter((sentence) => sentence !== '');
	if (sentences.length > 0) return sentences.join(' ');
	return t('figure.heat.summary.nothing', { what: measured(input), area: own.name });
}

/** Parts are not all broken in the same years: each year says of how many. */
function breaksSentence(
	{ words: { t }, scope }: HeatInput,
	breaks: readonly HeatBreak[],
	of: number
): string {
	if (breaks.length === 0) return '';
	const years = breaks.map(({ firstYear: year, rowCount: count }) =>
		scope.by === 'parts' ? t('figure.heat.summary.broken', { year, count, of }) : `${year}`
	);
	return t(`figure.heat.summary.breaks.${scope.by}`, { years: years.join(', ') });
}

interface Ends {
	readonly best: HeatLine | undefined;
	readonly worst: HeatLine | undefined;
	readonly count: number;
}

/** The best and the worst of a year; parts with scales of their own are held against their scales. */
function endsOf(
	{ measure, scope }: HeatInput,
	{ isRank }: MeasureFrame,
	lines: readonly HeatLine[],
	year: number
): Ends {
	const valueOf = ({ points }: HeatLine): number | null => {
		const point = points.get(year);
		if (point?.state !== 'known') return null;
		return scope.by === 'parts' && measure === 'score' ? point.row.share : point.value;
	};
	const known = lines.filter((line) => valueOf(line) !== null);
	const sorted = known.sort((a, b) => {
		const difference = (valueOf(b) ?? 0) - (valueOf(a) ?? 0);
		return isRank ? -difference : difference;
	});
	return { best: sorted[0], worst: sorted.at(-1), count: sorted.length };
}

export function heatNotes(
	input: HeatInput,
	{ lines, silent, years, orderYear }: HeatLines
): string[] {
	const { words, scope, own, measure } = input;
	const { t } = words;
	const points = lines.flatMap((line) => [...line.points.values()]);
	const shown = points.filter(({ year }) => years.includes(year));
	const rows = shown.map(({ row }) => row).filter((row) => row.year > (years[0] ?? 0));
	const told = shown.filter(isTold).map(({ row }) => row);
	const breaks =
		scope.by === 'areas'
			? levelNotes(words, rows)
			: lines.flatMap(({ label, points: ofPart }) =>
					[...ofPart.values()]
						.filter(({ row, year }) => row.break_kind === 'level' && year > (years[0] ?? 0))
						.map(({ row, year }) =>
							t('figure.heat.note.part', { name: label, year, note: breakNote(words, row) })
						)
				);
	const order = { year: orderYear, area: own.name };
	return [
		...breaks,
		...(scope.by === 'areas' ? [t(`figure.heat.note.${scope.order}`, order)] : []),
		...(silent.length > 0
			? [t('figure.heat.note.silent', { list: silent.map(({ label }) => label).join(', ') })]
			: []),
		...measureNotes(words, measure, told)
	];
}
