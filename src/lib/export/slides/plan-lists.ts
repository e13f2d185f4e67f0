import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import { fits, pagesOf } from './fit-text';
import { plainLine } from '../xml-text';
import { titleText } from './plan-texts';
import type { SlidePlan } from './slide-plan';
import { BOXES } from './slide-size';
import { LIST_SETTING, LIST_SIZES } from './text-sizes';
import { vintageLine } from '../document-facts';

/**
 * Slides of sources, as they are numbered in the report, which has their addresses, and where that is; one
 * after the other where a line each finds no room.
 */
export function sourceSlides(words: Words, document: ReviewDocument): SlidePlan[] {
	const sources = document.sources.map(({ text }, at) => `[${at + 1}] ${plainLine(text)}`);
	const place = plainLine(document.permalink);
	const end = [
		...vintageLine(words, document.vintage),
		...(place === '' ? [] : [words.t('slides.whole', { permalink: place })])
	];
	const lines = [...sources, ...end];
	const isLong = sources.length > 0 && !LIST_SIZES.some((sizePt) => fitsOne(lines, sizePt));
	return listSlides(
		words,
		words.t('slides.sources'),
		isLong ? [`${sources.join('; ')}.`, ...end] : lines
	);
}

/** What a figure says of itself, and the slide on which it stands, counted from 1. */
export interface NotedSlide {
	readonly number: number;
	readonly notes: readonly string[];
}

/** Slides of what the figures say of themselves: breaks, methods, doubts; each once, by its first slide. */
export function methodSlides(words: Words, noted: readonly NotedSlide[]): SlidePlan[] {
	const said = new Set<string>();
	const lines = noted.flatMap(({ number, notes }) => {
		const fresh = notes.map(plainLine).filter((note) => note !== '' && !said.has(note));
		for (const note of fresh) said.add(note);
		return fresh.length > 0 ? [words.t('slides.notesOf', { number, notes: fresh.join(' ') })] : [];
	});
	return lines.length > 0 ? listSlides(words, words.t('slides.method'), lines) : [];
}

function fitsOne(lines: readonly string[], sizePt: number): boolean {
	return fits(lines, BOXES.content, { ...LIST_SETTING, sizePt });
}

/** On one slide where all of it fits at either size, else on several at the smaller one. */
function listSlides({ t }: Words, title: string, lines: readonly string[]): SlidePlan[] {
	const [large, small] = LIST_SIZES;
	const sizePt = fitsOne(lines, large) ? large : small;
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
