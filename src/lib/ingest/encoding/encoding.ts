/**
 * The encodings in which offices send Vietnamese text: Unicode, the code page of old Windows, and the
 * two font encodings of before Unicode, TCVN3 (ABC) and VNI.
 */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export function isEncoding(text: string): text is Encoding {
	return (ENCODINGS as readonly string[]).includes(text);
}
