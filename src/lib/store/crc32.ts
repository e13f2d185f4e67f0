const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) {
		value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	}
	return value;
});

/** CRC-32 as zip has it, of bytes that follow those of `before` (0 at the start). */
export function crc32After(before: number, bytes: Uint8Array): number {
	let crc = ~before;
	for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
	return ~crc >>> 0;
}
