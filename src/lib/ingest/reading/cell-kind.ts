/** What a cell looks like. `nothing`: empty, or a mark that stands for no value. */
export type CellKind = 'nothing' | 'number' | 'date' | 'time' | 'text';

const NOTHING = new Set(['', '-', '–', '—', '.', '...', '…', 'n/a', 'na', 'nan', 'null', '#n/a']);
const NUMBER = /^[-+−(]?\s?(\p{Sc}\s?)?\d+([.,]\d+)*\)?(\s?(%|‰|\p{Sc}|đ|đồng|điểm))?$/u;
const NUMBER_IN_GROUPS = /^[-+−]?\d{1,3}([  ]\d{3})+([.,]\d+)?$/;
const NUMBER_WITH_EXPONENT = /^[-+]?\d+(\.\d+)?e[-+]?\d+$/i;
const DAY = /^(\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))/;
const TIME = /^\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?(\s?[ap]m)?(Z|[-+]\d{2}:?\d{2})?$/i;

export function cellKind(cell: string): CellKind {
	const text = cell.trim();
	if (text.length > 40) return 'text';
	if (NOTHING.has(text.toLowerCase())) return 'nothing';
	if (NUMBER.test(text) && !/^\d+\.\d+\.\d{4}$/.test(text)) return 'number';
	const day = DAY.exec(text);
	if (day !== null) {
		const rest = text.slice(day[0].length).replace(/^[T\s]\s*/, '');
		if (rest === '' || TIME.test(rest)) return 'date';
	}
	if (TIME.test(text)) return 'time';
	if (NUMBER_IN_GROUPS.test(text) || NUMBER_WITH_EXPONENT.test(text)) return 'number';
	return 'text';
}

/** A year as it stands in a header: 2019, "Năm 2019" is text anyway. */
export function isYear(cell: string): boolean {
	return /^(19|20)\d{2}$/.test(cell.trim());
}

/** Form of a code: letters as `A`, digits as `9`, the rest as it is (`MG-8769` is `A-9`). */
export function cellShape(cell: string): string {
	const text = cell.trim();
	if (text.length > 24) return '';
	return text.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}

/** What most cells of a column are; `null` where they are plain words, or of many kinds. */
export interface ColumnForm {
	readonly kind: 'number' | 'date' | 'time' | 'code';
	readonly shape: string;
}

const MOST = 0.7;

function mostOf<T>(values: readonly T[]): { value: T; share: number } | null {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: { value: T; share: number } | null = null;
	for (const [value, count] of counts) {
		const share = count / values.length;
		if (best === null || share > best.share) best = { value, share };
	}
	return best;
}

export function columnForm(cells: readonly string[]): ColumnForm | null {
	const filled = cells.filter((cell) => cellKind(cell) !== 'nothing');
	const kind = mostOf(filled.map(cellKind));
	if (kind === null) return null;
	if (kind.value !== 'text' && kind.share >= MOST) {
		return kind.value === 'nothing' ? null : { kind: kind.value, shape: '' };
	}
	const shape = mostOf(filled.map(cellShape));
	if (shape === null || shape.share < MOST || !shape.value.includes('9')) return null;
	return { kind: 'code', shape: shape.value };
}

/** Whether a cell could stand in a column of this form; `null` for an empty one. */
export function suitsForm(cell: string, form: ColumnForm): boolean | null {
	const kind = cellKind(cell);
	if (kind === 'nothing') return null;
	return form.kind === 'code' ? cellShape(cell) === form.shape : kind === form.kind;
}
