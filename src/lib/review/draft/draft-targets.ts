import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { scoreText } from '$lib/figures/point-words';
import { amountText, plainRank } from '$lib/figures/value-words';
import type { FigureCell } from '$lib/figures/figure';
import type { TargetRow } from '$lib/queries/targets';
import { liveRuns } from '../live-text';
import type { Block } from '../review-document';
import { reasonCell, tableOf, valueCell } from './cells';
import { totalOf, type Draft, type ReviewInput } from './review-input';

/** What was reached beside what was set, and what is set for next year. */
export const draftTargets: Draft = (input, book) => {
	const { words, plan, answer, area } = input;
	const { t } = words;
	const next = plan.year + 1;
	book.cite(
		answer.targets
			.filter(({ year }) => year === plan.year || year === next)
			.map((row) => row.source_id)
	);
	const blocks: Block[] = [
		{
			type: 'paragraph',
			runs: liveRuns(words, 'review.targets.lead', { year: plan.year, next, area: area.name })
		},
		{
			type: 'table',
			id: 'table-targets',
			table: tableOf(
				t('review.targets.caption', { next }),
				[
					['index', t('review.column.index')],
					['result', t('review.targets.column.result', { year: plan.year }), true],
					['set', t('review.targets.column.set', { year: plan.year }), true],
					['next', t('review.targets.column.next', { next }), true]
				],
				plan.indices.map((index) => [
					valueCell(indexLabel(index), index),
					resultCell(input, index),
					setCell(input, index, plan.year, t('review.targets.notSet')),
					goalCell(input, index, next)
				])
			),
			source: '',
			widths: [0.18, 0.24, 0.34, 0.24]
		}
	];
	return { blocks, findings: [] };
};

function resultCell(input: ReviewInput, index: IndexCode): FigureCell {
	const { words } = input;
	const row = totalOf(input, index);
	if (!row || row.state === 'missing') return reasonCell(words.t('figure.missing.not_in_data'));
	const parts = [scoreText(words, row), plainRank(row)].filter((text) => text !== null);
	return parts.length > 0
		? valueCell(parts.join('; '), row.score ?? row.rank)
		: reasonCell(words.t('figure.state.bandRank'));
}

/** What was set for the total of an index in a year, in points or places. */
function setCell(input: ReviewInput, index: IndexCode, year: number, none: string): FigureCell {
	const set = input.answer.targets.filter(
		(row) => row.index === index && row.year === year && row.component === 'TOTAL'
	);
	if (set.length === 0) return reasonCell(none);
	return valueCell(
		set.map((row) => targetText(input, index, row)).join('; '),
		set[0]?.value ?? null
	);
}

function targetText({ words }: ReviewInput, index: IndexCode, { measure, op, value }: TargetRow) {
	const { t } = words;
	const amount =
		measure === 'rank'
			? t('figure.rankBare', { rank: value })
			: amountText(words, index, 'TOTAL', value);
	return op === '>=' || op === '<='
		? t(`review.targets.op.${op === '>=' ? 'least' : 'most'}`, { amount })
		: amount;
}

/** What was loaded for next year, else what was written here, else a field to fill in. */
function goalCell(input: ReviewInput, index: IndexCode, next: number): FigureCell {
	const loaded = setCell(input, index, next, '');
	if (!loaded.isReason) return loaded;
	const written = input.plan.goals[index] ?? '';
	return written === '' ? reasonCell(input.words.t('review.fill')) : valueCell(written);
}
