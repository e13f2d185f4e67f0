/** A JSON object of unknown make. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text under `key`; `null` where there is none. */
export function textAt(object: JsonObject, key: string): string | null {
	const value = object[key];
	return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function numberAt(object: JsonObject, key: string): number | null {
	const value = object[key];
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function objectsAt(object: JsonObject, key: string): JsonObject[] {
	const value = object[key];
	return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** One text or a list of texts, as a list: Frictionless allows both for keys. */
export function textsAt(object: JsonObject, key: string): string[] {
	const value = object[key];
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Parses JSON text; `undefined` where it is none. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
