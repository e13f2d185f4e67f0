import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { buildTrend } from '$lib/figures/build-trend';
import type { TrendFigure } from '$lib/figures/trend-figure';
import { liveRuns } from '../live-text';
import type { FigureBlock, Finding, Run } from '../review-document';
import { figureBlock } from './figure-block';
import type { Draft, ReviewInput } from './review-input';

/** The editions of each index up to the year, drawn with their breaks. */
export const draftTrend: Draft = (input, book) => {
	const shown = input.plan.indices.flatMap((index) => trendOf(input, index) ?? []);
	const blocks: FigureBlock[] = shown.map((figure) =>
		figureBlock(input, `trend-${figure.index}`, figure, { page: 'index', index: figure.index })
	);
	for (const { figure } of blocks) book.cite(figure.sources.map(({ id }) => id));
	const lead: Run[] = liveRuns(input.words, 'review.trend.lead', { year: input.plan.year });
	const findings: Finding[] = blocks.map((block) => ({
		title: block.figure.headline,
		notes: block.figure.summary,
		shows: block.id,
		points: []
	}));
	return {
		blocks: blocks.length === 0 ? [] : [{ type: 'paragraph', runs: lead }, ...blocks],
		findings
	};
};

/** Null where nothing was ever known of the area in the index up to the year. */
export function trendOf(
	input: ReviewInput,
	index: IndexCode
): (TrendFigure & { readonly index: IndexCode }) | null {
	const { words, answer, plan, area, sources, vintage, nameOf } = input;
	const own = answer.totals.filter((row) => row.index === index && row.year <= plan.year);
	if (own.every(({ state }) => state === 'missing')) return null;
	const figure = buildTrend({
		words,
		index,
		component: 'TOTAL',
		ownName: area.name,
		own,
		peers: [],
		benchmarks: answer.benchmarks.filter((row) => row.index === index && row.year <= plan.year),
		regionName: area.regionName,
		nameOf,
		targets: answer.targets.filter((row) => row.index === index),
		breaks: answer.breaks.filter((row) => row.index === index),
		publishedChanges: answer.publishedChanges.filter((row) => row.index === index),
		plan: area.isHome ? answer.plan : [],
		sources,
		vintage,
		id: `review-trend-${indexLabel(index).toLowerCase().replace(' ', '-')}`
	});
	return Object.assign(figure, { index });
}
