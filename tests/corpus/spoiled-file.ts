import fc from 'fast-check';
import { CORPUS } from './corpus';
import type { MessyFile } from './messy-file';

/** Bytes that break most: delimiters, quotes, line ends, controls, halves of letters, marks of order. */
const TROUBLE: readonly (readonly number[])[] = [
	[0x22],
	[0x22, 0x22],
	[0x0d],
	[0x0a],
	[0x00],
	[0x2c],
	[0x3b],
	[0x09],
	[0xff],
	[0xc3],
	[0xef, 0xbb, 0xbf],
	[0xcc, 0x80],
	[0xe2, 0x80, 0x8b],
	[0x5c],
	[0x1a],
	[0x27, 0x3b, 0x2d, 0x2d]
];

type Change = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A place in bytes of any number, as a share of them. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.tuple(place, fc.constantFrom(...TROUBLE)).map(([at, trouble]): Change => {
		return (bytes) => {
			const split = Math.floor(at * bytes.length);
			return joined(bytes.subarray(0, split), trouble, bytes.subarray(split));
		};
	}),
	fc.tuple(place, fc.integer({ min: 0, max: 255 })).map(([at, byte]): Change => {
		return (bytes) => {
			const changed = Uint8Array.from(bytes);
			changed[Math.floor(at * (bytes.length - 1))] = byte;
			return changed;
		};
	}),
	fc.tuple(place, place).map(([from, to]): Change => {
		return (bytes) => {
			const [first, last] = [from, to]
				.map((share) => Math.floor(share * bytes.length))
				.sort((a, b) => a - b);
			return joined(
				bytes.subarray(0, first),
				bytes.subarray(Math.min(last ?? 0, (first ?? 0) + 40))
			);
		};
	}),
	fc.tuple(place, place).map(([from, length]): Change => {
		return (bytes) => {
			const start = Math.floor(from * bytes.length);
			const piece = bytes.subarray(start, start + Math.floor(length * 200));
			return joined(bytes.subarray(0, start), piece, bytes.subarray(start));
		};
	}),
	place.map(
		(share): Change =>
			(bytes) =>
				bytes.slice(0, Math.ceil(share * bytes.length))
	)
);

/** The one file that is slow by its size is left to the corpus. */
const files = Object.values(CORPUS)
	.flat()
	.filter(({ file }) => file !== 'PCI 2022 o rat dai.csv');

/** A file of the corpus with some bytes changed, put in, taken out or doubled. */
export interface SpoiledFile {
	readonly messy: MessyFile;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

export const spoiledFile: fc.Arbitrary<SpoiledFile> = fc
	.tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
	.map(([messy, changes]) => ({
		messy,
		bytes: changes.reduce((bytes, one) => one(bytes), messy.bytes())
	}));
