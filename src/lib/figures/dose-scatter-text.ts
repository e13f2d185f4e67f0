import { correlation, FEWEST_PAIRS } from '$lib/analysis/correlation';
import type { ChangeBesideRegionRow } from '$lib/queries/change-beside-region';
import { changeText } from './change-words';
import { changeUnit, isUnbounded, partName, type Dose, type DoseInput } from './dose-input';
import { countText, doseCells, doseColumns } from './dose-words';
import { editionText } from './exposure-words';
import type { FigureTable } from './figure';
import { lowerFirst, shortRefusalText, upperFirst } from './point-words';
import { groupedLines } from './scatter-omitted';

/** A change with the dose beside it. */
export interface Dotted {
	readonly row: ChangeBesideRegionRow;
	readonly change: number;
	readonly dose: Dose | null;
}

/** Dots by what is known of their dose; those before the campaign are counted for none. */
export function doseTally(drawn: readonly Dotted[]) {
	const since = drawn.flatMap(({ dose }) => (dose?.isBefore === true ? [] : [dose]));
	const open = since.filter((dose) => dose?.high === null && !isUnbounded(dose)).length;
	const n = since.filter((dose) => dose !== null && dose.high !== null).length;
	return { n, open, unknown: since.length - open - n, before: drawn.length - since.length };
}

/** `5 năm chỉ biết mức ít nhất, 1 năm chưa biết`: what there is of each kind. */
export function doseTallyText(
	{ words, dots }: DoseInput,
	tally: ReturnType<typeof doseTally>,
	refused: number
): string {
	const counts = {
		n: tally.n,
		open: tally.open,
		unknown: tally.unknown,
		before: tally.before,
		refused
	};
	const kinds = ['n', 'open', 'unknown', 'before', 'refused'] as const;
	const parts = kinds
		.filter((kind) => kind === 'n' || counts[kind] > 0)
		.map((kind) =>
			words.t(`dose.tally.${kind}`, {
				dots: words.t(`dose.tally.of.${dots}`, { count: counts[kind] })
			})
		);
	return upperFirst(`${parts.join('; ')}.`);
}

/** `PAPI, Tổng điểm`, or `PAPI 2020, từng nội dung`. */
export function doseSubject(input: DoseInput, row: ChangeBesideRegionRow | undefined): string {
	const { words, index, year } = input;
	if (input.dots === 'components') {
		return words.t('dose.subject.components', { edition: editionText(words, index, year) });
	}
	const part = row === undefined ? words.t('dose.total') : partName(input, row);
	return words.t('dose.subject.years', {
		index: editionText(words, index, year).replace(/\s*\d{4}$/, ''),
		part
	});
}

export function dotName(input: DoseInput, row: ChangeBesideRegionRow): string {
	return input.dots === 'years' ? String(row.year) : row.component;
}

/** Of a part its name behind the short one that stands in the drawing. */
export function dotTitle(input: DoseInput, row: ChangeBesideRegionRow): string {
	const name = dotName(input, row);
	return input.dots === 'years' ? name : `${name} ${partName(input, row)}`;
}

/** The correlation with its interval where it can be had, else why it cannot. */
export function doseRelation({ words }: DoseInput, drawn: readonly Dotted[]): string {
	const { t, format } = words;
	const exact = drawn.filter(({ dose }) => dose?.isBefore === false && dose.low === dose.high);
	const found = correlation(
		Float64Array.from(exact, ({ dose }) => dose?.low ?? 0),
		Float64Array.from(exact, ({ change }) => change)
	);
	const n = exact.length;
	if (found === null) {
		return t(n < FEWEST_PAIRS ? 'dose.relation.few' : 'dose.relation.flat', {
			n,
			fewest: FEWEST_PAIRS
		});
	}
	return t('dose.relation.found', {
		n,
		r: format.signed(found.r),
		low: format.signed(found.low),
		high: format.signed(found.high)
	});
}

export function doseOmitted(input: DoseInput, rows: readonly ChangeBesideRegionRow[]): string[] {
	const { words } = input;
	return groupedLines(
		words,
		rows
			.filter((row) => row.score_change === null)
			.map((row) => ({
				name: dotName(input, row),
				reason: lowerFirst(
					row.state === 'missing'
						? words.t('figure.missing.not_in_data')
						: (shortRefusalText(words, row, 'score') ?? words.t('figure.scatter.refused'))
				)
			})),
		'figure.scatter.omittedEditions'
	);
}

export function doseTable(input: DoseInput, rows: readonly ChangeBesideRegionRow[]): FigureTable {
	const { words, areaName, dots, count } = input;
	const { t, format } = words;
	const unit = changeUnit(input, dots === 'years' ? input.component : 'TOTAL');
	return {
		caption: t('dose.scatter.caption', {
			what: doseSubject(input, rows[0]),
			area: areaName,
			count: countText(input, count)
		}),
		columns: [
			{ key: 'dot', label: t(`dose.column.${dots}`), isNumeric: false },
			{ key: 'change', label: t('dose.column.change', { area: areaName }), isNumeric: false },
			{ key: 'region', label: t('dose.column.region', { unit }), isNumeric: true },
			...doseColumns(input)
		],
		rows: rows.map((row) => {
			const { text, isReason } = changeText(words, row);
			const { score_change: own, region_mean: mean } = row;
			return [
				{ text: dotTitle(input, row), value: dotName(input, row), isReason: false },
				{ text, value: own, isReason: isReason || own === null },
				mean === null
					? {
							text: t('dose.region.few', { n: row.region_n ?? 0, of: row.region_areas ?? 0 }),
							value: null,
							isReason: true
						}
					: { text: format.signed(mean), value: mean, isReason: false },
				...doseCells(input, row)
			];
		})
	};
}
