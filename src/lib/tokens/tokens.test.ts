import { describe, expect, test } from 'vitest';
import {
	FORCED_INKS,
	FORCED_MIXES,
	INKS,
	SCALE_INKS,
	SIGNED_INKS,
	textOn,
	type Ink,
	type Scheme
} from './ink';
import { styleSheet } from './style-sheet';
import { textWidth, wrapText } from './text-width';

/** WCAG 2.2 contrast ratio of two sRGB colours. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string) => {
		const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((i) => {
			const c = parseInt(hex.slice(i, i + 2), 16) / 255;
			return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
	};
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

const SCHEMES: Scheme[] = ['light', 'dark'];
const TEXT_INKS: Ink[] = ['text', 'muted', 'own', 'region', 'nation', 'fall'];
const MARK_INKS: Ink[] = ['peer'];

describe.each(SCHEMES)('inks on the %s ground', (scheme) => {
	test.each(TEXT_INKS)('%s is readable as text', (ink) => {
		expect(contrast(INKS[ink][scheme], INKS.ground[scheme])).toBeGreaterThanOrEqual(4.5);
	});

	test.each(MARK_INKS)('%s is visible as a mark', (ink) => {
		expect(contrast(INKS[ink][scheme], INKS.ground[scheme])).toBeGreaterThanOrEqual(3);
	});

	test.each([...SCALE_INKS, ...SIGNED_INKS])('text on %s is readable', (step) => {
		expect(contrast(INKS[textOn(step)][scheme], INKS[step][scheme])).toBeGreaterThanOrEqual(4.5);
	});

	test('the steps go one way from the ground, and neighbours differ', () => {
		const steps = SCALE_INKS.map((step) => contrast(INKS[step][scheme], INKS.ground[scheme]));
		expect(steps).toEqual([...steps].sort((a, b) => a - b));
		for (const [at, step] of steps.slice(1).entries()) {
			expect(step / (steps[at] ?? Infinity)).toBeGreaterThan(1.25);
		}
	});

	test('falls and rises grow alike from the middle', () => {
		const [fall2 = 0, fall1 = 0, none = 0, rise1 = 0, rise2 = 0] = SIGNED_INKS.map((step) =>
			contrast(INKS[step][scheme], INKS.ground[scheme])
		);
		expect(fall2 / fall1).toBeGreaterThan(1.25);
		expect(rise2 / rise1).toBeGreaterThan(1.25);
		expect(Math.max(fall2 / rise2, rise2 / fall2)).toBeLessThan(1.15);
		expect(none).toBeLessThanOrEqual(Math.max(fall1, rise1));
	});

	test('text on a panel and on a soft fill stays readable', () => {
		expect(contrast(INKS.muted[scheme], INKS.panel[scheme])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(INKS.text[scheme], INKS.ownSoft[scheme])).toBeGreaterThanOrEqual(4.5);
		expect(contrast(INKS.fall[scheme], INKS.fallSoft[scheme])).toBeGreaterThanOrEqual(4.5);
	});
});

test('every ink follows forced colours where they can be mixed', () => {
	const forced = new Set(Object.keys({ ...FORCED_INKS, ...FORCED_MIXES }));
	expect([...forced].sort()).toEqual(Object.keys(INKS).sort());
});

test('the style sheet carries the tokens', async () => {
	await expect(styleSheet()).toMatchFileSnapshot('tokens.css');
});

test('text is measured with every Vietnamese letter known to the font', () => {
	const letters =
		'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ';
	for (const letter of letters + letters.toUpperCase()) {
		expect(textWidth(letter, 1000), letter).toBeLessThan(1100);
		expect(textWidth(letter, 1000), letter).not.toBe(900);
	}
	expect(textWidth('Cao Bằng'.normalize('NFD'), 13)).toBe(textWidth('Cao Bằng', 13));
});

test('text is wrapped at spaces and never loses a word', () => {
	const text = 'Kiểm soát tham nhũng trong khu vực công';
	const lines = wrapText(text, 120, 13);
	expect(lines.join(' ')).toBe(text);
	for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
});
