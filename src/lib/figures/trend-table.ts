import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import type { PointRow } from '$lib/queries/point-shape';
import type { FigureCell, FigureTable } from './figure';
import { intervalCell, intervalColumn, tieText } from './interval-words';
import { lowerFirst, missingText, rankText, scoreText, upperFirst } from './point-words';
import type { TrendInput } from './trend-input';
import type { TrendSeries } from './trend-figure';
import { changeText, placesChangeText, rankHeading, refusalCellText } from './value-words';

/** The table twin: a row a year, the area first, then every series that it is compared with. */
export function trendTable(
	input: TrendInput,
	what: string,
	rows: readonly PointRow[],
	years: readonly number[],
	series: readonly TrendSeries[]
): FigureTable {
	const { words, ownName, breaks, component } = input;
	const { t } = words;
	const others = series.filter(({ role }) => role !== 'own');
	const own = breaks.filter((item) => item.component === component);
	const hasIntervals = intervalColumn(words, rows).length > 0;
	const unit = unitOf(input.index, component) === 'percent' ? '%' : t('figure.points');
	return {
		caption: t(others.length > 0 ? 'figure.trend.captionWith' : 'figure.trend.caption', {
			what,
			area: ownName
		}),
		columns: [
			{ key: 'year', label: t('figure.year'), isNumeric: false },
			{ key: 'score', label: `${t('figure.trend.columns.score')} (${unit})`, isNumeric: true },
			...intervalColumn(words, rows),
			{ key: 'rank', label: rankHeading(words, rows), isNumeric: true },
			{ key: 'scoreChange', label: t('figure.trend.columns.scoreChange'), isNumeric: true },
			{ key: 'rankChange', label: t('figure.trend.columns.rankChange'), isNumeric: true },
			...others.map(({ id, label }) => ({ key: id, label, isNumeric: true })),
			{ key: 'remark', label: t('figure.trend.columns.remark'), isNumeric: false }
		],
		rows: years.map((year, i) => {
			const row = rows.find((candidate) => candidate.year === year);
			return [
				value(String(year), year),
				...(row
					? ownCells(words, row, hasIntervals)
					: [1, 2, 3, 4, ...(hasIntervals ? [5] : [])].map(() =>
							reason(t('figure.missing.not_surveyed'))
						)),
				...others.map(({ points }) => otherCell(points[i])),
				remark(words, own, year)
			];
		})
	};
}

function ownCells(words: Words, row: PointRow, hasIntervals: boolean): FigureCell[] {
	const { t } = words;
	const why = row.state === 'missing' ? missingCellText(words, row) : null;
	const score =
		row.score !== null
			? value(words.format.score(row.score), row.score)
			: row.score_low !== null || row.score_high !== null
				? value(upperFirst(scoreText(words, row) ?? ''), null)
				: reason(why ?? t('figure.state.rank_only'));
	const ranked = rankText(words, row);
	const tie = tieText(words, row);
	const rank =
		ranked === null
			? reason(why ?? upperFirst(t('figure.trend.noRank')))
			: value(upperFirst(tie === null ? ranked : `${ranked}; ${tie}`), row.rank);
	const change = changeText(words, row);
	const places = placesChangeText(words, row);
	return [
		score,
		...(hasIntervals ? [intervalCell(words, row)] : []),
		rank,
		change === null
			? reason(refusalCellText(words, row, 'score'))
			: value(upperFirst(change), row.score_change),
		places === null
			? reason(refusalCellText(words, row, 'rank'))
			: value(upperFirst(places), row.rank_places)
	];
}

/** What is only not loaded is told once in a note; a reason of the publisher stands with its year. */
function missingCellText(words: Words, row: PointRow): string {
	return row.missing_reason === 'not_in_data'
		? words.t('figure.missing.not_in_data')
		: missingText(words, row);
}

function otherCell(point: TrendSeries['points'][number] | undefined): FigureCell {
	if (!point) return reason('');
	const { state, text, value: amount } = point;
	return state === 'missing' ? reason(upperFirst(text)) : value(upperFirst(text), amount);
}

function remark(words: Words, breaks: readonly BreakRow[], year: number): FigureCell {
	const notes = breaks
		.filter((item) => item.first_year === year)
		.map((item) => lowerFirst(words.language === 'vi' ? item.note_vi : item.note_en));
	const text = upperFirst([...new Set(notes)].join('; '));
	return { text, value: text === '' ? null : text, isReason: false };
}

function value(text: string, amount: number | null): FigureCell {
	return { text, value: amount, isReason: false };
}

function reason(text: string): FigureCell {
	return { text, value: null, isReason: true };
}
