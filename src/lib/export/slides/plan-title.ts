import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import { plainLine } from '../xml-text';
import { fittedText, sourceText } from './plan-texts';
import type { SlidePlan, SlideText } from './slide-plan';
import { BOXES, type Box } from './slide-size';
import { LINE_SETTING, REVIEW_SIZES, TITLE_SETTING } from './text-sizes';
import { isoDay, vintageLine } from '../document-facts';

/** The first slide: who issues what, when, and of which date the numbers are. */
export function titleSlide(words: Words, document: ReviewDocument): SlidePlan {
	const { parentBody, body, kind, place, date } = document.form;
	const day = isoDay(date);
	const placed = [place, day === null ? '' : words.format.date(day)];
	const when = placed.map(plainLine).filter(Boolean).join(', ');
	const trace = [...vintageLine(words, document.vintage), plainLine(document.permalink)];
	const title = fittedText(document.title, BOXES.review, TITLE_SETTING, REVIEW_SIZES);
	const whole = plainLine(document.title);
	return {
		layout: 'title',
		texts: {
			title,
			...linesIn('kicker', [parentBody, body], BOXES.kicker, 14),
			...linesIn('body', [kind, when], BOXES.occasion, 16),
			...sourceText(trace.join(' '))
		},
		notes: title.paragraphs.includes(whole) ? [] : [whole]
	};
}

/** Lines that each stand on one line; those that say nothing are left out. */
function linesIn(
	slot: 'kicker' | 'body',
	lines: readonly string[],
	box: Box,
	sizePt: number
): Partial<Record<'kicker' | 'body', SlideText>> {
	const paragraphs = lines
		.flatMap(
			(line) => fittedText(line, { ...box, h: box.h / 2 }, LINE_SETTING, [sizePt]).paragraphs
		)
		.filter((line) => line !== '');
	return paragraphs.length > 0 ? { [slot]: { paragraphs, sizePt } } : {};
}
