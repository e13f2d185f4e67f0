import { withoutNotXml } from '../sheet-svg';

/** A text on one line: without what XML may not hold, composed, with single spaces. */
export function plainLine(text: string): string {
	return withoutNotXml(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Its lines, those that say nothing left out. */
export function plainLines(text: string): string[] {
	return text
		.split(/\r\n?|\n/)
		.map(plainLine)
		.filter((line) => line !== '');
}
