import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import { numberedFigures } from '../block-numbers';
import { fits, pagesOf } from './fit-text';
import { plainLine } from '../xml-text';
import { titleText } from './plan-texts';
import type { SlidePlan } from './slide-plan';
import { BOXES } from './slide-size';
import { LIST_SETTING, LIST_SIZES } from './text-sizes';
import { vintageLine } from '../document-facts';

/** Slides of sources, as they are numbered in the report, and where the whole of it is. */
export function sourceSlides(words: Words, document: ReviewDocument): SlidePlan[] {
	const sources = document.sources.map((source, at) => `[${at + 1}] ${plainLine(source)}`);
	const place = plainLine(document.permalink);
	return listSlides(words, words.t('slides.sources'), [
		...sources,
		...vintageLine(words, document.vintage),
		...(place === '' ? [] : [words.t('slides.whole', { permalink: place })])
	]);
}

/** Slides of what the figures that are shown say of themselves: breaks, methods, doubts; each once. */
export function methodSlides(words: Words, document: ReviewDocument): SlidePlan[] {
	const shown = new Set(document.findings.map(({ shows }) => shows));
	const notes = numberedFigures(document)
		.filter(({ block }) => shown.has(block.id))
		.flatMap(({ block }) => block.figure.notes.map(plainLine))
		.filter((note) => note !== '');
	const unique = [...new Set(notes)];
	return unique.length > 0 ? listSlides(words, words.t('slides.method'), unique) : [];
}

/** On one slide where all of it fits at either size, else on several at the smaller one. */
function listSlides({ t }: Words, title: string, lines: readonly string[]): SlidePlan[] {
	const [large, small] = LIST_SIZES;
	const isShort = fits(lines, BOXES.content, { ...LIST_SETTING, sizePt: large });
	const sizePt = isShort ? large : small;
	const pages = pagesOf(lines, BOXES.content, { ...LIST_SETTING, sizePt });
	return (pages.length > 0 ? pages : [[]]).map((paragraphs, at) => ({
		layout: 'list',
		texts: {
			title: titleText(at === 0 ? title : t('slides.continued', { title })),
			...(paragraphs.length > 0 ? { body: { paragraphs, sizePt } } : {})
		},
		notes: []
	}));
}
