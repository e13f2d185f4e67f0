/**
 * A text that a spreadsheet would compute: it begins with `=`, `+`, `@`, a tab or a line end, or with
 * a minus sign and is no number, whatever apostrophes stand before.
 */
function isFormulaSql(text: string): string {
	const bare = `ltrim(${text}, '''')`;
	return (
		`(substr(${bare}, 1, 1) IN ('=', '+', '@', chr(9), chr(10), chr(13)) ` +
		`OR (${bare}[1] = '-' AND translate(${bare}, '-0123456789., ', '') <> ''))`
	);
}

/** The text with an apostrophe before it where a spreadsheet would compute it, as one writes it there. */
export function withGuardSql(text: string): string {
	return `CASE WHEN ${isFormulaSql(text)} THEN '''' || ${text} ELSE ${text} END`;
}

/** The text as it was before `withGuardSql`. */
export function withoutGuardSql(text: string): string {
	return `CASE WHEN ${text}[1] = '''' AND ${isFormulaSql(text)} THEN ${text}[2:] ELSE ${text} END`;
}

/** The same mark for a text outside of the engine. */
export function guardedText(text: string): string {
	const bare = text.replace(/^'+/, '');
	const isFormula = /^[=+@\t\r\n]/.test(bare) || /^-(?=.*[^-\d., ])/su.test(bare);
	return isFormula ? `'${text}` : text;
}
