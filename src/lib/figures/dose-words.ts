import type { ChangeBesideRegionRow } from '$lib/queries/change-beside-region';
import type { ComponentExposureRow } from '$lib/queries/component-exposure';
import type { DoseCount } from '$lib/state/dose-view';
import { atLeastText, episodesText, minutesRangeText, minutesText } from './airing-words';
import {
	changeUnit,
	doseOf,
	exposureOf,
	isUnbounded,
	type Dose,
	type DoseInput
} from './dose-input';
import type { FigureCell } from './figure';

/** `26 số`, `312–390 phút`, `ít nhất 26 số`, `chưa biết`: what is known of a dose. */
export function doseText(input: DoseInput, dose: Dose | null, count: DoseCount): string {
	const { words } = input;
	const { t, format } = words;
	if (dose === null) return t('dose.unknown');
	if (dose.isBefore) return t('dose.before');
	const { low, high } = dose;
	const isEpisodes = count === 'episodes' || count === 'since_episodes';
	const one = (value: number) =>
		isEpisodes ? episodesText(words, value) : minutesText(words, value);
	if (isUnbounded(dose)) return t('dose.unbounded');
	if (high === null) return atLeastText(words, one(low), true);
	if (low === high) return one(low);
	return isEpisodes
		? t('dose.episodesRange', { low: format.count(low), high: format.count(high) })
		: minutesRangeText(words, low, high);
}

/** `trước khi kết thúc khảo sát`: what a count goes up to, or since when. */
export function countText({ words, halfLifeDays }: DoseInput, count: DoseCount): string {
	return words.t(
		count === 'adstock_minutes' && halfLifeDays === null
			? 'dose.says.adstock_none'
			: `dose.says.${count}`,
		{ days: halfLifeDays ?? 0 }
	);
}

/** `tăng 0,43 điểm`; what would be printed as nothing is `giữ nguyên`. */
export function movedText(input: DoseInput, component: string, change: number): string {
	const { t, format } = input.words;
	if (Math.abs(change) < 0.005) return t('figure.same');
	const amount = `${format.amount(change)} ${changeUnit(input, component)}`;
	return t(change > 0 ? 'figure.up' : 'figure.down', { amount });
}

/** `vùng −0,70`, with so many provinces; empty where too few of them are known. */
export function regionText({ words }: DoseInput, row: ChangeBesideRegionRow): string {
	if (row.region_mean === null) return '';
	return words.t('dose.region.short', { change: words.format.signed(row.region_mean) });
}

/** The day on which the window ended, as far as it is known. */
export function windowText({ words }: DoseInput, row: ComponentExposureRow): string {
	const { t, format } = words;
	const [first, last] = [format.date(row.ends_earliest), format.date(row.ends_latest)];
	const mark = row.window === 'person' ? t('dose.window.person') : '';
	return first === last
		? t('dose.window.known', { day: first, mark })
		: t('dose.window.between', { first, last, mark });
}

/** The cells of a row of either table: its window, and each output in the count that is asked for. */
export function doseCells(input: DoseInput, row: ChangeBesideRegionRow): FigureCell[] {
	const planned = exposureOf(input, row, 'planned');
	const window = planned
		? { text: windowText(input, planned), value: planned.ends_latest, isReason: false }
		: { text: input.words.t('dose.unknown'), value: null, isReason: true };
	return [
		window,
		...(['planned', 'aired', 'rerun'] as const).map((output) => {
			const dose = doseOf(exposureOf(input, row, output), input.count);
			return {
				text: doseText(input, dose, input.count),
				value: dose === null || dose.isBefore || dose.high !== dose.low ? null : dose.low,
				isReason: dose === null || dose.isBefore || isUnbounded(dose)
			};
		})
	];
}

/** The heads of these cells. */
export function doseColumns({ words }: DoseInput) {
	return (['window', 'planned', 'aired', 'rerun'] as const).map((key) => ({
		key,
		label: words.t(`dose.column.${key}`),
		isNumeric: false
	}));
}

/** What a reader must know of every count here. */
export function doseNotes(input: DoseInput, rows: readonly ChangeBesideRegionRow[]): string[] {
	const { words, output } = input;
	const { t, format } = words;
	const found = rows.flatMap((row) => exposureOf(input, row, output) ?? []);
	const unknownFrom = found.flatMap((row) => row.unknown_from ?? []).sort()[0];
	const isRanged = found.some((row) => row.ends_earliest !== row.ends_latest);
	const isUntopiced = found.some((row) => (row.untopiced_episodes ?? 0) > 0);
	const unread = Math.max(0, ...found.map((row) => row.unread_rows));
	return [
		t('linkage.page.causeTitle'),
		t('linkage.page.cause'),
		...(isRanged ? [t('dose.note.windows')] : []),
		...(unknownFrom === undefined
			? []
			: [t(`dose.note.unknownFrom.${output}`, { date: format.date(unknownFrom) })]),
		...(isUntopiced ? [t(output === 'planned' ? 'dose.note.plan' : 'dose.note.topics')] : []),
		...(unread > 0 ? [t('dose.note.unread', { count: unread })] : []),
		...(input.count === 'adstock_minutes' && input.halfLifeDays !== null
			? [t('dose.note.adstock', { days: input.halfLifeDays })]
			: []),
		...(input.index === 'PCI' ? [t('linkage.note.pci')] : []),
		...(input.index === 'PAR_INDEX' ? [t('linkage.note.parIndex')] : [])
	];
}
