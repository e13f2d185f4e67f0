import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import { amountText, changeText } from '$lib/figures/value-words';
import type { FigureCell } from '$lib/figures/figure';
import type { RegionTotalRow } from '$lib/queries/region-totals';
import { liveNumber } from '../facts';
import { joined, liveRuns } from '../live-text';
import type { LiveNumber, Run, TableBlock } from '../review-document';
import { reasonCell, tableOf, valueCell } from './cells';
import { plain, totalOf, type Draft, type ReviewInput } from './review-input';

/** The totals beside the nation, the region and its other provinces. */
export const draftRegion: Draft = (input, book) => {
	const paragraphs = input.plan.indices.flatMap((index) => {
		const runs = regionSentences(input, index);
		return runs.length === 0 ? [] : [{ type: 'paragraph', runs: book.cited(runs) } as const];
	});
	const table = regionTable(input);
	return {
		blocks: [
			...(paragraphs.length > 0
				? paragraphs
				: [
						{
							type: 'paragraph',
							runs: liveRuns(input.words, 'review.region.nothing', { year: input.plan.year })
						} as const
					]),
			...(table ? [table] : [])
		],
		findings: []
	};
};

function regionSentences(input: ReviewInput, index: IndexCode): Run[] {
	const { plan, area, answer } = input;
	const row = totalOf(input, index);
	const own = answer.regionTotals.find(
		(one) => one.index === index && one.year === plan.year && one.area_code === area.code
	);
	const gaps = row ? [...gapClauses(input, index, row.score)] : [];
	const clauses = [...gaps, ...placeClause(input, index, own)];
	if (clauses.length === 0) return [];
	return joined([
		[...plain(`${indexLabel(index)}: `), ...joined(clauses, '; '), ...plain('.')],
		bestSentence(input, index),
		besideSentence(input, index)
	]);
}

/** How far above or below the nation and the region, with how many provinces have a score. */
function gapClauses(input: ReviewInput, index: IndexCode, score: number | null): Run[][] {
	const { words, plan, area, answer } = input;
	if (score === null) return [];
	return (['VN', area.region] as const).flatMap((scope) => {
		const mean = answer.benchmarks.find(
			(one) => one.index === index && one.year === plan.year && one.scope === scope
		);
		if (!mean || mean.mean === null) return [];
		const gap = score - mean.mean;
		const unit = words.t(
			unitOf(index, 'TOTAL') === 'percent' ? 'figure.percentPoints' : 'figure.points'
		);
		const where = scope === 'VN' ? 'nation' : 'region';
		const basis = mean.basis === 'published' ? 'published' : 'computed';
		const way = Math.abs(gap) < 0.005 ? 'level' : gap < 0 ? 'below' : 'above';
		const of = factOf(input, index, 'benchmark_totals', [mean.source_id]);
		const number = liveNumber(
			words,
			`gap_${where}`,
			words.t(`review.region.gapOf.${where}`),
			of,
			`${words.format.amount(gap)} ${unit}`
		);
		const values = way === 'level' ? {} : { gap: number };
		const live = (kind: string, label: 'meanOf' | 'countOf', text: string) =>
			liveNumber(words, `${kind}_${where}`, words.t(`review.region.${label}.${where}`), of, text);
		return [
			[
				...liveRuns(words, `review.region.${where}.${way}`, values),
				...liveRuns(words, `review.region.basis.${basis}`, {
					mean: live('mean', 'meanOf', amountText(words, index, 'TOTAL', mean.mean)),
					count: live('count', 'countOf', String(mean.n))
				})
			]
		];
	});
}

function placeClause(
	input: ReviewInput,
	index: IndexCode,
	own: RegionTotalRow | undefined
): Run[][] {
	if (!own || own.region_place === null) return [];
	const { words, area } = input;
	const place = liveNumber(
		words,
		'region_place',
		words.t('review.region.placeOf'),
		factOf(input, index, 'region_totals', [own.source_id]),
		`${String(own.region_place)}/${String(own.region_n)}`
	);
	return [liveRuns(words, 'review.region.place', { place, region: area.regionName })];
}

/** The best province of the country, by the record. */
function bestSentence(input: ReviewInput, index: IndexCode): Run[] {
	const { words, plan, answer, nameOf } = input;
	const nation = answer.benchmarks.find(
		(one) => one.index === index && one.year === plan.year && one.scope === 'VN'
	);
	if (!nation || nation.highest === null || nation.highest_area === null) return [];
	const score: LiveNumber = liveNumber(
		words,
		'nation_highest',
		words.t('review.region.bestOf'),
		factOf(input, index, 'benchmark_totals', [nation.source_id]),
		amountText(words, index, 'TOTAL', nation.highest)
	);
	return liveRuns(words, 'review.region.best', { name: nameOf(nation.highest_area), score });
}

/** The change beside the mean of the changes of the other provinces of the region. */
function besideSentence(input: ReviewInput, index: IndexCode): Run[] {
	const { words, plan, answer } = input;
	const row = answer.besideRegion.find((one) => one.index === index && one.year === plan.year);
	if (!row || row.score_change === null || row.region_mean === null) return [];
	const number = (kind: string, key: 'ownChange' | 'regionChange' | 'regionCount', text: string) =>
		liveNumber(
			words,
			kind,
			words.t(`review.region.${key}`),
			factOf(input, index, 'change_beside_region', [row.source_id]),
			text
		);
	const moved = (score_change: number) => changeText(words, { ...row, score_change }) ?? '';
	return liveRuns(words, 'review.region.beside', {
		previous: plan.year - 1,
		own: number('score_change', 'ownChange', moved(row.score_change)),
		region: number('region_change', 'regionChange', moved(row.region_mean)),
		count: number('region_n', 'regionCount', String(row.region_n ?? 0))
	});
}

function factOf(
	{ plan, area }: ReviewInput,
	index: IndexCode,
	query: string,
	sourceIds: readonly (string | null)[]
) {
	const { code, name } = area;
	const { year } = plan;
	return { index, component: 'TOTAL', year, area: code, areaName: name, query, sourceIds };
}

/** All provinces of the region in the year, the best of the first index first. */
function regionTable(input: ReviewInput): TableBlock | null {
	const { words, plan, area, answer, nameOf } = input;
	const { t } = words;
	const rows = answer.regionTotals.filter(({ year }) => year === plan.year);
	const shown = plan.indices.filter((index) =>
		rows.some((row) => row.index === index && row.state !== 'missing')
	);
	const [lead] = shown;
	if (lead === undefined) return null;
	const codes = [
		...new Set(rows.filter(({ index }) => index === lead).map((row) => row.area_code))
	];
	const cellOf = (index: IndexCode, code: string): FigureCell => {
		const row = rows.find((one) => one.index === index && one.area_code === code);
		if (row && row.score !== null)
			return valueCell(amountText(words, index, 'TOTAL', row.score), row.score);
		if (row && row.rank !== null) {
			const rank = row.rank_of === null ? row.rank : `${String(row.rank)}/${String(row.rank_of)}`;
			return valueCell(t('figure.rankBare', { rank }), row.rank);
		}
		return reasonCell(t('figure.missing.not_in_data'));
	};
	return {
		type: 'table',
		id: 'table-region',
		table: tableOf(
			t('review.region.caption', { region: area.regionName, year: plan.year }),
			[
				['area', t('figure.area')],
				...shown.map((index) => [index, indexLabel(index), true] as const)
			],
			codes.map((code) => [
				valueCell(nameOf(code), code),
				...shown.map((index) => cellOf(index, code))
			])
		),
		source: ''
	};
}
