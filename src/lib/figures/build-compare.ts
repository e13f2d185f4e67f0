import { indexLabel, indexSlug } from '$lib/domain/index-code';
import type { CompareFigure } from './compare-figure';
import { linesOf, type CompareInput } from './compare-input';
import { compareNotes } from './compare-notes';
import { axisOf, compareRow } from './compare-row';
import { compareTable } from './compare-table';
import { compareHeadline, compareSummary, namesOf } from './compare-text';
import { inCompareOrder, verdictOf, type Judged } from './compare-verdict';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, USES_NONE, usesOfPoint } from './loaded-uses';
import { figureSources } from './sources';

export type { CompareInput, CompareMode, CompareOrder, CompareSideInput } from './compare-input';

/**
 * Two to six areas in a year, or two years of an area: the total and the parts of an index on the share
 * of their scales, with the difference of the own side to the best of the others. A difference that is
 * refused has its reason, and stands last.
 */
export function buildCompare(input: CompareInput): CompareFigure {
	const { words, index, mode, sides } = input;
	const { t, format } = words;
	const judged: Judged[] = inCompareOrder(
		linesOf(input).map((line) => ({ line, verdict: verdictOf(input, line) })),
		input.order
	);
	const axis = axisOf(judged);
	const uses = judged.map(({ line }) =>
		anyOf(line.rows.flatMap((row) => (row ? [usesOfPoint(row)] : [])))
	);
	const part = t(`figure.components.part.${index}`);
	const names = {
		...namesOf(input),
		part,
		sides: sides.map(({ label }) => label).join(', '),
		unit: t(`figure.compare.axis.${axis}`)
	};
	const hasParts = judged.length > 1;
	const figure: CompareFigure = {
		kind: 'compare',
		id: input.id ?? `compare-${indexSlug(index)}`,
		language: words.language,
		headline: compareHeadline(input, judged),
		subtitle: t(`figure.compare.subtitle.${mode}`, names),
		summary: compareSummary(input, judged),
		table: compareTable(input, axis, judged),
		notes: compareNotes(input, axis, judged),
		sources: figureSources(
			words,
			judged.flatMap(({ line }) => line.rows.map((row) => row?.source_id ?? null)),
			input.sources,
			anyOf(uses)
		),
		vintage: input.vintage,
		axis,
		rankBase: axis === 'rank' ? rankBaseOf(judged) : null,
		unit: t(`figure.compare.axis.${axis}`),
		format: (value) => format.short(value),
		sides: sides.map(({ id, label }, at) => ({ id, label, isOwn: at === 0 })),
		rows: judged.map((one) => compareRow(input, axis, one)),
		nothing: hasParts
			? null
			: t(`figure.compare.nothing.${mode}`, { ...names, index: indexLabel(index) }),
		words: {
			broken: t('figure.compare.key.broken'),
			unconfirmed: t('figure.compare.doubt'),
			band: t(axis === 'rank' ? 'figure.state.bandRank' : 'figure.state.bandScore'),
			interval: t('figure.compare.key.interval'),
			refused: t('figure.compare.key.refused')
		}
	};
	return withLoadedMarks(figure, words, input.sources, (at) => uses[at] ?? USES_NONE);
}

function rankBaseOf(judged: readonly Judged[]): number | null {
	const bases = judged.flatMap(({ line }) => line.rows.flatMap((row) => row?.rank_of ?? []));
	return bases.length === 0 ? null : Math.max(...bases);
}
