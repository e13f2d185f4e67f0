import type { Field } from '../table-schema';
import { editDistance, slipsIn } from '$lib/domain/edit-distance';
import { searchKey } from '$lib/domain/search-key';

type Words = Readonly<Record<string, readonly string[]>>;

const BASES: Words = {
	published: ['công bố', 'đã công bố', 'chính thức', 'official'],
	derived: ['suy ra', 'suy từ văn bản', 'inferred'],
	band: ['khoảng', 'chỉ biết khoảng', 'range']
};

const PRECISIONS: Words = {
	day: ['ngày', 'đến ngày', 'to the day'],
	month: ['tháng', 'đến tháng', 'to the month'],
	not_before: ['không sớm hơn', 'không trước', 'not earlier', 'not before']
};

/** What a file may write for each value of a field whose values are listed, beside the value itself. */
const WORDS: Readonly<Record<string, Words>> = {
	index: {
		PAPI: [
			'chỉ số PAPI',
			'chỉ số hiệu quả quản trị và hành chính công',
			'chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
			'Provincial Governance and Public Administration Performance Index'
		],
		SIPAS: [
			'chỉ số SIPAS',
			'chỉ số hài lòng',
			'chỉ số hài lòng về sự phục vụ hành chính',
			'chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước',
			'Satisfaction Index of Public Administrative Services'
		],
		PAR_INDEX: [
			'PAR',
			'PARINDEX',
			'chỉ số PAR INDEX',
			'chỉ số CCHC',
			'chỉ số CCHC cấp tỉnh',
			'chỉ số cải cách hành chính',
			'chỉ số cải cách hành chính cấp tỉnh',
			'Public Administration Reform Index'
		],
		PCI: [
			'chỉ số PCI',
			'chỉ số năng lực cạnh tranh',
			'chỉ số năng lực cạnh tranh cấp tỉnh',
			'Provincial Competitiveness Index'
		]
	},
	status: {
		planned: ['kế hoạch', 'theo kế hoạch', 'dự kiến', 'chưa phát', 'sẽ phát', 'scheduled'],
		aired: ['đã phát', 'đã phát sóng', 'phát sóng', 'phát mới', 'phát lần đầu', 'broadcast'],
		rerun: ['phát lại', 'đã phát lại', 'chiếu lại', 'repeat', 'repeated']
	},
	basis: { ...BASES, derived: ['tính toán', 'tính ra', 'tính từ số liệu công bố', 'computed'] },
	rank_basis: { ...BASES, computed: ['tính toán', 'tính từ điểm', 'calculated'] },
	measure: {
		score: ['điểm', 'điểm số', 'points'],
		rank: ['hạng', 'thứ hạng', 'xếp hạng', 'vị trí', 'position']
	},
	op: {
		'>=': ['≥', '=>', 'tối thiểu', 'ít nhất', 'trở lên', 'không thấp hơn', 'at least', 'minimum'],
		'<=': ['≤', '=<', 'tối đa', 'nhiều nhất', 'không quá', 'trở xuống', 'at most', 'maximum']
	},
	start_precision: PRECISIONS,
	end_precision: PRECISIONS
};

/** What a text says of a list: one value, values that it is near to, or nothing. */
export type ListedReading =
	| { readonly is: 'value'; readonly value: string }
	| { readonly is: 'near'; readonly values: readonly string[] }
	| { readonly is: 'none' };

const LONGEST_WORDS = 160;

function keyOf(text: string): string {
	return searchKey(text).replaceAll(' ', '') || text.replace(/\s/g, '');
}

/** Every way to write each value of the field, by its key. */
function wordsFor(field: Field): Map<string, string> {
	const own = Object.hasOwn(WORDS, field.name) ? WORDS[field.name] : undefined;
	return new Map(
		(field.constraints.enum ?? []).flatMap((value) =>
			[value, ...(own?.[value] ?? [])].map((word) => [keyOf(word), value] as const)
		)
	);
}

const known = new WeakMap<Field, ReadonlyMap<string, string>>();

/** Reads a value of a list, in either language, with or without marks. */
export function readListed(text: string, field: Field): ListedReading {
	if (field.constraints.enum?.includes(text) === true) return { is: 'value', value: text };
	if (text.length > LONGEST_WORDS) return { is: 'none' };
	const words = known.get(field) ?? wordsFor(field);
	known.set(field, words);
	const key = keyOf(text);
	const value = words.get(key);
	if (value !== undefined) return { is: 'value', value };
	const most = slipsIn(key.length);
	const near = [...words].filter(([word]) => most > 0 && editDistance(key, word, most) <= most);
	const values = [...new Set(near.map(([, own]) => own))];
	return values.length === 0 ? { is: 'none' } : { is: 'near', values };
}
