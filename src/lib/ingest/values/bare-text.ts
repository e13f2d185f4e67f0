/** A text without marks, in lower case, with single blanks; its signs stay. `Năm  2024:` is `nam 2024:`. */
export function bareText(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replace(/\s+/g, ' ')
		.trim();
}
