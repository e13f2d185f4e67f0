import type { Words } from '$lib/messages/words';
import type { FigureBlock, Finding, TableBlock } from '$lib/review/review-document';
import type { ReviewPicture } from '../review-picture';
import { plainLine, plainLines } from '../xml-text';
import { figureContent, tableContent, type Content } from './plan-content';
import { pointSlides } from './plan-points';
import { sourceText, titleText } from './plan-texts';
import type { SlidePlan, SlideText } from './slide-plan';

/** What a finding shows: a figure with its picture, a table, or words alone. */
export type Shown =
	| { readonly type: 'figure'; readonly block: FigureBlock; readonly picture: ReviewPicture }
	| { readonly type: 'table'; readonly block: TableBlock }
	| null;

/** The slides of a finding: one, and more only where its points find no room beside what it shows. */
export function findingSlides(words: Words, finding: Finding, shown: Shown): SlidePlan[] {
	const points = finding.points.map(plainLine).filter((point) => point !== '');
	const next = words.t('slides.continued', { title: finding.title });
	const title = titleText(finding.title);
	const source = shown ? sourceText(shown.block.source) : {};
	const cut = cutSource(shown, source.source);
	const notes = [...notesOf(finding, title.paragraphs), ...cut];
	if (!shown) {
		const slides = pointSlides({ first: finding.title, next }, points, notes);
		return slides.length > 0 ? slides : [{ layout: 'words', texts: { title }, notes }];
	}
	const { layout, body, ...content } = contentOf(words, shown, points, finding.title);
	const slide: SlidePlan = {
		layout,
		texts: { title, ...(body ? { body } : {}), ...source },
		...content,
		notes
	};
	return body ? [slide] : [slide, ...pointSlides({ first: next, next }, points, [])];
}

function contentOf(
	words: Words,
	shown: NonNullable<Shown>,
	points: readonly string[],
	title: string
): Content {
	return shown.type === 'figure'
		? figureContent(shown.block, shown.picture, points, title)
		: tableContent(words, shown.block, points, title);
}

/** The line of sources in full, where the slide has no room for it. */
function cutSource(shown: Shown, placed: SlideText | undefined): string[] {
	const whole = plainLine(shown?.block.source ?? '');
	return placed && !placed.paragraphs.includes(whole) ? [whole] : [];
}

/** The title in full goes before the notes where the slide has no room for it. */
function notesOf({ title, notes }: Finding, shown: readonly string[]): string[] {
	const whole = plainLine(title);
	return [...(shown.includes(whole) ? [] : [whole]), ...plainLines(notes)];
}
