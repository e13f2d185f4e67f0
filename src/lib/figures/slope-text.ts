import { fittingHeadline } from './headline';
import { isTold } from './heat-lines';
import type { MeasureFrame } from './measure-frame';
import { levelNotes, measureNotes } from './measure-notes';
import { lowerFirst, upperFirst } from './point-words';
import type { SlopeInput } from './slope-input';
import type { SlopePair, SlopePairs } from './slope-pairs';
import { measured } from './trend-input';

/** How the own area moved between the years, or that it cannot be said. */
export function slopeHeadline(
	input: SlopeInput,
	{ measure, title }: MeasureFrame,
	pairs: readonly SlopePair[]
): string {
	const { words, own, years } = input;
	const { t } = words;
	const pair = pairs.find(({ role }) => role === 'own');
	const [from, to] = years;
	const values = { what: measured(input), area: own.name, from, to, title: lowerFirst(title) };
	if (!pair || pair.change.difference === null) {
		const isBroken = pair !== undefined && pair.change.refusal !== 'unknown';
		const key = isBroken ? 'broken' : 'unknown';
		return fittingHeadline([
			t(`figure.slope.headline.${key}`, values),
			t(`figure.slope.headline.${key}Short`, values)
		]);
	}
	const said = { ...values, change: pair.change.text };
	const isPlain = measure === 'score' || measure === 'rank';
	return fittingHeadline([
		...(isPlain ? [] : [t('figure.slope.headline.titled', said)]),
		t('figure.slope.headline.moved', said),
		t('figure.slope.headline.movedShort', said)
	]);
}

/** The own area in both years, and how many of the others rose and fell. */
export function slopeSummary(
	{ words, own, years }: SlopeInput,
	pairs: readonly SlopePair[],
	refusal: string | null
): string {
	const { t } = words;
	const pair = pairs.find(({ role }) => role === 'own');
	const [from, to] = years;
	if (!pair) return t('figure.change.summary.absent', { area: own.name });
	const texts = pair.points.map(({ text }) => lowerFirst(text));
	const values = { area: own.name, from, to, before: texts[0] ?? '', now: texts[1] ?? '' };
	const doubt = pair.isUnconfirmed ? ` (${t('figure.slope.doubt')})` : '';
	const sentences = [
		pair.change.difference === null
			? t('figure.slope.summary.levels', values)
			: t('figure.slope.summary.moved', { ...values, change: pair.change.text, doubt })
	];
	if (refusal !== null) sentences.push(`${refusal}.`);
	else if (pairs.length > 1) sentences.push(countSentence(words, pairs));
	return sentences.join(' ');
}

function countSentence({ t }: SlopeInput['words'], pairs: readonly SlopePair[]): string {
	const steps = pairs.flatMap(({ change }) => change.difference ?? []);
	const isNothing = (step: number) => Math.abs(step) < 0.005;
	return t('figure.change.summary.counts', {
		rose: steps.filter((step) => !isNothing(step) && step > 0).length,
		fell: steps.filter((step) => !isNothing(step) && step < 0).length,
		same: steps.filter(isNothing).length,
		refused: pairs.length - steps.length
	});
}

/** Breaks between the years, who lacks a value in which, and how values came about. */
export function slopeNotes(input: SlopeInput, { pairs, silent }: SlopePairs): string[] {
	const { words, years, measure } = input;
	const { t } = words;
	const codes = new Set(pairs.map(({ area }) => area.code));
	const between = input.rows.filter(
		({ area_code: code, year }) => codes.has(code) && year > years[0] && year <= years[1]
	);
	const told = pairs.flatMap(({ points }) => points.filter(isTold).map(({ row }) => row));
	// A year between that was revised matters although it is not drawn.
	const revised = between.filter(({ comparability }) => comparability === 'unconfirmed');
	const isCounted = measure !== 'rank' && pairs.some(({ change }) => change.difference !== null);
	const notes = [
		...levelNotes(words, between),
		...years.flatMap((year, at) => withoutValue(input, pairs, year, at)),
		...(silent.length > 0
			? [
					t('figure.slope.note.silent', {
						from: years[0],
						to: years[1],
						list: silent.map(({ area }) => area.name).join(', ')
					})
				]
			: []),
		...(hasOtherSets(input, pairs)
			? [t('figure.slope.note.otherSets', { from: years[0], to: years[1] })]
			: []),
		...measureNotes(words, measure, [...told, ...revised]),
		...(isCounted ? [t('figure.note.rounded')] : [])
	];
	return [...new Set(notes)];
}

/**
 * Whether places are counted although the two years rank other provinces: as many, and each of them
 * known, but not the same.
 */
function hasOtherSets({ measure, rows, years }: SlopeInput, pairs: readonly SlopePair[]): boolean {
	if (measure !== 'rank' || pairs.every(({ change }) => change.difference === null)) return false;
	const [before, now] = years.map((year) => {
		const ranked = rows.filter((row) => row.year === year && row.rank !== null);
		const isWhole = ranked.every((row) => row.rank_of === ranked.length);
		return isWhole ? new Set(ranked.map((row) => row.area_code)) : null;
	});
	return Boolean(
		before && now && before.size === now.size && [...before].some((code) => !now.has(code))
	);
}

/** Those that are drawn in the other year only, by what is known instead. */
function withoutValue(
	{ words }: SlopeInput,
	pairs: readonly SlopePair[],
	year: number,
	at: number
): string[] {
	const without = pairs.flatMap(({ area, points }) => {
		const point = points[at];
		return point && point.value === null ? [{ name: area.name, text: point.text }] : [];
	});
	const reasons = [...new Set(without.map(({ text }) => text))];
	return reasons.map((reason) => {
		const list = without.filter(({ text }) => text === reason).map(({ name }) => name);
		return words.t('figure.slope.note.without', {
			year,
			list: list.join(', '),
			reason: lowerFirst(reason)
		});
	});
}

/** The sentence that stands between columns that no line may join; null where a line does. */
export function slopeRefusal(pairs: readonly SlopePair[]): string | null {
	if (pairs.some(({ change }) => change.difference !== null)) return null;
	const found = pairs.find(({ change }) => change.refusal === 'level' || change.refusal === 'base');
	return found ? upperFirst(found.change.text) : null;
}
