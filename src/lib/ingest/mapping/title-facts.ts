import { searchKey } from '$lib/domain/search-key';
import type { FixedProposal } from './mapping-proposal';

/** Names of the indices within a longer text, without marks; a year may follow at once: `PCI2022`. */
const INDEX_NAMES: readonly (readonly [string, RegExp])[] = [
	['PAPI', /\bpapi(?![a-z])|\bhieu qua quan tri\b/],
	['SIPAS', /\bsipas(?![a-z])|\bchi so hai long\b/],
	[
		'PAR_INDEX',
		/\bpar ?index(?![a-z])|\bchi so (?:par|cchc|cai cach hanh chinh)\b|\bpublic administration reform index\b/
	],
	['PCI', /\bpci(?![a-z])|\bnang luc canh tranh\b/]
];

/** Days and the numbers of documents hold years that are not the year of the figures. */
const OTHER_YEARS =
	/\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|\d{4}-\d{2}-\d{2}|tháng\s+\d{1,2}(?:\s+năm|[,/ ])\s*\d{4}|\d+\/(?:\d{4}\/)?[\p{L}][\p{L}\-/]*/giu;

/** The indices that a text names. */
export function indicesIn(text: string): readonly string[] {
	const key = searchKey(text.slice(0, 1000));
	return INDEX_NAMES.filter(([, name]) => name.test(key)).map(([index]) => index);
}

/** The years that a text names, those of days and documents left aside. */
export function yearsIn(text: string): readonly string[] {
	const bare = text.slice(0, 1000).replace(OTHER_YEARS, ' ');
	return [...new Set(bare.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? [])];
}

/** `63 tỉnh, thành phố`: of how many areas a table ranks. */
function basesIn(text: string): readonly string[] {
	const key = searchKey(text.slice(0, 1000));
	return [...key.matchAll(/\b(34|6[0-4]) (?:tinh|don vi|dia phuong|provinces)\b/g)].map(
		([, base = '']) => base
	);
}

/** Each thing that a text tells, where it tells one only. */
function factsOf(text: string, from: FixedProposal['from']): FixedProposal[] {
	const facts = { index: indicesIn(text), year: yearsIn(text), rank_of: basesIn(text) };
	return Object.entries(facts).flatMap(([field, values]): FixedProposal[] => {
		const [value] = values;
		return value === undefined || values.length > 1 ? [] : [{ field, value, from, text }];
	});
}

/** What the name of the file and the texts around its table say of all its rows, each value once. */
export function titleFacts(fileName: string, asides: readonly string[]): readonly FixedProposal[] {
	const all = [
		...asides.flatMap((text) => factsOf(text, 'aside')),
		...factsOf(fileName, 'file_name')
	];
	return all.filter(
		(fact, at) =>
			all.findIndex(({ field, value }) => field === fact.field && value === fact.value) === at
	);
}
