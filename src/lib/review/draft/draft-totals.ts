import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { printedChange } from '$lib/figures/card-change';
import { publishedText } from '$lib/figures/change-words';
import {
	doubtText,
	lowerFirst,
	missingText,
	refusalText,
	upperFirst
} from '$lib/figures/point-words';
import { changeText, placesChangeText, refusalCellText, plainRank } from '$lib/figures/value-words';
import { scoreText } from '$lib/figures/point-words';
import { citeOf } from '$lib/figures/sources';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import { rowFact, type FactKind } from '../facts';
import { capital, joined, liveRuns, textOfRuns } from '../live-text';
import type { Finding, LiveNumber, Run, TableBlock } from '../review-document';
import { cellOr, reasonCell, tableOf, valueCell } from './cells';
import { trendOf } from './draft-trend';
import { plain, totalOf, type Draft, type ReviewInput } from './review-input';

/** Where each index stands in the year and how it moved, then the four side by side. */
export const draftTotals: Draft = (input, book) => {
	const sentences = input.plan.indices.map((index) => book.cited(totalSentences(input, index)));
	return {
		blocks: [
			...sentences.map((runs) => ({ type: 'paragraph', runs }) as const),
			totalsTable(input)
		],
		findings: input.plan.indices.map((index, at) => totalFinding(input, index, sentences[at] ?? []))
	};
};

function totalFinding(input: ReviewInput, index: IndexCode, runs: readonly Run[]): Finding {
	const said = textOfRuns(runs);
	const sentences = said.split(/(?<=\.) (?=\p{Lu})/u);
	const headline = trendOf(input, index)?.headline;
	const title = headline ?? (sentences[0] ?? '').replace(/\.$/, '');
	return { title, notes: said, shows: `trend-${index}`, points: sentences };
}

/** All sentences of one index: level, change, what was published of it. */
export function totalSentences(input: ReviewInput, index: IndexCode): Run[] {
	const row = totalOf(input, index);
	if (!row || row.state === 'missing') return missingSentences(input, index, row);
	return joined([levelSentence(input, row), ...changeSentences(input, row)]);
}

function levelSentence(input: ReviewInput, row: PointRow): Run[] {
	const { words, area } = input;
	const fact = (kind: FactKind) => rowFact(words, kind, row, area.name, 'totals');
	const [score, group, rank] = [fact('score'), fact('group'), fact('rank')];
	const named = { index: indexLabel(row.index as IndexCode), year: row.year, area: area.name };
	const clauses: Run[][] = [];
	if (score) {
		const key = row.scale_max === null || row.index !== 'PAPI' ? 'score' : 'scoreOnScale';
		const scale = { low: words.format.count(row.scale_min), high: row.scale_max ?? '' };
		clauses.push(liveRuns(words, `review.totals.${key}`, { ...named, ...scale, score }));
	}
	if (group) clauses.push(liveRuns(words, 'review.totals.group', { group }));
	if (rank) {
		const key = row.rank_basis === 'computed' ? 'rankComputed' : 'rank';
		clauses.push(
			clauses.length > 0
				? liveRuns(words, `review.totals.${key}`, { rank })
				: liveRuns(words, 'review.totals.rankOnly', { ...named, rank })
		);
	}
	return [...joined(clauses, ', '), ...plain('.')];
}

function changeSentences(input: ReviewInput, row: PointRow): Run[][] {
	const { words, area, answer } = input;
	const printed = printedChange(row, answer.publishedChanges);
	const isSaid = printed !== undefined && agrees(row, printed);
	const moved = (['score_change', 'rank_places'] as const).flatMap((kind) => {
		const number = rowFact(words, kind, row, area.name, 'totals');
		if (!number) return [];
		// What a publisher printed alike is cited, not said twice.
		const also = isSaid && kind === 'rank_places' ? [printed.source_id] : [];
		return [{ ...number, sourceIds: [...number.sourceIds, ...also] }];
	});
	// Across a change of method the move of places is named as such.
	const isAcross = row.comparability === 'refused';
	const sentences: Run[][] = [];
	if (moved.length > 0) {
		sentences.push([
			...liveRuns(words, 'review.totals.since', { previous: row.year - 1 }),
			...plain(' '),
			...joined(moved.map(numberRun), ', '),
			...plain(`${doubtText(words, row)}${isAcross ? words.t('review.totals.across') : ''}.`)
		]);
	}
	const refusal = row.score === null ? null : refusalText(words, row, 'score');
	if (refusal !== null) sentences.push(plain(`${refusal}.`));
	if (printed && !isSaid) sentences.push(publishedSentence(input, row, printed));
	return sentences.map(capital);
}

/** Whether a printed change says no more than what the record gives itself. */
function agrees(row: PointRow, { change, rank_places }: PublishedChangeRow): boolean {
	const isSameScore =
		change === null || (row.score_change !== null && Math.abs(change - row.score_change) < 0.005);
	return isSameScore && (rank_places === null || rank_places === row.rank_places);
}

function publishedSentence(
	{ words, area, sources }: ReviewInput,
	row: PointRow,
	printed: PublishedChangeRow
): Run[] {
	const change: LiveNumber = {
		id: `${row.index}.TOTAL.${String(row.year)}.${area.code}.published_change`,
		text: publishedText(words, printed),
		query: 'published_changes',
		label: words.t('review.fact.published', {
			index: indexLabel(row.index as IndexCode),
			year: row.year
		}),
		sourceIds: [printed.source_id]
	};
	const source = citeOf(words.language, printed.source_id, sources);
	return liveRuns(words, 'review.totals.published', { source, change });
}

/** Why nothing is known of the year, and what is known last. */
function missingSentences(input: ReviewInput, index: IndexCode, row: PointRow | undefined): Run[] {
	const { words, area, answer, plan } = input;
	const named = { index: indexLabel(index), year: plan.year, area: area.name };
	const reason = row ? lowerFirst(missingText(words, row)) : words.t('review.totals.notLoaded');
	const last = answer.totals.findLast(
		(one) => one.index === index && one.year < plan.year && one.state !== 'missing'
	);
	const standing = last && rowFact(words, 'standing', last, area.name, 'totals');
	return joined([
		liveRuns(words, 'review.totals.missing', { ...named, reason }),
		last && standing
			? liveRuns(words, 'review.totals.last', { last: last.year, standing })
			: liveRuns(words, 'review.totals.never', named)
	]);
}

function numberRun(number: LiveNumber): Run[] {
	return [{ type: 'number', number }];
}

function totalsTable(input: ReviewInput): TableBlock {
	const { words, plan, area, answer } = input;
	const { t } = words;
	const rows = plan.indices.map((index) => {
		const row = totalOf(input, index);
		const mean = answer.benchmarks.find(
			(one) => one.index === index && one.year === plan.year && one.scope === 'VN'
		);
		const head = valueCell(indexLabel(index), index);
		const nation =
			!mean || mean.mean === null
				? reasonCell(t('review.totals.noMean'))
				: valueCell(words.format.score(mean.mean), mean.mean);
		if (!row || row.state === 'missing') {
			const reason = row ? missingText(words, row) : upperFirst(t('review.totals.notLoaded'));
			return [head, reasonCell(reason), reasonCell('–'), reasonCell('–'), reasonCell('–'), nation];
		}
		return [
			head,
			cellOr(scoreText(words, row), row.score, t('figure.state.rank_only')),
			cellOr(plainRank(row), row.rank, t('review.totals.noRank')),
			cellOr(changeText(words, row), row.score_change, refusalCellText(words, row, 'score')),
			cellOr(placesChangeText(words, row), row.rank_places, refusalCellText(words, row, 'rank')),
			nation
		];
	});
	return {
		type: 'table',
		id: 'table-totals',
		table: tableOf(
			t('review.totals.caption', { area: area.name, year: plan.year }),
			[
				['index', t('review.column.index')],
				['score', t('figure.score'), true],
				['rank', t('figure.rank'), true],
				['change', t('review.column.change'), true],
				['places', t('review.column.places'), true],
				['nation', t('review.column.nation'), true]
			],
			rows
		),
		source: '',
		widths: [0.14, 0.27, 0.1, 0.18, 0.16, 0.15]
	};
}
