/** What the address of the query page says of its statement; what it shows of loaded data is a `DataView`. */
const NAME = 'sql';

/** A longer statement is not put into an address: servers and mail programs cut it. */
export const LONGEST_LINKED = 4000;

/** The statement in a query string, or null. Never throws. */
export function readLinkedSql(search: string): string | null {
	const sql = new URLSearchParams(search).get(NAME);
	return sql === null || sql.trim() === '' ? null : sql;
}

/** A query string that says this statement and all else as before; null where it would be too long. */
export function withLinkedSql(search: string, sql: string): string | null {
	const rest = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && part.split('=')[0] !== NAME);
	const written = sql.trim() === '' ? [] : [`${NAME}=${readable(sql)}`];
	const parts = [...rest, ...written];
	if (sql.length > LONGEST_LINKED) return null;
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Escaped as little as an address allows, so that it can be read: blanks are plus signs. */
function readable(sql: string): string {
	const kept: Readonly<Record<string, string>> = {
		'%20': '+',
		'%2C': ',',
		'%3A': ':',
		'%2F': '/',
		'%3D': '=',
		'%3B': ';',
		'%7C': '|'
	};
	// A lone half of a character that two make cannot be escaped.
	return encodeURIComponent(sql.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
		/%(?:20|2C|3A|2F|3D|3B|7C)/g,
		(it) => kept[it] ?? it
	);
}
