/**
 * The text as a reader may type it without marks: decomposed, marks stripped, đ as d, lower case,
 * punctuation as one space. `TP. Hồ Chí Minh` is `tp ho chi minh`.
 */
export function searchKey(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
