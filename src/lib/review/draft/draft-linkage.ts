import { buildTimeline } from '$lib/figures/build-timeline';
import { campaignSpan } from '$lib/figures/campaign-span';
import { countedRows, standingOf, type EditionExposure } from '$lib/figures/edition-exposure';
import { editionText, exposureSentence } from '$lib/figures/exposure-words';
import type { IndexCode } from '$lib/domain/index-code';
import type { LiveNumber, Run } from '../review-document';
import { figureBlock } from './figure-block';
import { plain, type Draft, type ReviewInput } from './review-input';

/** The output before the end of each edition beside its change, and what may not be read from it. */
export const draftLinkage: Draft = (input, book) => {
	const { words, area, plan, answer } = input;
	const { t } = words;
	if (!area.isHome) {
		return {
			blocks: [{ type: 'paragraph', runs: plain(t('review.campaign.none')) }],
			findings: []
		};
	}
	const counted = countedRows(answer.exposure).filter((row) => row.year === plan.year);
	const rows = plan.indices.flatMap((index) => counted.filter((row) => row.index === index));
	const figure = timelineOf(input);
	book.cite(figure.sources.map(({ id }) => id));
	return {
		blocks: [
			{ type: 'paragraph', runs: plain(t('review.linkage.lead')) },
			{
				type: 'list',
				isOrdered: false,
				items: rows.map((row) => book.cited(editionRuns(input, row)))
			},
			figureBlock(input, 'timeline', figure, { page: 'linkage' }),
			{ type: 'heading', level: 2, text: t('review.linkage.caveats') },
			{
				type: 'list',
				isOrdered: false,
				items: (['cause', 'others', 'return', 'windows', 'log'] as const).map((key) =>
					plain(t(`review.linkage.caveat.${key}`))
				)
			}
		],
		findings: [
			{
				title: figure.headline,
				notes: `${figure.summary} ${t('review.linkage.caveat.cause')}`,
				shows: 'timeline',
				points: []
			}
		]
	};
};

/** What was on air, by plan or by log, before an edition was measured. */
function editionRuns(input: ReviewInput, row: EditionExposure): Run[] {
	const { words, answer } = input;
	const span = campaignSpan(answer.plan, answer.airings);
	const edition = editionText(words, row.index, row.year);
	const output: LiveNumber = {
		id: `exposure.${row.index}.${String(row.year)}`,
		text:
			standingOf(row) === 'unknown'
				? words.t('review.linkage.unknown', { edition })
				: exposureSentence(words, row, span),
		query: 'exposure',
		label: words.t('review.linkage.fact', { edition }),
		sourceIds: row.source_id === null ? [] : [row.source_id]
	};
	return [{ type: 'number', number: output }];
}

function timelineOf(input: ReviewInput) {
	const { words, answer, area, plan, sources, vintage } = input;
	const ofPlan = (row: { readonly index: string; readonly year: number }) =>
		plan.indices.includes(row.index as IndexCode) && row.year <= plan.year;
	const breaksOf = (index: IndexCode) => answer.breaks.filter((row) => row.index === index);
	return buildTimeline(
		{
			plan: answer.plan,
			airings: answer.airings,
			totals: answer.totals.filter(ofPlan),
			exposure: countedRows(answer.exposure.filter(ofPlan)),
			publishedChanges: answer.publishedChanges,
			breaks: {
				PAPI: breaksOf('PAPI'),
				SIPAS: breaksOf('SIPAS'),
				PAR_INDEX: breaksOf('PAR_INDEX'),
				PCI: breaksOf('PCI')
			},
			sources,
			vintage
		},
		{
			area: area.name,
			fromYear: Math.min(2019, plan.year - 4),
			toYear: plan.year,
			selected: null,
			id: 'review-timeline'
		},
		words
	);
}
