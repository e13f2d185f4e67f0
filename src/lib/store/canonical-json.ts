/** The value with the keys of all its objects in order, so that equal values make equal texts. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, ordered(item)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** UTF-8 of a value as JSON in which equal values have equal bytes. */
export function canonicalJson(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`${JSON.stringify(ordered(value), null, 2)}\n`);
}
