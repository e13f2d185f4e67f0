/** What XML 1.0 has no place for (section 2.2), and halves of letters that stand alone. */
const ILLEGAL =
	// eslint-disable-next-line no-control-regex -- these are the ones that no XML may hold
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that may stand in XML: on one line, without the characters that an office program calls a fault. */
export function legalText(text: string): string {
	return text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ').replace(ILLEGAL, '');
}

/** Lists and objects with every text in them made legal; what is no text stays as it is. */
export function legalTexts<T>(value: T): T {
	return legal(value) as T;
}

function legal(value: unknown): unknown {
	if (typeof value === 'string') return legalText(value);
	if (Array.isArray(value)) return value.map(legal);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, legal(one)]));
}
