import { indexLabel } from '$lib/domain/index-code';
import type { ComponentRow } from '$lib/queries/components';
import type { TargetRow } from '$lib/queries/targets';
import { pointsLost, partScoreText, scaleShare, targetOf } from './component-bar';
import { partHeading, partName, partWord, type ComponentsInput } from './components-input';
import type { FigureCell, FigureTable } from './figure';
import { intervalCell, intervalColumn } from './interval-words';
import { rankText, upperFirst } from './point-words';
import { changeText, placesChangeText, rankHeading, refusalCellText } from './value-words';

/** Whether a target was reached; `unknown` where there is no score to hold against it. */
export type TargetVerdict = 'reached' | 'missed' | 'unknown';

export function targetVerdict(target: Pick<TargetRow, 'op' | 'value' | 'score'>): TargetVerdict {
	if (target.score === null) return 'unknown';
	const isReached =
		target.op === '<=' ? target.score <= target.value : target.score >= target.value;
	return isReached ? 'reached' : 'missed';
}

/** The table twin: a row a part. Weights and targets have a column where there are any. */
export function componentsTable(input: ComponentsInput): FigureTable {
	const { words, rows, targets, year, index, ownName } = input;
	const { t } = words;
	const hasWeights = rows.some((row) => row.weight_pct !== null);
	const intervals = intervalColumn(words, rows);
	const hasTargets = rows.some((row) => targetOf(targets, row) !== undefined);
	const column = (key: string, label: string, isNumeric = true) => ({ key, label, isNumeric });
	return {
		caption: upperFirst(
			t('figure.components.caption', {
				part: partWord(input),
				index: indexLabel(index),
				year,
				area: ownName
			})
		),
		columns: [
			column('part', partHeading(input), false),
			column('score', t('figure.components.columns.score')),
			...intervals,
			column('share', t('figure.components.columns.share')),
			column('lost', t('figure.components.columns.lost')),
			column('change', t('figure.components.columns.change')),
			column('rank', rankHeading(words, rows)),
			column('rankChange', t('figure.components.columns.rankChange')),
			column('nation', t('figure.components.columns.nation')),
			...(hasWeights ? [column('weight', t('figure.components.columns.weight'))] : []),
			...(hasTargets ? [column('target', t('figure.components.columns.target'))] : [])
		],
		rows: rows.map((row) => [
			value(partName(words, row), row.component),
			...figureCells(input, row, intervals.length > 0),
			...(hasWeights ? [weightCell(input, row)] : []),
			...(hasTargets ? [targetCell(input, row)] : [])
		])
	};
}

function figureCells(
	{ words }: ComponentsInput,
	row: ComponentRow,
	hasIntervals: boolean
): FigureCell[] {
	const { t, format } = words;
	const share = scaleShare(row);
	const lost = pointsLost(row);
	const why = upperFirst(partScoreText(words, row));
	const scaleUnknown = upperFirst(t('figure.components.words.scaleUnknown'));
	const change = changeText(words, row);
	const ranked = rankText(words, row);
	const places = placesChangeText(words, row);
	const noShare = row.score === null ? why : scaleUnknown;
	return [
		row.score === null ? reason(why) : value(partScoreText(words, row), row.score),
		...(hasIntervals ? [intervalCell(words, row)] : []),
		share === null ? reason(noShare) : value(format.share(share), share),
		lost === null ? reason(noShare) : value(format.score(lost), lost),
		change === null
			? reason(refusalCellText(words, row, 'score'))
			: value(upperFirst(change), row.score_change),
		ranked === null
			? reason(row.state === 'missing' ? why : upperFirst(t('figure.trend.noRank')))
			: value(upperFirst(ranked), row.rank),
		places === null
			? reason(refusalCellText(words, row, 'rank'))
			: value(upperFirst(places), row.rank_places),
		row.nation_mean === null
			? reason(noMean(words, row))
			: value(format.score(row.nation_mean), row.nation_mean)
	];
}

function noMean({ t }: ComponentsInput['words'], row: ComponentRow): string {
	const { nation_n: count } = row;
	if (count === null || count === 0) return t('figure.missing.not_in_data');
	return upperFirst(t('figure.components.tooFew', { count }));
}

function weightCell({ words }: ComponentsInput, row: ComponentRow): FigureCell {
	if (row.weight_pct === null) return reason(words.t('figure.missing.not_in_data'));
	return value(words.format.share(row.weight_pct), row.weight_pct);
}

function targetCell({ words, targets }: ComponentsInput, row: ComponentRow): FigureCell {
	const target = targetOf(targets, row);
	if (!target) return { text: '', value: null, isReason: false };
	return value(
		words.t(`figure.components.target.${targetVerdict(target)}`, {
			value: words.format.score(target.value)
		}),
		target.value
	);
}

function value(text: string, amount: number | string | null): FigureCell {
	return { text, value: amount, isReason: false };
}

function reason(text: string): FigureCell {
	return { text, value: null, isReason: true };
}
