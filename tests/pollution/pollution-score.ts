import type { Family, PollutedFile } from './polluted-file';

/**
 * The measures of Vitagliano, Hameed, Reisener, Jiang, Wu, Naumann, "Pollock: A Data Loading
 * Benchmark", PVLDB 16(8), 2023, as the authors' programme computes them: success, and precision,
 * recall and F1 of the header's cells, of the records (each the text of its cells, joined), and of all
 * cells, as multisets. A file scores from 0 to 10, the simple score is their mean, and the weighted one
 * their mean by how often each pollution was met among 3,712 public files.
 *
 * Here numbers and the case of letters are normalised, dates and prices are compared as written.
 */
export type Table = readonly (readonly string[])[];

function normal(cell: string): string {
	return /^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell.toLowerCase();
}

function common(one: readonly string[], other: readonly string[]): number {
	const counts = new Map<string, number>();
	for (const text of one) counts.set(text, (counts.get(text) ?? 0) + 1);
	let shared = 0;
	for (const text of other) {
		const left = counts.get(text) ?? 0;
		if (left > 0) {
			counts.set(text, left - 1);
			shared += 1;
		}
	}
	return shared;
}

/** Precision + recall + F1, of 3. */
function measures(clean: readonly string[], loaded: readonly string[]): number {
	if (clean.length === 0) return 3;
	const shared = common(clean, loaded);
	if (shared === 0) return 0;
	const precision = shared / clean.length;
	const recall = shared / loaded.length;
	return precision + recall + (2 * precision * recall) / (precision + recall);
}

/** Of 10. `loaded` is the table a reader made, its header first; `null` if it failed. */
export function fileScore(clean: Table, loaded: Table | null): number {
	if (loaded === null) return 0;
	if (clean.length === 0) return 10;
	const records = (table: Table): string[] =>
		table.slice(1).map((cells) => cells.map(normal).join(''));
	const header = measures((clean[0] ?? []).map(normal), (loaded[0] ?? []).map(normal));
	return (
		1 + header + measures(records(clean), records(loaded)) + measures(clean.flat(), loaded.flat())
	);
}

/** The published weights of single files, `pollock_weights.json`. */
const WEIGHTS: Readonly<Record<string, number>> = {
	source: 1,
	file_no_payload: 15,
	file_no_trailing_newline: 184,
	file_double_trailing_newline: 5,
	file_no_header: 470,
	file_header_multirow_2: 47,
	file_header_multirow_3: 47,
	file_preamble: 282,
	file_multitable_same: 188 / 3,
	file_multitable_more: 188 / 3,
	file_multitable_less: 188 / 3,
	file_header_only: 3,
	file_one_data_row: 4,
	file_record_delimiter_0xD: 7,
	file_record_delimiter_0xA: 1691,
	file_field_delimiter_0x9: 4,
	file_field_delimiter_0x3B: 834,
	file_field_delimiter_0x20: 4,
	file_field_delimiter_0x2C_0x20: 101,
	file_quotation_char_0x27: 11,
	file_escape_char_0x5C: 1,
	file_escape_char_0x00: 7
};

/** The published weight of each file with a single polluted row, and of each of the others. */
const FAMILY_WEIGHTS: Readonly<Record<Exclude<Family, 'file'>, number>> = {
	row_separator: 0.36775106082036774,
	row_quote: 1 / 108,
	row_delimiter: 1 / 7
};

function weightOf({ name, family }: PollutedFile): number {
	return family === 'file' ? (WEIGHTS[name] ?? 0) : FAMILY_WEIGHTS[family];
}

export interface Scores {
	readonly simple: number;
	readonly weighted: number;
}

/** The scores of all files. A file counts for as many of the benchmark as it stands for. */
export function scoresOf(files: readonly PollutedFile[], scores: readonly number[]): Scores {
	const sums = { simple: 0, files: 0, weighted: 0, weight: 0 };
	files.forEach((file, at) => {
		const score = scores[at] ?? 0;
		const weight = weightOf(file) * file.stands;
		sums.simple += score * file.stands;
		sums.files += file.stands;
		sums.weighted += score * weight;
		sums.weight += weight;
	});
	return { simple: sums.simple / sums.files, weighted: sums.weighted / sums.weight };
}
