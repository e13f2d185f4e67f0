import { UnpackRefusal } from './unpack-refusal';

/** How many of the first bytes `fileKind` looks at. */
export const HEAD_BYTES = 4096;

export type FileKind = 'gzip' | 'zip' | 'compound' | 'text';

const SIGNATURES: readonly (readonly [string, FileKind])[] = [
	['1f8b08', 'gzip'],
	['504b0304', 'zip'],
	['504b0506', 'zip'],
	['d0cf11e0a1b11ae1', 'compound']
];

/** First bytes, or a pattern of them, of what is certainly no table. */
const REFUSED: readonly (readonly [RegExp, () => UnpackRefusal])[] = [
	[/^255044462d/, () => new UnpackRefusal('file.pdf')],
	[
		/^(89504e470d0a1a0a|ffd8ff|47494638(37|39)61|52494646.{8}57454250|49492a00|4d4d002a)/,
		() => new UnpackRefusal('file.image')
	],
	[/^377abcaf271c/, () => new UnpackRefusal('file.archive', { format: '7z' })],
	[/^526172211a07/, () => new UnpackRefusal('file.archive', { format: 'rar' })],
	[/^fd377a585a00/, () => new UnpackRefusal('file.archive', { format: 'xz' })],
	[/^425a68..314159265359/, () => new UnpackRefusal('file.archive', { format: 'bz2' })],
	[/^28b52ffd/, () => new UnpackRefusal('file.archive', { format: 'zstd' })],
	[/^7b5c727466/, () => new UnpackRefusal('file.document')]
];

const HTML =
	/^(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|meta|body|table|style)\b|^mime-version:/i;
const XML = /^<\?xml\b/i;

/** Markup is plain ASCII in every encoding, but for the zeros of UTF-16 and a mark before it. */
function startOfText(head: Uint8Array): string {
	const letters = head.filter((byte) => byte > 0 && byte < 0x80);
	return new TextDecoder().decode(letters).trimStart();
}

/**
 * What a file is by its first bytes; its name says nothing. Throws `UnpackRefusal` for what is known and
 * no table: a PDF, a picture, a web page that state software has saved as `.xls`.
 */
export function fileKind(head: Uint8Array): FileKind {
	const hex = Array.from(head.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
		''
	);
	const known = SIGNATURES.find(([signature]) => hex.startsWith(signature));
	if (known) return known[1];
	const refused = REFUSED.find(([pattern]) => pattern.test(hex));
	if (refused) throw refused[1]();
	const text = startOfText(head);
	if (HTML.test(text)) throw new UnpackRefusal('file.html');
	if (XML.test(text)) throw new UnpackRefusal(/<html\b/i.test(text) ? 'file.html' : 'file.xml');
	return 'text';
}
