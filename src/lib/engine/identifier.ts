/** Quotes a name for SQL: the only place where an identifier becomes SQL text. */
export function quoteIdentifier(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text for SQL where a parameter cannot stand. */
export function quoteLiteral(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
