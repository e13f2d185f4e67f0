import { cutTo, fittingSize, LINE_HEIGHT, type TextSetting } from './fit-text';
import { plainLine } from '../xml-text';
import type { SlideText } from './slide-plan';
import { BOXES, points, type Box } from './slide-size';
import { LINE_SETTING, SOURCE_SIZES, TITLE_SETTING, TITLE_SIZES } from './text-sizes';

/** A text that stays within its box: smaller where it is long, cut where nothing else helps. */
export function fittedText(
	text: string,
	box: Box,
	setting: Omit<TextSetting, 'sizePt'>,
	sizesPt: readonly number[]
): SlideText {
	const line = plainLine(text);
	const fitting = fittingSize([line], box, setting, sizesPt);
	if (fitting !== null) return { paragraphs: [line], sizePt: fitting };
	const sizePt = Math.min(...sizesPt);
	const mostLines = Math.floor(points(box.h) / (sizePt * LINE_HEIGHT));
	return { paragraphs: [cutTo(line, mostLines, box.w, { ...setting, sizePt })], sizePt };
}

export function titleText(title: string): SlideText {
	return fittedText(title, BOXES.title, TITLE_SETTING, TITLE_SIZES);
}

/** The texts of a source line; none where there is none. */
export function sourceText(source: string): { readonly source?: SlideText } {
	return plainLine(source) === ''
		? {}
		: { source: fittedText(source, BOXES.source, LINE_SETTING, SOURCE_SIZES) };
}
