import { indexLabel, indexSlug, type IndexCode } from '$lib/domain/index-code';
import { endsOf, partScoreText, scaleShare } from '$lib/figures/component-bar';
import { buildComponents } from '$lib/figures/build-components';
import { inOrder, partHeading, partName, partWord } from '$lib/figures/components-input';
import { missingText } from '$lib/figures/point-words';
import { changeText, plainRank, refusalCellText } from '$lib/figures/value-words';
import type { PartRow } from '$lib/queries/components';
import { liveNumber, rowFact, type FactKind } from '../facts';
import { capital, joined, liveRuns, textOfRuns } from '../live-text';
import type { Block, Finding, Run, TableBlock } from '../review-document';
import { cellOr, reasonCell, tableOf, valueCell } from './cells';
import { figureBlock } from './figure-block';
import { plain, type Draft, type ReviewInput } from './review-input';

/** The parts of each index: best and worst, what rose and fell, drawn and as a table. */
export const draftParts: Draft = (input, book) => {
	const drafted = input.plan.indices.map((index) => partsOf(input, index, book));
	return {
		blocks: drafted.flatMap(({ blocks }) => blocks),
		findings: drafted.flatMap(({ findings }) => findings)
	};
};

/** The parts of an index in the year of the review, in the order of the publisher. */
export function rowsOfParts({ answer, plan }: ReviewInput, index: IndexCode): PartRow[] {
	const rows = answer.parts.filter((row) => row.index === index && row.year === plan.year);
	return inOrder(rows) as PartRow[];
}

/** A change that can be trusted and that is printed as one. */
export function isSurelyMoved(row: PartRow): boolean {
	return (
		row.score_change !== null &&
		row.comparability !== 'unconfirmed' &&
		Math.abs(row.score_change) >= 0.005
	);
}

function partsOf(
	input: ReviewInput,
	index: IndexCode,
	book: Parameters<Draft>[1]
): { blocks: Block[]; findings: Finding[] } {
	const { words, plan, area, sources, vintage } = input;
	const rows = rowsOfParts(input, index);
	const heading: Block = { type: 'heading', level: 2, text: indexLabel(index) };
	if (rows.every(({ state }) => state === 'missing')) {
		const part = words.t(`figure.components.part.${index}`);
		const runs = liveRuns(words, 'review.parts.nothing', { part, year: plan.year });
		return { blocks: [heading, { type: 'paragraph', runs: capital(runs) }], findings: [] };
	}
	const figure = buildComponents({
		words,
		index,
		year: plan.year,
		ownName: area.name,
		rows,
		targets: input.answer.targets.filter((row) => row.index === index),
		sources,
		vintage,
		id: `review-parts-${indexSlug(index)}`
	});
	const runs = book.cited(partSentences(input, index, rows));
	const id = `parts-${index}`;
	return {
		blocks: [
			heading,
			{ type: 'paragraph', runs },
			figureBlock(input, id, figure, { page: 'index', index }),
			partsTable(input, index, rows)
		],
		findings: [{ title: figure.headline, notes: textOfRuns(runs), shows: id, points: [] }]
	};
}

function partSentences(input: ReviewInput, index: IndexCode, rows: readonly PartRow[]): Run[] {
	const { words, area, plan } = input;
	const part = partWord({ words, index, rows });
	const fact = (kind: FactKind, row: PartRow) =>
		rowFact(words, kind, row, area.name, 'components', partName(words, row));
	const countOf = (way: 'rose' | 'fell' | 'unmoved', count: number) =>
		liveNumber(
			words,
			`${way}_count`,
			words.t(`review.parts.countOf.${way}`),
			{
				index,
				component: 'parts',
				year: plan.year,
				area: area.code,
				areaName: area.name,
				query: 'components',
				sourceIds: rows.map((row) => row.source_id)
			},
			String(count)
		);
	const ends = endsOf(rows);
	const sentences: Run[][] = [];
	for (const [side, row] of [
		['best', ends.best],
		['worst', ends.worst]
	] as const) {
		const kind = ends.by === 'rank' ? 'rank' : 'standing';
		const standing = row && fact(kind, row as PartRow);
		if (!row || !standing) continue;
		const name = partName(words, row);
		const by = ends.by === 'rank' ? 'Rank' : 'Share';
		sentences.push(liveRuns(words, `review.parts.${side}${by}`, { part, name, standing }));
	}
	const moved = rows.filter(isSurelyMoved);
	for (const [way, sign] of [
		['rose', 1],
		['fell', -1]
	] as const) {
		const those = moved
			.filter((row) => sign * (row.score_change ?? 0) > 0)
			.sort((a, b) => sign * ((b.score_change ?? 0) - (a.score_change ?? 0)));
		const listed = those.flatMap((row) => {
			const change = fact('score_change', row);
			return change
				? [
						[
							...plain(`${partName(words, row)} (`),
							{ type: 'number', number: change } as const,
							...plain(')')
						]
					]
				: [];
		});
		if (listed.length === 0) continue;
		sentences.push([
			...liveRuns(words, `review.parts.${way}`, {
				previous: plan.year - 1,
				count: countOf(way, listed.length),
				part
			}),
			...plain(' '),
			...joined(listed, ', '),
			...plain('.')
		]);
	}
	const doubted = rows.filter((row) => row.score !== null && !isSurelyMoved(row)).length;
	if (doubted > 0) {
		sentences.push(
			liveRuns(words, 'review.parts.unmoved', { count: countOf('unmoved', doubted), part })
		);
	}
	return joined(sentences.map(capital));
}

function partsTable(input: ReviewInput, index: IndexCode, rows: readonly PartRow[]): TableBlock {
	const { words, plan, area } = input;
	const { t, format } = words;
	const heading = partHeading({ words, index, rows });
	return {
		type: 'table',
		id: `table-parts-${index}`,
		table: tableOf(
			t('review.parts.caption', { index: indexLabel(index), area: area.name, year: plan.year }),
			[
				['part', heading],
				['score', t('review.column.scoreOfScale'), true],
				['share', t('review.column.share'), true],
				['rank', t('figure.rank'), true],
				['change', t('review.column.change'), true],
				['nation', t('review.column.nation'), true]
			],
			rows.map((row) => {
				const share = scaleShare(row);
				const score = row.score === null ? null : partScoreText(words, row);
				return [
					valueCell(partName(words, row), row.component),
					cellOr(score, row.score, missingOr(input, row)),
					cellOr(share === null ? null : format.share(share), share, '–'),
					cellOr(plainRank(row), row.rank, t('review.totals.noRank')),
					cellOr(changeText(words, row), row.score_change, refusalCellText(words, row, 'score')),
					row.nation_mean === null
						? reasonCell(t('review.totals.noMean'))
						: valueCell(format.score(row.nation_mean), row.nation_mean)
				];
			})
		),
		source: '',
		widths: [0.3, 0.14, 0.12, 0.12, 0.18, 0.14]
	};
}

function missingOr({ words }: ReviewInput, row: PartRow): string {
	return row.state === 'missing' ? missingText(words, row) : words.t('figure.state.rank_only');
}
