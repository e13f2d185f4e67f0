import type { Breach } from './rule-code';

/** The text of a file, or why it has none. */
export type CsvText =
	| { readonly ok: true; readonly text: string }
	| { readonly ok: false; readonly breach: Breach; readonly line: number | null };

const LINE_FEED = 0x0a;

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
	return signature.every((byte, at) => bytes[at] === byte);
}

function refused(rule: Breach['rule'], line: number | null = null): CsvText {
	return { ok: false, breach: { rule, column: null, params: {} }, line };
}

/** A line feed is never part of a longer UTF-8 sequence, so lines can be decoded one by one. */
function firstBadLine(bytes: Uint8Array): number {
	let line = 1;
	let from = 0;
	while (from < bytes.length) {
		const end = bytes.indexOf(LINE_FEED, from);
		const until = end === -1 ? bytes.length : end;
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, until));
		} catch {
			return line;
		}
		from = until + 1;
		line += 1;
	}
	return line;
}

/**
 * Decodes the bytes of a CSV file: UTF-8 with or without a byte order mark, nothing else.
 * The text is NFC, because phones and some Macs write Vietnamese letters in pieces; line ends
 * are `\n`, inside cells too.
 */
export function csvText(bytes: Uint8Array): CsvText {
	if (bytes.length === 0) return refused('file.empty');
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return refused('file.utf16');
	const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
	const isOldOffice = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
	if (isZip || isOldOffice) return refused('file.spreadsheet');
	if (bytes.includes(0)) return refused('file.binary');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const plain = text.normalize('NFC').replace(/\r\n?/g, '\n');
		return plain.trim() === '' ? refused('file.empty') : { ok: true, text: plain };
	} catch {
		return refused('file.not_utf8', firstBadLine(bytes));
	}
}
