import type { PerfectFit } from '$lib/analysis/run-design';
import type { PanelRefusal } from '$lib/analysis/panel-of-rows';
import type { TableRefusal } from '$lib/analysis/rows-of-table';
import type { Language } from '$lib/domain/language';

/** Why no estimate is made. */
export type EstimateRefusal =
	| PanelRefusal
	| TableRefusal
	| PerfectFit
	| { readonly kind: 'stray_rows'; readonly lines: readonly number[] }
	| { readonly kind: 'no_predictor'; readonly unit: string; readonly column: string };

type RefusalWords = {
	readonly [Kind in EstimateRefusal['kind']]: (
		refusal: Extract<EstimateRefusal, { kind: Kind }>
	) => string;
};

interface EstimateWords {
	readonly usage: string;
	readonly refusals: RefusalWords;
}

const VI: EstimateWords = {
	usage: `Cách dùng:
  npm run estimate -- TỆP --unit CỘT --time CỘT --outcome CỘT --treated TÊN --start NĂM --design did|sc|sdid
Tùy chọn: --without NĂM,…            bỏ các năm này khỏi bảng
          --predictors CỘT[:NĂM[-NĂM]],…   (chỉ với sc) các yếu tố cần giống, trung bình của những năm đó
          --alpha 0.1 --sheet TÊN_TRANG --lang vi|en`,
	refusals: {
		no_column: ({ column, columns }) =>
			`không có cột “${column}”. Các cột của tệp: ${columns.join(', ')}.`,
		same_column: ({ column }) =>
			`cột “${column}” được nêu hai lần: cần ba cột khác nhau cho đơn vị, thời gian và giá trị.`,
		no_unit: ({ line, column }) => `dòng ${String(line)}: cột “${column}” để trống.`,
		no_number: ({ line, column, text }) =>
			`dòng ${String(line)}, cột “${column}”: “${text}” không phải là số.`,
		undecided_numbers: ({ column, examples }) =>
			`cột “${column}”: ${examples.join(', ')} đọc được theo hai cách. Viết lại với dấu thập phân rõ ràng.`,
		stray_rows: ({ lines }) =>
			`các dòng ${lines.join(', ')} không khớp số cột của bảng. Sửa tệp, hoặc xem bằng npm run csv.`,
		duplicate: ({ unit, time }) => `“${unit}” có hai dòng cho ${String(time)}.`,
		unknown_treated: ({ treated }) => `không có “${treated}” trong cột đơn vị.`,
		treated_has_holes: ({ treated, times }) =>
			`“${treated}” thiếu giá trị: ${times.join(', ')}. Bỏ các năm đó bằng --without, hoặc bổ sung số liệu.`,
		few_times_before: ({ found, needed }) =>
			`trước mốc bắt đầu chỉ có ${String(found)} năm, cách ước lượng này cần ít nhất ${String(needed)}.`,
		no_time_after: ({ start }) => `không có năm nào từ ${String(start)} trở đi.`,
		few_donors: ({ found, needed }) =>
			`chỉ có ${String(found)} đơn vị khác đủ số liệu mọi năm, cần ít nhất ${String(needed)}.`,
		no_predictor: ({ unit, column }) =>
			`“${unit}” không có giá trị nào của “${column}” trong những năm đã chọn.`,
		perfect_fit: ({ perfect, of }) =>
			`trước mốc bắt đầu, đơn vị này khớp hoàn toàn với tổ hợp của các đơn vị khác (${String(perfect)}/${String(of)} đơn vị đều khớp như vậy): trọng số không nói lên điều gì. Dùng did.`
	}
};

const EN: EstimateWords = {
	usage: `Usage:
  npm run estimate -- FILE --unit COL --time COL --outcome COL --treated NAME --start YEAR --design did|sc|sdid
Options: --without YEAR,…            leaves these times out
         --predictors COL[:YEAR[-YEAR]],…   (sc only) what is to be brought near, as means of these times
         --alpha 0.1 --sheet NAME --lang vi|en`,
	refusals: {
		no_column: ({ column, columns }) =>
			`there is no column “${column}”. The columns of the file: ${columns.join(', ')}.`,
		same_column: ({ column }) =>
			`the column “${column}” is named twice: unit, time and outcome are three columns.`,
		no_unit: ({ line, column }) => `line ${String(line)}: the column “${column}” is empty.`,
		no_number: ({ line, column, text }) =>
			`line ${String(line)}, column “${column}”: “${text}” is no number.`,
		undecided_numbers: ({ column, examples }) =>
			`column “${column}”: ${examples.join(', ')} can be read in two ways. Write them with a clear decimal sign.`,
		stray_rows: ({ lines }) =>
			`lines ${lines.join(', ')} do not fit the columns of the table. Mend the file, or look with npm run csv.`,
		duplicate: ({ unit, time }) => `“${unit}” has two rows for ${String(time)}.`,
		unknown_treated: ({ treated }) => `there is no “${treated}” in the column of units.`,
		treated_has_holes: ({ treated, times }) =>
			`“${treated}” lacks a value: ${times.join(', ')}. Leave these out with --without, or add the figures.`,
		few_times_before: ({ found, needed }) =>
			`there are only ${String(found)} times before the start, this design needs at least ${String(needed)}.`,
		no_time_after: ({ start }) => `there is no time from ${String(start)} on.`,
		few_donors: ({ found, needed }) =>
			`only ${String(found)} other units have a value at all times, at least ${String(needed)} are needed.`,
		no_predictor: ({ unit, column }) =>
			`“${unit}” has no value of “${column}” in the times chosen.`,
		perfect_fit: ({ perfect, of }) =>
			`before the start the unit is matched perfectly by others (as ${String(perfect)} of ${String(of)} units are): the weights mean nothing. Use did.`
	}
};

export const ESTIMATE_WORDS: Readonly<Record<Language, EstimateWords>> = { vi: VI, en: EN };

export function refusalText(refusal: EstimateRefusal, language: Language): string {
	const { refusals } = ESTIMATE_WORDS[language];
	// Each kind has words for its own fields; the compiler cannot tie the two by the kind alone.
	const say = refusals[refusal.kind] as (it: EstimateRefusal) => string;
	return say(refusal);
}
