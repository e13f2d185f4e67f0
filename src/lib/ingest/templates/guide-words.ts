import type { Language } from '$lib/domain/language';
import type { KindField } from '../mapping/kind-fields';
import type { Field } from '../table-schema';

/** What a field takes, in words. */
type Sort =
	'text' | 'number' | 'whole' | 'year' | 'truth' | 'day' | 'month_or_day' | 'day_or_minute';

interface GuideWords {
	readonly sorts: Readonly<Record<Sort, string>>;
	readonly needs: Readonly<Record<KindField['need'], string>>;
	/** Units of the schemas, by what stands there. */
	readonly units: Readonly<Record<string, string>>;
	readonly fixed: string;
	readonly byRow: string;
	readonly byText: (text: string) => string;
	readonly from: (minimum: string) => string;
	readonly above: (minimum: string) => string;
	readonly upTo: (maximum: string) => string;
	readonly between: (minimum: string, maximum: string) => string;
	/** What a code is sought in. */
	readonly codes: Readonly<Record<string, string>>;
}

export const GUIDE_WORDS: Readonly<Record<Language, GuideWords>> = {
	vi: {
		sorts: {
			text: 'chữ',
			number: 'số',
			whole: 'số nguyên',
			year: 'năm, bốn chữ số',
			truth: '1 hoặc 0',
			day: 'ngày',
			month_or_day: 'tháng hoặc ngày',
			day_or_minute: 'ngày, hoặc ngày giờ'
		},
		needs: {
			required: 'bắt buộc',
			one_of: 'cần ít nhất một trong các cột loại này',
			optional: 'không bắt buộc',
			dataset: 'không điền: nguồn là chính tệp này'
		},
		units: {
			year: 'năm',
			score: 'điểm hoặc %',
			percent: '%',
			rank: 'thứ hạng',
			areas: 'địa phương',
			minutes: 'phút',
			points: 'điểm',
			'score or rank': 'điểm hoặc thứ hạng'
		},
		fixed: 'có thể cho chung cả tệp',
		byRow: 'để trống thì suy từ các ô khác của dòng',
		byText: (text) => `để trống thì là ${text}`,
		from: (minimum) => `từ ${minimum}`,
		above: (minimum) => `lớn hơn ${minimum}`,
		upTo: (maximum) => `đến ${maximum}`,
		between: (minimum, maximum) => `từ ${minimum} đến ${maximum}`,
		codes: {
			area_code: 'mã hoặc tên tỉnh, thành phố, vùng',
			component: 'mã hoặc tên thành phần của chỉ số',
			criterion: 'số của tiêu chí như trong văn bản: 1; 1.2; 1.2.3'
		}
	},
	en: {
		sorts: {
			text: 'text',
			number: 'number',
			whole: 'whole number',
			year: 'year, four digits',
			truth: '1 or 0',
			day: 'day',
			month_or_day: 'month or day',
			day_or_minute: 'day, or day and time'
		},
		needs: {
			required: 'required',
			one_of: 'at least one of the columns so marked is needed',
			optional: 'optional',
			dataset: 'not stated: the file itself is the source'
		},
		units: {
			year: 'year',
			score: 'points or %',
			percent: '%',
			rank: 'rank',
			areas: 'areas',
			minutes: 'minutes',
			points: 'points',
			'score or rank': 'points or rank'
		},
		fixed: 'may be given once for the whole file',
		byRow: 'where empty, it follows from the other cells of the row',
		byText: (text) => `where empty, it is ${text}`,
		from: (minimum) => `from ${minimum}`,
		above: (minimum) => `above ${minimum}`,
		upTo: (maximum) => `to ${maximum}`,
		between: (minimum, maximum) => `from ${minimum} to ${maximum}`,
		codes: {
			area_code: 'code or name of the area',
			component: 'code or name of a component of the index',
			criterion: 'a number with levels such as 1, 1.2, 1.2.3'
		}
	}
};

export function sortOf({ type, calendar }: Field): Sort {
	switch (type) {
		case 'integer':
			return 'whole';
		case 'boolean':
			return 'truth';
		case 'date':
			return 'day';
		case 'string':
			return calendar ?? 'text';
		default:
			return type;
	}
}
