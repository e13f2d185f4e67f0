import type { Words } from '$lib/messages/words';
import type { ExposureRow } from '$lib/queries/exposure';
import { lowerFirst } from './point-words';

/** `05/2020 – 12/2020`, `từ 10/2017 …`, `không sớm hơn 05/09/2019 …`: no end finer than it is known. */
export function windowText(words: Words, row: ExposureRow): string {
	const { t } = words;
	const from = endText(words, row.starts, row.start_precision);
	const to = endText(words, row.ends, row.end_precision);
	if (from !== null && to !== null) return t('linkage.dates.both', { from, to });
	if (from !== null) {
		const isLoose = row.start_precision === 'not_before';
		return t(isLoose ? 'linkage.dates.notBefore' : 'linkage.dates.from', { from });
	}
	return to === null ? t('linkage.dates.none') : t('linkage.dates.to', { to });
}

/** What is known of a window: `đã biết`, `biết theo tháng`, `do người xem đặt`, `năm đánh giá`. */
export function windowStatusText({ t }: Words, row: ExposureRow): string {
	if (row.is_reference && row.window === 'known') return t('linkage.window.reference');
	if (isByMonth(row)) return t('linkage.window.month');
	return t(`linkage.window.${row.window}` as 'linkage.window.known');
}

/** `05/2020 – 12/2020 (biết theo tháng, theo thông báo chương trình)`: dates, how they are known, the note. */
export function windowDetailText(words: Words, row: ExposureRow): string {
	const text = windowText(words, row);
	const isNamed = row.is_reference || row.window === 'person' || isByMonth(row);
	const note = words.language === 'vi' ? row.window_note_vi : row.window_note_en;
	const isKnown = row.starts !== null || row.ends !== null;
	const remarks = [
		...(isNamed ? [windowStatusText(words, row)] : []),
		...(isKnown && !row.is_reference && note !== null ? [lowerFirst(note)] : [])
	];
	return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
}

/** A window of which both ends are known, but not both to the day. */
export function isByMonth(row: ExposureRow): boolean {
	return row.window === 'known' && [row.start_precision, row.end_precision].includes('month');
}

/** The month in which a window ended, where its day is not known: `12/2020`. */
export function endMonthText({ format }: Words, row: ExposureRow): string | null {
	if (row.ends === null || row.end_precision !== 'month') return null;
	return format.month(row.ends.slice(0, 7));
}

function endText({ format }: Words, iso: string | null, precision: string | null): string | null {
	if (iso === null) return null;
	return precision === 'month' ? format.month(iso.slice(0, 7)) : format.date(iso);
}
