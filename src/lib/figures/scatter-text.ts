import { fittingHeadline } from './headline';
import { anyIntervalNotes } from './interval-words';
import { measuredInterval } from './measured-interval';
import type { MeasuredPoint } from './measured-point';
import { doubtText, lowerFirst } from './point-words';
import { rankNotes } from './rank-notes';
import {
	isPlaced,
	meanOf,
	placedPairs,
	sideName,
	type ScatterInput,
	type ScatterPair,
	type SideKey
} from './scatter-input';

/** On which side of the means the own area stands; else its two values; else that it has not both. */
export function scatterHeadline(input: ScatterInput, pairs: readonly ScatterPair[]): string {
	const { words, own, year } = input;
	const { t } = words;
	const names = { area: own.name, x: sideName(input.x), y: sideName(input.y), year };
	const pair = placedPairs(pairs.slice(0, 1))[0];
	if (!pair) {
		return fittingHeadline([
			t('figure.scatter.headline.absent', names),
			t('figure.scatter.headline.absentShort', names)
		]);
	}
	const values = { ...names, xValue: pair.x.label, yValue: pair.y.label };
	const plain = [
		// Two measures of one thing cannot be told apart by its name.
		...(names.x === names.y ? sameThing(input, pair) : []),
		t('figure.scatter.headline.values', values),
		t('figure.scatter.headline.valuesShort', values)
	];
	const [x, y] = (['x', 'y'] as const).map((key) => sideOfMean(input, pairs, key));
	if (!x || !y || names.x === names.y) return fittingHeadline(plain);
	const quadrant = x === y ? x : x === 'above' ? 'xAbove' : 'yAbove';
	return fittingHeadline([
		t(`figure.scatter.headline.${quadrant}`, values),
		t(`figure.scatter.headline.${quadrant}Short`, values),
		...plain
	]);
}

/** `PAPI của Cao Bằng năm 2024: 41,33 điểm, giảm 0,32 điểm`, then without the name of the index. */
function sameThing(
	{ words, own, x, year }: ScatterInput,
	pair: { readonly x: MeasuredPoint; readonly y: MeasuredPoint }
): string[] {
	const brief = ({ text }: MeasuredPoint) =>
		lowerFirst(text.replace(/\s*\([^)]*\)/g, '').replace(/;.*$/, ''));
	const text = `${brief(pair.x)}, ${brief(pair.y)}`;
	const values = { what: sideName(x), area: own.name, year, text };
	return [
		words.t('figure.measure.headline.full', values),
		words.t('figure.measure.headline.area', values)
	];
}

/** Above or below the mean of an axis; null where there is none, or the two print alike. */
function sideOfMean(
	{ x, y }: ScatterInput,
	pairs: readonly ScatterPair[],
	key: SideKey
): 'above' | 'below' | null {
	const value = pairs[0]?.[key]?.value ?? null;
	const mean = meanOf(pairs, key, key === 'x' ? x : y);
	if (value === null || mean === null || Math.abs(value - mean.value) < 0.005) return null;
	return value > mean.value ? 'above' : 'below';
}

/** The own values in full, or what is missing; then how many provinces have both. */
export function scatterSummary(input: ScatterInput, pairs: readonly ScatterPair[]): string {
	const { words, own } = input;
	const { t } = words;
	const [pair] = pairs;
	const said = (key: SideKey) => {
		const point = pair?.[key];
		const text = lowerFirst(point?.text ?? t('figure.missing.not_surveyed'));
		return point?.isUnconfirmed ? `${text}${doubtText(words, point.row)}` : text;
	};
	const n = placedPairs(pairs).length;
	return [
		t('figure.scatter.summary.own', {
			area: own.name,
			x: sideName(input.x),
			xSaid: said('x'),
			y: sideName(input.y),
			ySaid: said('y')
		}),
		t(pairs.length > n ? 'figure.scatter.summary.counts' : 'figure.scatter.summary.all', {
			n,
			omitted: pairs.length - n
		})
	].join(' ');
}

/** What two measures beside each other cannot tell, where one is in the other, and how means came about. */
export function scatterNotes(input: ScatterInput, pairs: readonly ScatterPair[]): string[] {
	const { words, year } = input;
	const { t, language } = words;
	const n = placedPairs(pairs).length;
	const doubts = (['x', 'y'] as const).flatMap((key) =>
		pairs.flatMap((pair) => {
			const point = pair[key];
			if (!isPlaced(point) || !point.isUnconfirmed) return [];
			const note = (language === 'vi' ? point.row.break_note_vi : point.row.break_note_en) ?? '';
			const said = t('figure.note.unconfirmed', { year, note: lowerFirst(note) });
			return [`${sideName(input[key])}: ${lowerFirst(said)}`];
		})
	);
	/** Measures in which the interval of an area is known. */
	const knownIn = (pair: ScatterPair) =>
		(['x', 'y'] as const).flatMap((key) => {
			const [point, { measure }] = [pair[key], input[key]];
			return point && measuredInterval(point, measure) ? [measure] : [];
		});
	const known = pairs.flatMap(knownIn);
	const isOwn = (pair: ScatterPair) => pair.role === 'own' && knownIn(pair).length > 0;
	const isSaid = known.length > 0 && pairs.some(isOwn) === placedPairs(pairs).some(isOwn);
	const drawn =
		isSaid &&
		t(`figure.interval.note.dots.${pairs.some(isOwn) ? 'own' : 'table'}`, { area: input.own.name });
	const means = (['x', 'y'] as const).flatMap((key) => {
		const mean = meanOf(pairs, key, input[key]);
		return mean && !mean.isPublished ? [`${sideName(input[key])} ${mean.count}`] : [];
	});
	return [
		t('figure.scatter.note.noTrend', { n }),
		t('linkage.page.causeTitle'),
		...nested(input),
		...anyIntervalNotes(
			words,
			pairs.flatMap(({ x, y }) => [x, y].flatMap((point) => point?.row ?? [])),
			drawn
		),
		...(known.includes('change') ? [t('figure.interval.note.change')] : []),
		...new Set(doubts),
		...(means.length > 0
			? [t('figure.note.meanOf', { list: [...new Set(means)].join(', ') })]
			: []),
		...rankNotes(
			words,
			pairs.flatMap(({ x, y }) => [x, y].flatMap((point) => point?.row ?? []))
		)
	];
}

/** Two measures of which one is counted in the other are not independent of each other. */
function nested({ words, x, y }: ScatterInput): string[] {
	const { t } = words;
	if (x.index !== y.index) {
		const pair = [x.index, y.index];
		const isIn = pair.includes('SIPAS') && pair.includes('PAR_INDEX');
		return isIn ? [t('figure.scatter.note.sipasInParIndex')] : [];
	}
	const [part, whole] = x.component === 'TOTAL' ? [y, x] : [x, y];
	if (part.component === whole.component || whole.component !== 'TOTAL') return [];
	return [t('figure.scatter.note.partOf', { part: sideName(part), whole: sideName(whole) })];
}
