/** A statement that ran in this browser. */
export interface RanStatement {
	readonly sql: string;
	/** ISO instant. */
	readonly at: string;
	readonly outcome: 'rows' | 'failed' | 'stopped';
	/** How many rows were fetched; null where none came. */
	readonly rows: number | null;
}

/** The most statements that are kept. */
export const KEPT_STATEMENTS = 50;

const KEY = 'nhip-cchc.truy-van';

type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The statements that ran in this browser, the last first. Where the browser keeps nothing they live as
 * long as the page.
 */
export class QueryHistory {
	readonly #storage: Keeping | null;
	#ran: readonly RanStatement[] = [];
	/** False: what is added is gone with the page. */
	isKept: boolean;

	constructor(storage: Keeping | null) {
		this.#storage = storage;
		this.isKept = storage !== null;
		this.#ran = this.#read();
	}

	all(): readonly RanStatement[] {
		return this.#ran;
	}

	/** Adds a statement, in the place of itself where it ran before. */
	add(ran: RanStatement): void {
		const others = this.#read().filter(({ sql }) => sql !== ran.sql);
		this.#write([ran, ...others].slice(0, KEPT_STATEMENTS));
	}

	remove(sql: string): void {
		this.#write(this.#read().filter((one) => one.sql !== sql));
	}

	clear(): void {
		this.#write([]);
	}

	/** What is kept now: another tab may have added to it. */
	#read(): readonly RanStatement[] {
		if (!this.isKept) return this.#ran;
		try {
			const read: unknown = JSON.parse(this.#storage?.getItem(KEY) ?? '[]');
			return Array.isArray(read) ? read.filter(isRan).slice(0, KEPT_STATEMENTS) : [];
		} catch {
			// What another version or a person wrote there is no reason to fail.
			return this.#ran;
		}
	}

	#write(ran: readonly RanStatement[]): void {
		this.#ran = ran;
		try {
			if (ran.length === 0) this.#storage?.removeItem(KEY);
			else this.#storage?.setItem(KEY, JSON.stringify(ran));
		} catch {
			// Full or forbidden.
			this.isKept = false;
		}
	}
}

/** The history of this browser. */
export function browserHistory(): QueryHistory {
	try {
		return new QueryHistory(localStorage);
	} catch {
		return new QueryHistory(null);
	}
}

function isRan(value: unknown): value is RanStatement {
	if (typeof value !== 'object' || value === null) return false;
	const { sql, at, outcome, rows } = value as Partial<Record<keyof RanStatement, unknown>>;
	const isKnown = outcome === 'rows' || outcome === 'failed' || outcome === 'stopped';
	const isMoment = typeof at === 'string' && !Number.isNaN(Date.parse(at));
	return (
		typeof sql === 'string' && isMoment && isKnown && (rows === null || typeof rows === 'number')
	);
}
