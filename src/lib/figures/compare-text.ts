import { indexLabel } from '$lib/domain/index-code';
import { isDoubted, yearsOf, type CompareInput } from './compare-input';
import { wayOf, type Judged, type Verdict } from './compare-verdict';
import {
	amountSaid,
	bestNames,
	differenceSaid,
	isKnown,
	rankedText,
	refusalSaid,
	sidedText
} from './compare-words';
import { fittingHeadline } from './headline';

/** How the own side stands in the total; else in how many parts; else that nothing can be compared. */
export function compareHeadline(input: CompareInput, judged: readonly Judged[]): string {
	const { words, ownName, sides, mode } = input;
	const { t } = words;
	const [from, to] = yearsOf(input);
	const others = sides.slice(1).map(({ label }) => label);
	const names = { ...namesOf(input), from, to, other: others.join(', '), count: others.length };
	const total = judged.find(({ line }) => line.isTotal);
	if (total && total.verdict.kind !== 'refused') {
		const { line, verdict } = total;
		const said = differenceSaid(input, line, verdict);
		const amount = amountSaid(input, line, verdict);
		const values = { ...names, said, amount, best: bestNames(input, verdict) };
		if (mode === 'years') {
			return fittingHeadline([
				t('figure.compare.headline.moved', values),
				t('figure.compare.headline.movedShort', values)
			]);
		}
		const way = wayOf(verdict);
		const isWhole = sides.length > 2 && verdict.aside.length === 0 && verdict.tie !== 'error';
		const full = way === 0 ? 'tie' : way === 1 ? 'ahead' : 'behind';
		return fittingHeadline([
			...(isWhole ? [t(`figure.compare.headline.${full}All`, values)] : []),
			t(`figure.compare.headline.${full}`, values),
			t('figure.compare.headline.short', values)
		]);
	}
	const counts = countsOf(judged);
	if (counts.seen > 0) {
		const way = counts.below >= counts.above ? 'below' : 'above';
		const values = {
			...names,
			part: t(`figure.components.part.${input.index}`),
			count: Math.max(counts.below, counts.above),
			all: counts.seen
		};
		return fittingHeadline([
			t(`figure.compare.headline.${mode}.${way}`, values),
			t(`figure.compare.headline.${mode}.${way}Short`, values)
		]);
	}
	return fittingHeadline([
		t(`figure.compare.headline.${mode}.none`, names),
		t(`figure.compare.headline.${mode}.noneShort`, { ...names, area: ownName })
	]);
}

/** Levels and ranks in the total, in how many parts the own side is ahead, and what weakens it. */
export function compareSummary(input: CompareInput, judged: readonly Judged[]): string {
	const total = judged.find(({ line }) => line.isTotal);
	return [
		...(total ? [totalSentence(input, total)] : []),
		...partsSentence(input, judged),
		...comparabilitySentence(input, judged)
	].join(' ');
}

function totalSentence(input: CompareInput, { line, verdict }: Judged): string {
	const { words, sides } = input;
	const { t } = words;
	const shown = verdict.kind === 'refused' ? sides.map((_, at) => at) : [0, ...verdict.best];
	// Sides without a figure have their reason in the sentence once.
	const known = shown.filter((at) => isKnown(line.rows[at]));
	const levels = known.map((at) => sidedText(input, at, rankedText(input, line, at)));
	const said =
		verdict.kind === 'refused'
			? refusalSaid(input, verdict, 'full')
			: input.mode === 'areas' && sides.length > 2
				? t(`figure.compare.summary.${wayOf(verdict) === 0 ? 'bestTie' : 'best'}`, {
						said: differenceSaid(input, line, verdict),
						best: bestNames(input, verdict),
						count: sides.length - 1 - verdict.aside.length
					})
				: differenceSaid(input, line, verdict);
	const values = { ...namesOf(input), levels: levels.join('; '), said };
	return t(`figure.compare.summary.${levels.length === 0 ? 'unknown' : 'total'}`, values);
}

function partsSentence(input: CompareInput, judged: readonly Judged[]): string[] {
	const { words, index, mode } = input;
	const { t } = words;
	const parts = judged.filter(({ line }) => !line.isTotal);
	const counts = countsOf(judged);
	if (parts.length === 0 || counts.seen === 0) return [];
	const part = t(`figure.components.part.${index}`);
	const values = { ...counts, all: parts.length, part };
	const sentence = t(
		`figure.compare.summary.${mode}.${counts.refused > 0 ? 'counts' : 'countsAll'}`,
		values
	);
	const [most] = [...parts]
		.filter(({ verdict }) => wayOf(verdict) === -1 && verdict.kind === 'points')
		.sort((a, b) => differenceIn(a.verdict) - differenceIn(b.verdict));
	if (!most || most.verdict.kind === 'refused') return [`${sentence}.`];
	const lag = t(`figure.compare.summary.${mode}.most`, {
		name: most.line.name,
		amount: amountSaid(input, most.line, most.verdict)
	});
	return [`${sentence}; ${lag}.`];
}

function comparabilitySentence(input: CompareInput, judged: readonly Judged[]): string[] {
	const doubted = judged.some(
		({ line, verdict }) => verdict.kind !== 'refused' && isDoubted(input, line.component)
	);
	return doubted ? [input.words.t('figure.compare.summary.doubt')] : [];
}

/** Parts ahead, equal, behind and refused. */
export function countsOf(judged: readonly Judged[]) {
	const ways = judged.filter(({ line }) => !line.isTotal).map(({ verdict }) => wayOf(verdict));
	const count = (way: -1 | 0 | 1 | null) => ways.filter((one) => one === way).length;
	return {
		above: count(1),
		same: count(0),
		below: count(-1),
		refused: count(null),
		seen: ways.length - count(null)
	};
}

export function namesOf(input: CompareInput) {
	const { index, ownName, sides } = input;
	const [from, to] = yearsOf(input);
	return {
		index: indexLabel(index),
		area: ownName,
		year: sides[0]?.year ?? to,
		from,
		to
	};
}

function differenceIn(verdict: Verdict): number {
	return verdict.kind === 'refused' ? 0 : verdict.difference;
}
