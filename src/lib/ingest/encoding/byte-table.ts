/** What an undecodable byte becomes. */
export const REPLACEMENT = 0xfffd;

/**
 * windows-1252 from 0x80 to 0x9F, U+FFFD where it has nothing. Written out, because Node 20 takes the
 * name `windows-1252` for Latin-1 and gives control characters there.
 */
const WINDOWS_1252_SIGNS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/**
 * 256 code units: windows-1252 (WHATWG Encoding Standard), whose signs the font encodings leave where
 * they are: curly quotes, dashes, `°`, `«`.
 */
export function windows1252Table(): Uint16Array {
	const latin1 = Uint16Array.from({ length: 256 }, (_, byte) => byte);
	return overlaid(latin1, 0x80, WINDOWS_1252_SIGNS);
}

/**
 * 256 code units of windows-1258 (WHATWG Encoding Standard, index windows-1258). That index maps bytes
 * which the code page leaves free to C1 controls; here they are faults.
 */
export function windows1258Table(): Uint16Array {
	const decoder = new TextDecoder('windows-1258');
	return Uint16Array.from({ length: 256 }, (_, byte) => {
		const unit = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
		return unit >= 0x80 && unit <= 0x9f ? REPLACEMENT : unit;
	});
}

/** The same table with a run of letters laid over it from a byte on. */
export function overlaid(table: Uint16Array, from: number, letters: string): Uint16Array {
	const result = table.slice();
	for (let at = 0; at < letters.length; at += 1) result[from + at] = letters.charCodeAt(at);
	return result;
}
