import type { FigureFrame } from '$lib/figures/figure';
import { sourceLine } from '$lib/figures/source-text';
import { upperFirst } from '$lib/figures/point-words';
import type { Words } from '$lib/messages/words';
import { spokenText } from './spoken-text';

/** Three lengths of text for one figure. */
export interface NewsKit {
	/** Under a picture. */
	readonly caption: string;
	/** In an article. */
	readonly paragraph: string;
	/** Read aloud on air within a minute. */
	readonly script: string;
}

/** As many words as a speaker of the news reads in a minute; in Vietnamese a word is a syllable. */
export const WORDS_A_MINUTE = { vi: 210, en: 150 } as const;

/**
 * Texts for the news from what a figure says, by rules: its finding, its summary, what it says of its own
 * doubt, its source. Nothing is said that the rows do not say, and where there is no room whole sentences
 * are left out, the last ones first; the finding and the source stay.
 */
export function newsKit(words: Words, figure: FigureFrame): NewsKit {
	const { language, t } = words;
	const source = sourceLine(words, figure);
	const finding = sentence(figure.headline);
	const summary = sentencesOf(figure.summary);
	const doubts = figure.notes.slice(0, MOST_NOTES).map(sentence);
	const close = spokenText(language, t('exporting.news.source', { source: citesOf(figure) }));
	const read = (parts: readonly string[]) =>
		[...parts.map((part) => upperFirst(spokenText(language, part))), close].join(' ');
	return {
		caption: [finding, source].join(' '),
		paragraph: [finding, ...summary, ...doubts, source].join(' '),
		script: read(within([finding, ...summary, ...doubts], read, WORDS_A_MINUTE[language]))
	};
}

/** Breaks and comparability come first among the notes of a figure. */
const MOST_NOTES = 2;

/** The longest beginning of some sentences that can be read within so many words; the first always. */
function within(
	parts: readonly string[],
	read: (parts: readonly string[]) => string,
	most: number
): readonly string[] {
	for (let count = parts.length; count > 1; count -= 1) {
		const some = parts.slice(0, count);
		if (read(some).split(/\s+/).length <= most) return some;
	}
	return parts.slice(0, 1);
}

function sentence(text: string): string {
	return /[.?…]$/.test(text) ? text : `${text}.`;
}

/** A full stop within a number or an initial ends no sentence. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=[^\s.]{2}[.?])\s+(?=\p{Lu})/u).filter((one) => one !== '');
}

function citesOf({ sources }: FigureFrame): string {
	return sources.map(({ cite }) => cite).join('; ');
}
