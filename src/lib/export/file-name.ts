/** What no file system of an office takes in a name: control characters, and what Windows refuses. */
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]/gu;
/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In bytes of UTF-8, with room for an ending and for what a browser adds to tell two files apart. */
const MOST_BYTES = 180;

/** A name for a file out of a headline: Vietnamese letters stay, what a file system refuses does not. */
export function fileName(text: string, ending: string): string {
	const words = text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
	const cut = upTo(words, MOST_BYTES).replace(/[. ]+$/, '');
	const name = cut === '' || RESERVED.test(cut) ? `hinh ${cut}`.trim() : cut;
	return `${name}.${ending}`;
}

/** As many whole words as fit, or as many letters where the first word does not. */
function upTo(text: string, most: number): string {
	const size = (part: string) => new TextEncoder().encode(part).length;
	if (size(text) <= most) return text;
	let found = '';
	for (const word of text.split(' ')) {
		const longer = found === '' ? word : `${found} ${word}`;
		if (size(longer) > most) break;
		found = longer;
	}
	if (found !== '') return found;
	for (const letter of text) {
		if (size(found + letter) > most) break;
		found += letter;
	}
	return found;
}
