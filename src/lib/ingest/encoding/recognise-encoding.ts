import { byteEvidence } from './byte-evidence';
import { createDecoder } from './decode-text';
import type { Encoding } from './encoding';
import { vietnameseLikeness } from './vietnamese-likeness';

/** An encoding in which the bytes can be read. */
export interface EncodingFit {
	readonly encoding: Encoding;
	/**
	 * Share of the words with marks that read as Vietnamese, 0 to 1: 1 where the bytes leave no choice,
	 * 0.5 where they hold signs but no such word.
	 */
	readonly likeness: number;
}

export interface EncodingGuess {
	/** Every encoding that fits, best first; none where the bytes are no text. */
	readonly fits: readonly EncodingFit[];
	/** The second is close to the first and reads differently, or none reads well: ask the person. */
	readonly isNarrow: boolean;
	/** The bytes are no text in any encoding: full of zeros or control characters. */
	readonly isBinary: boolean;
}

/** Closer than this, two readings are both likely. */
const NARROW = 0.2;
/** Below this, a reading may be some other language or an encoding that is not known here. */
const POOR = 0.5;
/** Quotes and dashes say nothing for or against an encoding. */
const UNKNOWN = 0.5;
/** A few broken letters do not rule an encoding out. */
const MOST_FAULTS = 0.01;
/** In another encoding, nearly every byte above ASCII breaks UTF-8; text that was patched breaks some. */
const MOST_UTF8_FAULTS = 0.25;

/** What no text holds: control characters other than space, and what could not be decoded. */
const NO_TEXT = /[^\P{Cc}\s]|\ufffd/gu;
/** Code units outside Latin with its marks, punctuation and signs of print, and plain controls. */
const NOT_IN_TABLES =
	/[^\s\u0020-\u007e\u00a0-\u036f\u1e00-\u1eff\u2000-\u23ff\u25a0-\u27bf\ufeff]/g;
/** Zero bytes in every second place are also what numbers in binary files look like. */
const MOST_STRANGE = 0.1;

const BYTE_ENCODINGS = ['windows-1258', 'tcvn3', 'vni'] as const;

const BINARY: EncodingGuess = { fits: [], isNarrow: false, isBinary: true };

function certain(encoding: Encoding): EncodingGuess {
	return { fits: [{ encoding, likeness: 1 }], isNarrow: false, isBinary: false };
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return null;
}

function isUtf8(sample: Uint8Array, isWhole: boolean): boolean {
	try {
		// A sample may end inside a letter: as a stream, the cut letter is waited for, not refused.
		new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: !isWhole });
		return true;
	} catch {
		return false;
	}
}

interface Reading extends EncodingFit {
	readonly text: string;
	readonly faultShare: number;
}

function readAs(encoding: Encoding, sample: Uint8Array): Reading {
	const decoder = createDecoder(encoding);
	const text = decoder.decode(sample, true).normalize('NFC');
	const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
	const { share, words } = vietnameseLikeness(text);
	return {
		encoding,
		text,
		likeness: words === 0 ? UNKNOWN : share,
		faultShare: high === 0 ? 0 : decoder.faults / high
	};
}

/** Bytes above ASCII that are not all UTF-8: whichever reads best. */
function byReading(sample: Uint8Array): EncodingGuess {
	const readings = BYTE_ENCODINGS.map((encoding) => readAs(encoding, sample));
	const utf8 = readAs('utf-8', sample);
	if (utf8.faultShare <= MOST_UTF8_FAULTS) readings.push(utf8);
	readings.sort((one, other) => other.likeness - one.likeness || one.faultShare - other.faultShare);
	const [best, ...others] = readings;
	if (best === undefined) return BINARY;
	const rival = others.find(({ text }) => text !== best.text);
	const isClose = rival !== undefined && best.likeness - rival.likeness < NARROW;
	return {
		fits: readings
			.filter((reading) => [best, utf8].includes(reading) || reading.faultShare <= MOST_FAULTS)
			.map(({ encoding, likeness }) => ({ encoding, likeness })),
		isNarrow: isClose || best.likeness < POOR,
		isBinary: false
	};
}

function asUtf16(sample: Uint8Array, encoding: Encoding, unlikely: RegExp): EncodingGuess {
	const text = createDecoder(encoding).decode(sample, false);
	const strange = text.match(unlikely)?.length ?? 0;
	return strange > Math.max(1, text.length * MOST_STRANGE) ? BINARY : certain(encoding);
}

/**
 * In which encoding a file is written, from its first bytes; `isWhole` says that they are all of it.
 * A byte order mark decides; then zero bytes (UTF-16); then validity, since text in another encoding is
 * practically never valid UTF-8; then how Vietnamese each reading is. Plain ASCII is UTF-8 and no
 * doubt. Never throws.
 *
 * A sample of plain ASCII says nothing of what comes later: whoever reads on gives every chunk to
 * `Utf8Watch` and, where that finds a fault, the bytes there to `recogniseWithin`.
 */
export function recogniseEncoding(sample: Uint8Array, isWhole: boolean): EncodingGuess {
	const marked = byteOrderMark(sample);
	if (marked === 'utf-8') return certain(marked);
	if (marked !== null) return asUtf16(sample, marked, NO_TEXT);
	const evidence = byteEvidence(sample);
	if (evidence.utf16 !== null) return asUtf16(sample, evidence.utf16, NOT_IN_TABLES);
	if (evidence.isBinary) return BINARY;
	if (evidence.isAscii || isUtf8(sample, isWhole)) return certain('utf-8');
	return byReading(sample);
}

/** As `recogniseEncoding`, for bytes from the middle of a file, which may begin inside a letter. */
export function recogniseWithin(bytes: Uint8Array): EncodingGuess {
	const start = bytes.subarray(0, 3).findIndex((byte) => byte < 0x80 || byte >= 0xc0);
	const fromLetter = bytes.subarray(Math.max(0, start));
	if (byteEvidence(bytes).isBinary) return BINARY;
	return isUtf8(fromLetter, false) ? certain('utf-8') : byReading(bytes);
}
