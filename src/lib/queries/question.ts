import { EngineError, type QueryEngine, type SqlValue } from '$lib/engine/query-engine';

/** The kinds of cell that an answer can have; a question mark allows null. */
export type CellKind = 'number' | 'text' | 'flag' | 'number?' | 'text?' | 'flag?';
export type Shape = Readonly<Record<string, CellKind>>;

interface CellTypes {
	number: number;
	text: string;
	flag: boolean;
	'number?': number | null;
	'text?': string | null;
	'flag?': boolean | null;
}

/** The row type that a shape describes. */
export type RowOf<S extends Shape> = { readonly [K in keyof S]: CellTypes[S[K]] };

/** One question to the engine: its SQL and the shape of its answer. */
export interface Question<S extends Shape> {
	readonly name: string;
	readonly sql: string;
	readonly shape: S;
}

/**
 * Asks a question and holds the answer against its shape.
 *
 * @throws EngineError of kind `shape` when a cell is not what the question promises.
 */
export async function ask<S extends Shape>(
	engine: QueryEngine,
	question: Question<S>,
	parameters: readonly SqlValue[] = []
): Promise<RowOf<S>[]> {
	const rows = await engine.query(question.sql, parameters);
	for (const row of rows) {
		for (const [column, kind] of Object.entries(question.shape)) {
			if (!fits(row[column], kind)) {
				throw new EngineError(
					'shape',
					`${question.name}: ${column} is ${JSON.stringify(row[column])}, not ${kind}`
				);
			}
		}
	}
	// Every column was just held against the shape from which the row type is made.
	return rows as unknown as RowOf<S>[];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
	number: 'number',
	text: 'string',
	flag: 'boolean'
};

function fits(cell: unknown, kind: CellKind): boolean {
	if (cell === null) return kind.endsWith('?');
	return typeof cell === TYPE_NAMES[kind.replace('?', '')];
}
