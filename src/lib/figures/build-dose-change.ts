import { indexLabel } from '$lib/domain/index-code';
import type { ChangeBesideRegionRow } from '$lib/queries/change-beside-region';
import type { DoseOutput } from '$lib/state/dose-view';
import type { ChangeFigure, ChangeItem } from './change-figure';
import { changeInterval } from './change-input';
import { changeLabel, changeText } from './change-words';
import {
	changeUnit,
	doseOf,
	exposureOf,
	partName,
	partsOfYear,
	usesOfDose,
	type DoseInput
} from './dose-input';
import {
	countText,
	doseCells,
	doseColumns,
	doseNotes,
	doseText,
	movedText,
	regionText
} from './dose-words';
import type { FigureCell, FigureTable } from './figure';
import { fittingHeadline } from './headline';
import { withLoadedMarks } from './loaded-marks';
import { USES_NONE } from './loaded-uses';
import { lowerFirst } from './point-words';
import { figureSources } from './sources';

/**
 * The change of the total and of each part in one edition, beside how the other provinces of the region
 * moved; the table has what was planned, aired and rerun before the end of its window.
 */
export function buildDoseChange(input: DoseInput): ChangeFigure {
	const { words, index, areaName, year, answer } = input;
	const { t, format } = words;
	const rows = partsOfYear(input);
	const moved = rows.filter((row) => row.score_change !== null);
	const compared = moved.filter((row) => row.region_mean !== null);
	const parts = compared.filter(({ component }) => component !== 'TOTAL');
	const total = compared.find(({ component }) => component === 'TOTAL');
	const whole = rows.find(({ component }) => component === 'TOTAL');
	const unit = changeUnit(input, 'TOTAL');
	const edition = t('linkage.edition', { index: indexLabel(index), year });
	const said = {
		edition,
		area: areaName,
		previous: year - 1,
		unit,
		parts: parts.length,
		ahead: parts.filter((row) => aheadOfRegion(row) > 0).length,
		refused: rows.length - moved.length,
		n: Math.max(0, ...compared.map((row) => row.region_n ?? 0)),
		areas: Math.max(0, ...compared.map((row) => row.region_areas ?? 0)),
		own: total ? movedText(input, 'TOTAL', total.score_change ?? 0) : '',
		region: total ? movedText(input, 'TOTAL', total.region_mean ?? 0) : ''
	};
	const items = rows.map((row) => itemOf(input, row));
	const figure: ChangeFigure = {
		kind: 'change',
		id: 'dose-change',
		language: words.language,
		headline: total
			? fittingHeadline([t('dose.change.headline', said), t('dose.change.headlineShort', said)])
			: t(parts.length > 0 ? 'dose.change.headlineParts' : 'dose.change.headlineNone', said),
		subtitle: t('dose.change.subtitle', said),
		summary: [
			...(whole ? [t('dose.change.dose', dosesOf(input, whole))] : []),
			...(parts.length === 0 ? [] : [t('dose.change.summary', said)]),
			...(said.refused === 0 ? [] : [t('dose.change.refused', said)])
		].join(' '),
		table: tableOf(input, rows, edition),
		notes: [
			...(compared.length === 0 ? [] : [t('dose.note.region', said)]),
			...doseNotes(input, rows)
		],
		sources: figureSources(
			words,
			[...rows.map((row) => row.source_id), ...answer.campaignSources],
			input.sources,
			(row) => rows.some((one) => usesOfDose(one)(row))
		),
		vintage: input.vintage,
		measure: 'points',
		unit,
		format: (value) => format.signedShort(value),
		items,
		...(compared.length === 0
			? {}
			: { reference: { mean: t('dose.region.mean', said), ends: t('dose.region.ends') } }),
		unconfirmed: items.some(({ value, isUnconfirmed }) => value !== null && isUnconfirmed)
			? t('figure.state.unconfirmed')
			: null
	};
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const row = rows[at];
		return row ? usesOfDose(row) : USES_NONE;
	});
}

/** What was planned, aired and rerun for the whole index, in the count that is asked for. */
function dosesOf(input: DoseInput, row: ChangeBesideRegionRow) {
	const said = (output: DoseOutput) =>
		doseText(input, doseOf(exposureOf(input, row, output), input.count), input.count);
	return { planned: said('planned'), aired: said('aired'), rerun: said('rerun') };
}

/** Points by which the area rose more than its region did, as they would be printed; 0 where one is not known. */
function aheadOfRegion({ score_change: own, region_mean: region }: ChangeBesideRegionRow): number {
	if (own === null || region === null) return 0;
	const difference = own - region;
	return Math.abs(difference) < 0.005 ? 0 : difference;
}

function itemOf(input: DoseInput, row: ChangeBesideRegionRow): ChangeItem {
	const { words } = input;
	const label = partName(input, row);
	const region = regionText(input, row);
	const dose = doseOf(exposureOf(input, row, input.output), input.count);
	const isBounded = dose !== null && !dose.isBefore && dose.high !== null;
	const beside = [region, ...(isBounded ? [doseText(input, dose, input.count)] : [])];
	const { region_mean: mean, region_low: low, region_high: high } = row;
	const interval = changeInterval('points', row);
	return {
		id: row.component,
		label,
		role: 'own',
		isPart: row.component !== 'TOTAL',
		value: row.score_change,
		...(interval ? { interval } : {}),
		...(mean !== null && low !== null && high !== null ? { reference: { mean, low, high } } : {}),
		isUnconfirmed: row.comparability === 'unconfirmed',
		changeText: shortChange(input, row),
		besideText: beside.filter((text) => text !== '').join('; '),
		text: [
			`${label}: ${lowerFirst(changeText(words, row).text)}`,
			region,
			doseText(input, dose, input.count)
		]
			.filter((text) => text !== '')
			.join('; ')
	};
}

/** `▼ 1,44`, or why there is no change in points; that of places is named beside the reason. */
function shortChange({ words }: DoseInput, row: ChangeBesideRegionRow): string {
	const label = changeLabel(words, row);
	if (row.score !== null || row.rank === null) return label;
	const reason = lowerFirst(words.t('figure.state.rank_only'));
	return row.rank_places === null ? reason : `${reason}; ${label}`;
}

function tableOf(
	input: DoseInput,
	rows: readonly ChangeBesideRegionRow[],
	edition: string
): FigureTable {
	const { t } = input.words;
	const unit = changeUnit(input, 'TOTAL');
	return {
		caption: t('dose.change.caption', {
			edition,
			area: input.areaName,
			count: countText(input, input.count)
		}),
		columns: [
			{ key: 'part', label: t('dose.column.part'), isNumeric: false },
			{ key: 'change', label: t('dose.column.change', { area: input.areaName }), isNumeric: false },
			{ key: 'region', label: t('dose.column.region', { unit }), isNumeric: true },
			{ key: 'ends', label: t('dose.column.ends', { unit }), isNumeric: false },
			{ key: 'difference', label: t('dose.column.difference', { unit }), isNumeric: true },
			{ key: 'place', label: t('dose.column.place'), isNumeric: false },
			...doseColumns(input)
		],
		rows: rows.map((row) => [
			{ text: partName(input, row), value: row.component, isReason: false },
			...besideCells(input, row),
			...doseCells(input, row)
		])
	};
}

function besideCells(input: DoseInput, row: ChangeBesideRegionRow): FigureCell[] {
	const { words } = input;
	const { t, format } = words;
	const { text, isReason } = changeText(words, row);
	const own = row.score_change;
	const { region_mean: mean, region_low: low, region_high: high, region_ahead: ahead } = row;
	const few = {
		text: t('dose.region.few', { n: row.region_n ?? 0, of: row.region_areas ?? 0 }),
		value: null,
		isReason: true
	};
	const none = { text: t('dose.region.none'), value: null, isReason: true };
	return [
		{ text, value: own, isReason: isReason || own === null },
		mean === null ? few : { text: format.signed(mean), value: mean, isReason: false },
		low === null || high === null
			? few
			: {
					text: t('dose.region.between', { low: format.signed(low), high: format.signed(high) }),
					value: null,
					isReason: false
				},
		mean === null || own === null
			? none
			: { text: format.signed(own - mean), value: own - mean, isReason: false },
		ahead === null || own === null
			? none
			: {
					text: t('dose.region.place', { place: ahead + 1, of: (row.region_n ?? 0) + 1 }),
					value: ahead + 1,
					isReason: false
				}
	];
}
