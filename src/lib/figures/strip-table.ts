import { indexLabel } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { FigureTable } from './figure';
import type { ScoredArea, StripInput } from './strip-input';
import { intervalCell, intervalColumn, tieText } from './interval-words';
import { upperFirst } from './point-words';
import { groupText } from './value-words';

/** The table twin: a row a province with a score, best first. */
export function stripTable(input: StripInput, scored: readonly ScoredArea[]): FigureTable {
	const { words, index, year } = input;
	const { t, format } = words;
	const unit = t(unitOf(index, 'TOTAL') === 'percent' ? 'figure.percent' : 'figure.points');
	const hasGroups = index === 'PAPI';
	const column = intervalColumn(
		words,
		scored.map(({ row }) => row)
	);
	return {
		caption: t('figure.strip.caption', { what: indexLabel(index), year }),
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			{ key: 'score', label: `${t('figure.score')} (${unit})`, isNumeric: true },
			...column,
			...(hasGroups
				? [{ key: 'group', label: t('figure.strip.columns.group'), isNumeric: false }]
				: []),
			{
				key: 'rank',
				label: t(hasGroups ? 'figure.trend.columns.rankComputed' : 'figure.rank'),
				isNumeric: true
			}
		],
		rows: scored.map(({ row, score, area }) => {
			const rank =
				row.rank === null
					? upperFirst(t('figure.trend.noRank'))
					: [`${row.rank}/${row.rank_of ?? ''}`, tieText(words, row) ?? '']
							.filter((text) => text !== '')
							.join('; ');
			const group = row.quartile === null ? '' : upperFirst(groupText(words, row.quartile));
			return [
				{ text: area.name, value: area.code, isReason: false },
				{ text: format.score(score), value: score, isReason: false },
				...(column.length > 0 ? [intervalCell(words, row)] : []),
				...(hasGroups ? [{ text: group, value: row.quartile, isReason: false }] : []),
				{ text: rank, value: row.rank, isReason: row.rank === null }
			];
		})
	};
}
