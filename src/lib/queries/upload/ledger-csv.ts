import type { Language } from '$lib/domain/language';
import { breachParts } from '$lib/ingest/finding-words';
import type { LedgerGroup, UploadLedger } from '$lib/ingest/upload-ledger';
import { guardedText } from './cell-guard';
import { BYTE_ORDER_MARK, csvLine } from './csv-lines';
import { Pace } from './pace';
import type { UploadControl } from './upload-control';

const HEADER = {
	vi: ['Dòng', 'Cột', 'Giá trị', 'Mức', 'Lỗi', 'Cách xử lý', 'Gợi ý', 'Mã quy tắc'],
	en: ['Line', 'Column', 'Value', 'Level', 'Fault', 'What to do', 'Suggestions', 'Rule']
} as const;

const LEVEL = {
	vi: { reject: 'không nhận', warning: 'lưu ý' },
	en: { reject: 'rejected', warning: 'note' }
} as const;

/** Lines of the file whose faults are put in order at a time. */
const LINES_AT_ONCE = 4096;

/**
 * The ledger as CSV (UTF-8 with a byte order mark): a row for each fault on each line, in the order of
 * the file, what concerns the whole file first. A cell that a spreadsheet would compute has an
 * apostrophe before it. Piece by piece, so that a ledger of millions of lines holds up no page.
 *
 * @throws UploadError of kind `cancelled`.
 */
export async function ledgerCsv(
	{ groups }: Pick<UploadLedger, 'groups'>,
	language: Language,
	control: UploadControl = {}
): Promise<Blob> {
	const pace = new Pace(control);
	const open = groups.map((group) => ({
		lines: group.lines,
		at: 0,
		cells: cellsOf(group, language)
	}));
	const parts = [BYTE_ORDER_MARK + csvLine(HEADER[language])];
	parts.push(...open.filter(({ lines }) => lines.length === 0).map(({ cells }) => `,${cells}`));
	let from = nextLine(open);
	while (from < Infinity) {
		const rows: { readonly line: number; readonly cells: string }[] = [];
		for (const group of open) {
			for (let line; (line = group.lines[group.at] ?? Infinity) < from + LINES_AT_ONCE;) {
				rows.push({ line, cells: group.cells });
				group.at += 1;
			}
		}
		rows.sort((one, other) => one.line - other.line);
		parts.push(rows.map(({ line, cells }) => `${line},${cells}`).join(''));
		await pace.breathe();
		from = nextLine(open);
	}
	return new Blob(parts, { type: 'text/csv' });
}

function nextLine(open: readonly { readonly lines: Uint32Array; readonly at: number }[]): number {
	return open.reduce((least, { lines, at }) => Math.min(least, lines[at] ?? Infinity), Infinity);
}

/** The row of a group without its line. */
function cellsOf(group: LedgerGroup, language: Language): string {
	const { wrong, mend } = breachParts(group, language);
	return csvLine(
		[
			group.column ?? group.field ?? '',
			group.value ?? '',
			LEVEL[language][group.severity],
			wrong,
			mend,
			group.suggestions.map(({ label }) => label[language]).join('; '),
			group.rule
		].map(guardedText)
	);
}
