import { isCovered } from '$lib/domain/coverage';
import type { Measure } from '$lib/domain/measure';
import { fittingHeadline } from './headline';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredArea, MeasuredInput } from './measured-input';
import type { MeasuredPoint } from './measured-point';
import { anyIntervalNotes } from './interval-words';
import { lowerFirst } from './point-words';
import { rankNotes } from './rank-notes';
import { measured } from './trend-input';

/** One component of an index in one year. */
export interface MeasuredStripInput extends MeasuredInput {
	readonly year: number;
}

export interface PlacedArea {
	readonly area: MeasuredArea;
	readonly point: MeasuredPoint;
}

/** What the year says of the own area. */
export function measuredStripHeadline(
	input: MeasuredStripInput,
	what: string,
	all: readonly PlacedArea[]
): string {
	const { words, own, year } = input;
	const { t } = words;
	const point = all.find(({ area }) => area.code === own.code)?.point;
	// A rank or a band is a finding all the same, but of no change.
	const isTold =
		input.measure !== 'change' && (point?.state === 'rank_only' || point?.state === 'band');
	if (!point || (point.value === null && !isTold)) {
		return fittingHeadline([
			t('figure.measure.strip.none', { what, area: own.name, year }),
			t('figure.strip.headline.none', { what, area: own.name, year })
		]);
	}
	const values = { what, area: own.name, year };
	const brief = lowerFirst(point.text).replace(/\s*\([^)]*\)$/, '');
	return fittingHeadline([
		t('figure.measure.headline.full', { ...values, text: lowerFirst(point.text) }),
		t('figure.measure.headline.full', { ...values, text: brief }),
		t('figure.measure.headline.short', { ...values, text: brief }),
		t('figure.measure.headline.area', { ...values, text: brief }),
		t('figure.measure.headline.least', { ...values, label: point.label })
	]);
}

/** Where the area stands, the reach of the others, and how many have no value. */
export function measuredStripSummary(
	input: MeasuredStripInput,
	frame: MeasureFrame,
	known: readonly PlacedArea[],
	all: readonly PlacedArea[]
): string {
	const { words, own, year } = input;
	const { t } = words;
	const point = all.find(({ area }) => area.code === own.code)?.point;
	const what = measured(input);
	const sentences = [
		point
			? t('figure.measure.summary.level', {
					what,
					area: own.name,
					year,
					text: lowerFirst(point.text)
				})
			: t('figure.measure.strip.absent', { area: own.name, year })
	];
	sentences.push(...reachSentences(input, frame, known, all.length));
	return sentences.join(' ');
}

/** Measures in which the first of the ranking has the highest value. */
const AS_RANKED: readonly Measure[] = ['score', 'share', 'rank', 'percentile', 'gap'];

/**
 * The first and the last, and how many have no value. Of a few provinces, which a publisher often
 * chose from the top, none is called the last, and only one on rank 1 the first.
 */
function reachSentences(
	{ words: { t } }: MeasuredStripInput,
	{ isRank, measure }: MeasureFrame,
	known: readonly PlacedArea[],
	all: number
): string[] {
	const [first, last] = [known[0], known.at(-1)];
	const without = all - known.length;
	const silent = without > 0 ? [t('figure.measure.strip.without', { count: without })] : [];
	if (!first || !last) return silent;
	const best = { best: first.point.label, bestArea: first.area.name };
	if (!isCovered(known.length, all)) {
		const isFirst = AS_RANKED.includes(measure) && first.point.row.rank === 1;
		return [
			...(isFirst ? [t(`figure.measure.strip.${isRank ? 'firstRank' : 'first'}`, best)] : []),
			t('figure.measure.strip.few', { known: known.length, all })
		];
	}
	if (first === last) return silent;
	const values = { ...best, worst: last.point.label, worstArea: last.area.name };
	return [t(`figure.measure.strip.${isRank ? 'reachRank' : 'reach'}`, values), ...silent];
}

/**
 * How the measure came about, which dots are peers, a break of the year, and who is not drawn.
 * `drawn` is the sentence that says which intervals are drawn, or false.
 */
export function measuredStripNotes(
	{ words, breaks, component, year, peers }: MeasuredStripInput,
	frame: MeasureFrame,
	all: readonly PlacedArea[],
	drawn: string | false
): string[] {
	const { t, language } = words;
	const doubts = breaks
		.filter((item) => item.component === component && item.first_year === year)
		.filter(({ kind }) => kind === 'level' || kind === 'unconfirmed')
		.map((item) =>
			t(`figure.note.${item.kind as 'level' | 'unconfirmed'}`, {
				year,
				note: lowerFirst(language === 'vi' ? item.note_vi : item.note_en)
			})
		);
	const silent = all.filter(({ point }) => point.value === null).map(({ area }) => area.name);
	return [
		t(`figure.measure.method.${frame.measure}`),
		...(peers.length > 0 ? [t('figure.measure.strip.peers')] : []),
		...(frame.measure === 'score' && all.some(({ point }) => point.row.quartile !== null)
			? [t('figure.measure.strip.quartiles')]
			: []),
		...anyIntervalNotes(
			words,
			all.map(({ point }) => point.row),
			drawn
		),
		...(frame.measure === 'share'
			? []
			: rankNotes(
					words,
					all.map(({ point }) => point.row)
				)),
		...(frame.measure === 'change' && drawn ? [t('figure.interval.note.change')] : []),
		...doubts,
		...(silent.length > 0 && silent.length <= 20
			? [t('figure.measure.strip.silent', { list: silent.join(', ') })]
			: [])
	];
}
