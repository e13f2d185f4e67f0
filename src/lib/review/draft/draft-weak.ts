import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { EMPTY_REMEDY, remedyKey, type Remedy } from '$lib/domain/review-plan';
import { endsOf, partScoreText, scaleShare } from '$lib/figures/component-bar';
import { partName } from '$lib/figures/components-input';
import type { FigureCell } from '$lib/figures/figure';
import { changeText, plainRank, refusalCellText } from '$lib/figures/value-words';
import type { PartRow } from '$lib/queries/components';
import { liveRuns } from '../live-text';
import type { TableBlock } from '../review-document';
import { isSurelyMoved, rowsOfParts } from './draft-parts';
import { cellOr, tableOf, valueCell } from './cells';
import { plain, type Draft, type ReviewInput } from './review-input';

/** So many parts at the low end are weak, whether they moved or not. */
const LOWEST = 2;

/** A weak part of an index with what is to be done for it, as far as somebody has written it. */
export interface WeakField {
	readonly key: string;
	readonly index: IndexCode;
	readonly row: PartRow;
	readonly remedy: Remedy;
	/** Source of the loaded tasks; null of what was written here, and of nothing. */
	readonly sourceId: string | null;
}

/** Parts that fell, and the lowest of their index: what a yearly report asks cause and task of. */
export function weakFields(input: ReviewInput): WeakField[] {
	return input.plan.indices.flatMap((index) => {
		const rows = rowsOfParts(input, index);
		const lowest = lowestOf(rows);
		return rows
			.filter((row) => lowest.includes(row) || (isSurelyMoved(row) && (row.score_change ?? 0) < 0))
			.map((row) => fieldOf(input, index, row));
	});
}

/** By the share of the scale, else by rank; none where they cannot be set beside one another. */
function lowestOf(rows: readonly PartRow[]): PartRow[] {
	const { by } = endsOf(rows);
	if (by === null) return [];
	const badness = (row: PartRow): number | null =>
		by === 'rank' ? row.rank : negated(scaleShare(row));
	return rows
		.filter((row) => badness(row) !== null)
		.sort((a, b) => (badness(b) ?? 0) - (badness(a) ?? 0))
		.slice(0, LOWEST);
}

function negated(share: number | null): number | null {
	return share === null ? null : -share;
}

/** What was written in the review stands over what was loaded, field by field. */
function fieldOf({ plan, answer }: ReviewInput, index: IndexCode, row: PartRow): WeakField {
	const key = remedyKey(index, row.component);
	const loaded = answer.actions.find(
		(one) =>
			one.index === index &&
			one.component === row.component &&
			(one.year === plan.year || one.year === plan.year + 1)
	);
	const written = plan.remedies[key] ?? EMPTY_REMEDY;
	return {
		key,
		index,
		row,
		remedy: {
			cause: written.cause || (loaded?.cause ?? ''),
			task: written.task || (loaded?.task ?? ''),
			unit: written.unit || (loaded?.unit ?? ''),
			deadline: written.deadline || (loaded?.deadline ?? '')
		},
		sourceId: loaded?.source_id ?? null
	};
}

/** The weak fields with cause, task, unit and deadline; what nobody has written is left to be filled in. */
export const draftWeak: Draft = (input, book) => {
	const { words, plan } = input;
	const fields = weakFields(input);
	if (fields.length === 0) {
		const runs = liveRuns(words, 'review.weak.nothing', { year: plan.year });
		return { blocks: [{ type: 'paragraph', runs }], findings: [] };
	}
	const table = weakTable(input, fields);
	const rule = [
		...plain(words.t('review.weak.rule', { count: LOWEST })),
		...book.cite(fields.map(({ sourceId }) => sourceId))
	];
	return {
		blocks: [{ type: 'paragraph', runs: rule }, table],
		findings: [
			{
				title: words.t('review.weak.finding', { count: fields.length, year: plan.year }),
				notes: words.t('review.weak.rule', { count: LOWEST }),
				shows: table.id,
				points: []
			}
		]
	};
};

function weakTable({ words, plan }: ReviewInput, fields: readonly WeakField[]): TableBlock {
	const { t, format } = words;
	const written = (text: string, isDay = false): FigureCell =>
		text === ''
			? { text: t('review.fill'), value: null, isReason: true }
			: valueCell(isDay && /^\d{4}-\d\d-\d\d$/.test(text) ? format.date(text) : text);
	return {
		type: 'table',
		id: 'table-weak',
		table: tableOf(
			t('review.weak.caption', { year: plan.year }),
			[
				['field', t('review.weak.column.field')],
				['result', t('review.weak.column.result'), true],
				['change', t('review.column.change'), true],
				['cause', t('review.weak.column.cause')],
				['task', t('review.weak.column.task')],
				['unit', t('review.weak.column.unit')],
				['deadline', t('review.weak.column.deadline')]
			],
			fields.map(({ index, row, remedy }) => [
				valueCell(`${indexLabel(index)}: ${partName(words, row)}`, `${index} ${row.component}`),
				row.score === null
					? cellOr(plainRank(row), row.rank, t('figure.missing.not_in_data'))
					: valueCell(partScoreText(words, row), row.score),
				cellOr(changeText(words, row), row.score_change, refusalCellText(words, row, 'score')),
				written(remedy.cause),
				written(remedy.task),
				written(remedy.unit),
				written(remedy.deadline, true)
			])
		),
		source: '',
		widths: [0.2, 0.1, 0.13, 0.17, 0.17, 0.12, 0.11]
	};
}
