import { windows1252Table, windows1258Table } from '../byte-table';
import type { Encoding } from '../encoding';
import { TCVN3_TABLE } from '../tcvn3';
import { VNI_PAIRS, VNI_SINGLES } from '../vni';

export interface EncodeOptions {
	/** A byte order mark at the start, where the encoding has one; windows-1258, TCVN3, VNI have none. */
	readonly bom?: boolean;
}

type Bytes = readonly number[];

function inverse(table: Uint16Array): Map<string, Bytes> {
	const bytes = new Map<string, Bytes>();
	table.forEach((unit, byte) => {
		const letter = String.fromCharCode(unit);
		if (unit !== 0xfffd && !bytes.has(letter)) bytes.set(letter, [byte]);
	});
	return bytes;
}

function vniBytes(): Map<string, Bytes> {
	const bytes = inverse(VNI_SINGLES);
	VNI_PAIRS.forEach((unit, pair) => {
		const first = pair >> 8;
		const second = pair & 0xff;
		const isCapital = first < 0x60 || (first >= 0xc0 && first < 0xe0);
		if (unit !== 0 && isCapital === second < 0xe0) {
			bytes.set(String.fromCharCode(unit), [first, second]);
		}
	});
	return bytes;
}

/** As it is typed with the fonts .Vn*: a capital with a tone has no byte, so the small letter stands. */
function tcvn3Bytes(): Map<string, Bytes> {
	const bytes = inverse(TCVN3_TABLE);
	for (const [letter, byte] of [...bytes]) {
		const plain = letter.normalize('NFD');
		const hasTone = /[\u0300\u0301\u0303\u0309\u0323]/.test(plain);
		if (hasTone && plain.length > 1 && letter === letter.toLowerCase()) {
			bytes.set(letter.toUpperCase(), byte);
		}
	}
	return bytes;
}

/** Windows writes a letter that the code page lacks as its base, shape kept, and a combining tone. */
function windows1258Letter(bytes: Map<string, Bytes>, letter: string): Bytes | undefined {
	const whole = bytes.get(letter);
	if (whole !== undefined) return whole;
	const pieces = letter.normalize('NFD');
	const tone = pieces.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '');
	const base = pieces.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
	const [first, second] = [bytes.get(base), bytes.get(tone)];
	return first && second ? [...first, ...second] : undefined;
}

function utf16(text: string, isLittle: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1) {
		view.setUint16(at * 2, text.charCodeAt(at), isLittle);
	}
	return new Uint8Array(view.buffer);
}

const WINDOWS_1258 = inverse(windows1258Table());
const TCVN3 = tcvn3Bytes();
const VNI = vniBytes();
const SYMBOLS = inverse(windows1252Table());

function bytesOf(letter: string, encoding: Encoding): Bytes {
	const bytes =
		encoding === 'windows-1258'
			? windows1258Letter(WINDOWS_1258, letter)
			: (encoding === 'tcvn3' ? TCVN3 : VNI).get(letter);
	if (bytes === undefined) {
		const isSymbol = SYMBOLS.has(letter) ? 'its byte is taken' : 'it has no byte';
		throw new Error(`“${letter}” cannot be written in ${encoding}: ${isSymbol}`);
	}
	return bytes;
}

/**
 * The bytes of a text in any of the encodings, for files that tests make; throws where the encoding has
 * no such character. TCVN3 loses the case of a capital with a tone: `Ứ` comes back as `ứ`.
 */
export function encodeLegacy(
	text: string,
	encoding: Encoding,
	{ bom = false }: EncodeOptions = {}
): Uint8Array {
	const marked = bom ? `\ufeff${text}` : text;
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(marked);
		case 'utf-16le':
			return utf16(marked, true);
		case 'utf-16be':
			return utf16(marked, false);
		default:
			return Uint8Array.from(
				Array.from(text.normalize('NFC')).flatMap((letter) => bytesOf(letter, encoding))
			);
	}
}
