import { unitOf } from '$lib/domain/unit';
import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { ChangeBesideRegionRow } from '$lib/queries/change-beside-region';
import type { ComponentExposureRow } from '$lib/queries/component-exposure';
import type { DoseAnswer } from '$lib/queries/dose-page';
import type { SourceRow } from '$lib/queries/sources';
import type { DoseCount, DoseDots, DoseOutput } from '$lib/state/dose-view';
import { anyOf, usesOfAirings, usesOfPoint, usesOfWindow, type Uses } from './loaded-uses';

/** Exposure and change of the parts of an index, with what its figures are told in. */
export interface DoseInput {
	readonly words: Words;
	readonly index: IndexCode;
	readonly areaName: string;
	readonly answer: DoseAnswer;
	/** Of the edition that is looked at. */
	readonly year: number;
	/** Of the dots where they are years. */
	readonly component: string;
	readonly dots: DoseDots;
	readonly count: DoseCount;
	readonly output: DoseOutput;
	/** Days; null keeps all of what was broadcast. */
	readonly halfLifeDays: number | null;
	readonly sources: readonly SourceRow[];
	/** ISO date of the record. */
	readonly vintage: string;
}

/** What was planned or broadcast for an edition: between two ends, or nothing that is known. */
export interface Dose {
	readonly low: number;
	/** Null where nothing that is known bounds it. */
	readonly high: number | null;
	/** The window ended before the first airing: nothing to count, and known. */
	readonly isBefore: boolean;
}

/** Less than this is printed as 0. */
const LEAST_PRINTED = 0.05;

/** "At least nothing": what is known of it bounds it neither way. */
export function isUnbounded({ low, high }: Dose): boolean {
	return high === null && low < LEAST_PRINTED;
}

/** The year in which the programme began, or the nearest edition that there is; null of no edition. */
export function yearOfDose({ changes }: DoseAnswer, wanted: number | null): number | null {
	const years = [...new Set(changes.map(({ year }) => year))].sort((a, b) => a - b);
	if (wanted !== null && years.includes(wanted)) return wanted;
	const moved = years.filter((year) =>
		changes.some((row) => row.year === year && row.score_change !== null)
	);
	return moved.find((year) => year >= START_YEAR) ?? years.at(-1) ?? null;
}

const START_YEAR = 2020;

/** What aired where that is known of any edition, else what was planned. */
export function outputOfDose({ exposure }: DoseAnswer): DoseOutput {
	const isKnown = exposure.some(
		({ output, episodes_low: low, is_before_campaign: isBefore }) =>
			output === 'aired' && low !== null && !isBefore
	);
	return isKnown ? 'aired' : 'planned';
}

export function exposureOf(
	{ answer }: Pick<DoseInput, 'answer'>,
	row: Pick<ChangeBesideRegionRow, 'component' | 'year'>,
	output: DoseOutput
): ComponentExposureRow | null {
	const found = answer.exposure.find(
		(one) => one.component === row.component && one.year === row.year && one.output === output
	);
	return found ?? null;
}

/** Null where nothing is known: never zero. */
export function doseOf(row: ComponentExposureRow | null, count: DoseCount): Dose | null {
	if (row === null) return null;
	// Before the campaign there was nothing to log.
	if (row.is_before_campaign) return { low: 0, high: 0, isBefore: true };
	const [low, high] = endsOf(row, count);
	return low === null ? null : { low, high, isBefore: false };
}

function endsOf(
	row: ComponentExposureRow,
	count: DoseCount
): readonly [number | null, number | null] {
	switch (count) {
		case 'minutes':
			return [row.minutes_low, row.minutes_high];
		case 'episodes':
			return [row.episodes_low, row.episodes_high];
		case 'since_minutes':
			return [row.since_previous_minutes_low, row.since_previous_minutes_high];
		case 'since_episodes':
			return [row.since_previous_episodes_low, row.since_previous_episodes_high];
		case 'adstock_minutes':
			return [row.adstock_minutes_low, row.adstock_minutes_high];
	}
}

/** The total and the parts of the edition that is looked at, the total first. */
export function partsOfYear({ answer, year }: DoseInput): ChangeBesideRegionRow[] {
	return inOrder(answer.changes.filter((row) => row.year === year));
}

/** The rows of the dots: the years of a component, or the parts of a year without the total that they make. */
export function dottedRows(input: DoseInput): ChangeBesideRegionRow[] {
	const { answer, dots, component } = input;
	return dots === 'components'
		? partsOfYear(input).filter((row) => row.component !== 'TOTAL')
		: inOrder(answer.changes.filter((row) => row.component === component));
}

export function partName({ words }: Pick<DoseInput, 'words'>, row: ChangeBesideRegionRow): string {
	if (row.component === 'TOTAL') return words.t('dose.total');
	return words.language === 'vi' ? row.name_vi : row.name_en;
}

/** `điểm`, or `điểm phần trăm` of an index in per cent. */
export function changeUnit({ words, index }: DoseInput, component: string): string {
	return words.t(unitOf(index, component) === 'percent' ? 'figure.percentPoints' : 'figure.points');
}

/** A row rests on its scores, those of its region, its window and the airings before the end of it. */
export function usesOfDose(row: ChangeBesideRegionRow): Uses {
	return anyOf([usesOfPoint(row), usesOfRegion(row), usesOfWindow(row), usesOfAirings()]);
}

function usesOfRegion(row: ChangeBesideRegionRow): Uses {
	if (row.region_mean === null) return () => false;
	return ({ kind, index, component, year, is_province: isProvince }) =>
		kind === 'scores' &&
		index === row.index &&
		component === row.component &&
		(year === row.year || year === row.year - 1) &&
		isProvince;
}

function inOrder(rows: readonly ChangeBesideRegionRow[]): ChangeBesideRegionRow[] {
	const collator = new Intl.Collator('en', { numeric: true });
	const isPart = ({ component }: ChangeBesideRegionRow) => Number(component !== 'TOTAL');
	return [...rows].sort(
		(a, b) => a.year - b.year || isPart(a) - isPart(b) || collator.compare(a.component, b.component)
	);
}
