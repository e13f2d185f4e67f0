/** What DuckDB finds wrong with a statement, where `errors_as_json` is set. */
export interface SqlFault {
	/** `Parser`, `Binder`, `Catalog`, `Conversion`, `Out of Memory`... */
	readonly type: string;
	/** DuckDB's own words, English, perhaps on several lines. */
	readonly message: string;
	/** In bytes of UTF-8 from the beginning of the statement; null where it names no place. */
	readonly position: number | null;
}

/** Faults after which an engine is not to be asked any more. */
export const FATAL_FAULTS: readonly string[] = ['Fatal', 'FATAL', 'Internal', 'INTERNAL'];

/**
 * Reads a fault from the message of an error. Null: the message is none of DuckDB's, which is what a
 * module says that broke down.
 */
export function readSqlFault(message: string): SqlFault | null {
	const from = message.indexOf('{');
	if (from < 0) return null;
	try {
		const read = JSON.parse(message.slice(from)) as Partial<Record<string, unknown>> | null;
		const { exception_type: type, exception_message: text, position } = read ?? {};
		if (typeof type !== 'string' || typeof text !== 'string') return null;
		const at = typeof position === 'string' ? Number(position) : NaN;
		return { type, message: text, position: Number.isInteger(at) ? at : null };
	} catch {
		return null;
	}
}

/** Whether an engine that failed with this message can be asked again. */
export function isUsableAfter(message: string): boolean {
	const fault = readSqlFault(message);
	return fault !== null && !FATAL_FAULTS.includes(fault.type);
}
