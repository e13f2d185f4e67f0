/** Splits a script of our own SQL files into statements: a `;` that ends a line ends a statement. */
export function statementsOf(script: string): string[] {
	return script
		.split(/;[ \t]*(?:\r?\n|$)/)
		.map((statement) => statement.trim())
		.filter((statement) => statement.replace(/--.*$/gm, '').trim() !== '');
}
