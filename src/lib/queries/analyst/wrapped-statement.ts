import { EngineError } from '$lib/engine/query-engine';
import { readSqlFault, type SqlFault } from '$lib/engine/sql-fault';
import type { Statement } from './statement';

/** A statement inside of the SQL that asks it. */
export interface WrappedStatement {
	readonly sql: string;
	/** What stands before the statement, to find the places that a fault names. */
	readonly before: string;
	readonly statement: Statement;
}

/** A statement that the engine refused, or that failed while it ran. */
export class StatementError extends EngineError {
	constructor(
		readonly fault: SqlFault,
		/** Where in the text that was typed, in UTF-16 units; null where no place in it is named. */
		readonly at: number | null,
		cause: EngineError
	) {
		super('query', cause.message, { cause });
	}
}

/**
 * The statement as the whole of a subquery: there the engine's parser takes nothing but a question,
 * whatever the text says.
 */
export function wrapped(
	statement: Statement,
	{ before, after }: { readonly before: string; readonly after: string }
): WrappedStatement {
	// On lines of its own: a comment may end the statement.
	return {
		sql: `${before}(\n${statement.sql}\n)${after}`,
		before: `${before}(\n`,
		statement
	};
}

/** Asks what wraps a statement; a fault says where in the typed text it is. */
export async function askWrapped<T>(
	wrap: WrappedStatement,
	ask: (sql: string) => Promise<T>
): Promise<T> {
	try {
		return await ask(wrap.sql);
	} catch (error) {
		const isRefused = error instanceof EngineError && error.kind === 'query';
		const fault = isRefused ? readSqlFault(error.message) : null;
		if (!isRefused || fault === null) throw error;
		throw new StatementError(fault, placeOf(wrap, fault.position), error);
	}
}

/** The place in the typed text of a byte of the SQL; the end of the statement for what stands behind it. */
function placeOf(
	{ sql, before, statement }: WrappedStatement,
	position: number | null
): number | null {
	if (position === null) return null;
	const bytes = new TextEncoder().encode(sql).slice(0, position);
	const at = new TextDecoder().decode(bytes).length - before.length;
	return at < 0 ? null : statement.from + Math.min(at, statement.sql.length);
}
