import { textWidth, wrapText, type FontWeight } from '$lib/tokens/text-width';
import { points, type Box } from './slide-size';

/**
 * How texts are set, in points. Widths are those of the app's own font, which is a tenth wider than Arial:
 * what fits here fits there.
 */
export interface TextSetting {
	readonly sizePt: number;
	readonly weight: FontWeight;
	/** Free between two paragraphs. */
	readonly gapPt: number;
	/** Free before every line, for a bullet. */
	readonly indentPt: number;
}

/** Arial asks for 1.15; a letter with two marks on it fills it. */
export const LINE_HEIGHT = 1.2;

interface Line {
	readonly text: string;
	/** Whether the line ends within a word. */
	readonly isBroken: boolean;
}

/** Height of some paragraphs in a box so wide, in points. */
export function heightPt(
	paragraphs: readonly string[],
	widthMm: number,
	setting: TextSetting
): number {
	const lines = paragraphs.map((text) => linesOf(text, widthMm, setting).length);
	return stackedPt(lines, setting);
}

export function fits(paragraphs: readonly string[], { w, h }: Box, setting: TextSetting): boolean {
	return heightPt(paragraphs, w, setting) <= points(h);
}

/** The first of the sizes at which the paragraphs fit into the box; null where none is small enough. */
export function fittingSize(
	paragraphs: readonly string[],
	box: Box,
	setting: Omit<TextSetting, 'sizePt'>,
	sizesPt: readonly number[]
): number | null {
	return sizesPt.find((sizePt) => fits(paragraphs, box, { ...setting, sizePt })) ?? null;
}

/** As much of the text as stands on so many lines, with `…` where something was left out. */
export function cutTo(
	text: string,
	mostLines: number,
	widthMm: number,
	setting: TextSetting
): string {
	const lines = linesOf(text, widthMm, setting);
	if (lines.length <= mostLines) return text;
	const letters = Array.from(joined(lines.slice(0, Math.max(1, mostLines))));
	while (letters.length > 0) {
		const cut = `${letters.join('').trimEnd()}…`;
		if (linesOf(cut, widthMm, setting).length <= mostLines) return cut;
		letters.pop();
	}
	return '…';
}

/** Paragraphs on as many pages as they need. Only what is longer than a page is parted. */
export function pagesOf(
	paragraphs: readonly string[],
	{ w, h }: Box,
	setting: TextSetting
): string[][] {
	const mostLines = Math.max(1, Math.floor(points(h) / (setting.sizePt * LINE_HEIGHT)));
	const parts = paragraphs.flatMap((text) => partsOf(linesOf(text, w, setting), mostLines));
	const pages: string[][] = [];
	let page: string[] = [];
	for (const part of parts) {
		if (page.length > 0 && heightPt([...page, part], w, setting) > points(h)) {
			pages.push(page);
			page = [];
		}
		page.push(part);
	}
	return page.length > 0 ? [...pages, page] : pages;
}

function partsOf(lines: readonly Line[], mostLines: number): string[] {
	const parts: string[] = [];
	for (let from = 0; from < lines.length; from += mostLines) {
		parts.push(joined(lines.slice(from, from + mostLines)));
	}
	return parts;
}

function joined(lines: readonly Line[]): string {
	return lines
		.map(({ text, isBroken }) => (isBroken ? text : `${text} `))
		.join('')
		.trim();
}

function stackedPt(lines: readonly number[], { sizePt, gapPt }: TextSetting): number {
	const all = lines.reduce((sum, count) => sum + count, 0);
	return all * sizePt * LINE_HEIGHT + Math.max(0, lines.length - 1) * gapPt;
}

/** The lines of a paragraph; a word that is wider than all of them is broken, as office software does. */
function linesOf(text: string, widthMm: number, setting: TextSetting): Line[] {
	const { sizePt, weight, indentPt } = setting;
	const width = Math.max(sizePt, points(widthMm) - indentPt);
	const lines = wrapText(text, width, sizePt, weight).flatMap((line) =>
		brokenLine(line, width, sizePt, weight)
	);
	return lines.length > 0 ? lines : [{ text: '', isBroken: false }];
}

function brokenLine(text: string, width: number, sizePt: number, weight: FontWeight): Line[] {
	const lines: Line[] = [];
	let rest = '';
	let taken = 0;
	for (const letter of text) {
		const next = textWidth(letter, sizePt, weight);
		if (rest !== '' && taken + next > width) {
			lines.push({ text: rest, isBroken: true });
			rest = '';
			taken = 0;
		}
		rest += letter;
		taken += next;
	}
	return [...lines, { text: rest, isBroken: false }];
}
