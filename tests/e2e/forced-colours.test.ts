import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { FIGURE_KINDS, figureOf, waitAlive, type FigureKind } from './figure-kinds';

const openPage = useBrowser();

/** Tall, so that every mark of a figure can be looked for under a point of the window. */
const TALL = { width: 1280, height: 2400 };

interface Seen {
	/** Marks of data that nothing tells from the ground. */
	readonly hidden: readonly string[];
	/** Texts that can hardly be read on what lies under them: text, contrast. */
	readonly faint: readonly string[];
	/** Inks of the drawing that the reader's system did not choose. */
	readonly foreign: readonly string[];
	/** What is drawn in the ink of the province: widths of its lines. */
	readonly ownStrokes: readonly number[];
	readonly marks: number;
	readonly texts: number;
}

/** What a reader of forced colours sees of a figure. */
async function seenOf(page: Page, kind: FigureKind): Promise<Seen> {
	const figure = figureOf(page, kind);
	await figure.scrollIntoViewIfNeeded();
	return figure.evaluate((element) => {
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		if (!canvas) throw new Error('no canvas');
		const known = new Map<string, readonly number[]>();
		const rgb = (colour: string): readonly number[] => {
			const found = known.get(colour);
			if (found) return found;
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const read = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
			known.set(colour, read);
			return read;
		};
		const luminance = (colour: string) => {
			const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
				const c = part / 255;
				return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrast = (a: string, b: string) => {
			const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
			return (high + 0.05) / (low + 0.05);
		};
		const probe = element.appendChild(document.createElement('span'));
		const resolved = (colour: string) => {
			probe.style.color = '';
			probe.style.setProperty('forced-color-adjust', 'none');
			probe.style.color = colour;
			return getComputedStyle(probe).color;
		};
		const [ground, link, text] = ['Canvas', 'LinkText', 'CanvasText'].map(resolved) as [
			string,
			string,
			string
		];
		probe.remove();
		const isOf = (one: string, other: string) => contrast(one, other) < 1.05;
		/** On the way from the ground to the system's text or link, as mixed inks are. */
		const isMixed = (colour: string) =>
			[text, link].some((to) => {
				const [c, from, end] = [rgb(colour), rgb(ground), rgb(to)];
				const span = from.map((value, at) => (end[at] ?? 0) - value);
				const length = span.reduce((sum, value) => sum + value * value, 0);
				const share =
					c.reduce((sum, value, at) => sum + (value - (from[at] ?? 0)) * (span[at] ?? 0), 0) /
					length;
				return c.every(
					(value, at) => Math.abs(value - ((from[at] ?? 0) + share * (span[at] ?? 0))) < 3
				);
			});

		const svg = [...element.querySelectorAll('svg[role="img"]')].find(
			(one) => one.getBoundingClientRect().width > 0
		);
		if (!svg) throw new Error('no drawing');
		const shapes = [...svg.querySelectorAll('path, line, rect, circle, text')];
		const inks = new Set(
			shapes.flatMap((shape) => {
				const { fill, stroke } = getComputedStyle(shape);
				return [fill, stroke].filter((ink) => ink !== 'none');
			})
		);
		const marks = [...svg.querySelectorAll('[data-key]')];
		const isSeen = (shape: Element | null) => {
			if (!shape) return false;
			const { fill, stroke } = getComputedStyle(shape);
			return [fill, stroke].some((ink) => ink !== 'none' && !isOf(ink, ground));
		};
		// A bar of the ground clears what is under the dashes that are drawn on it next.
		const hidden = marks.filter((mark) => !isSeen(mark) && !isSeen(mark.nextElementSibling));
		const texts = [...svg.querySelectorAll('text')];
		const faint = texts.flatMap((one) => {
			const { fill, stroke } = getComputedStyle(one);
			const box = one.getBoundingClientRect();
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			const under = document
				.elementsFromPoint(x, y)
				.map((it) => (it.matches('rect, path, circle') ? getComputedStyle(it).fill : 'none'))
				.find((ink) => ink !== 'none');
			const back = stroke !== 'none' ? stroke : (under ?? ground);
			const found = contrast(fill, back);
			return found < 4.5 ? [`${one.textContent}: ${found.toFixed(1)}`] : [];
		});
		return {
			hidden: hidden.map((mark) => mark.outerHTML.slice(0, 160)),
			faint,
			foreign: [...inks].filter((ink) => !isMixed(ink)),
			ownStrokes: shapes
				.map((shape) => getComputedStyle(shape))
				.filter(({ stroke }) => stroke === link)
				.map(({ strokeWidth }) => parseFloat(strokeWidth)),
			marks: marks.length,
			texts: texts.length
		};
	});
}

describe.each(['light', 'dark'] as const)('colours of a %s system', (colorScheme) => {
	test.each(FIGURE_KINDS)('leave every mark and text of $kind to be seen', async (kind) => {
		const { page } = await openPage({
			path: kind.path,
			viewport: TALL,
			colorScheme,
			forcedColors: 'active'
		});
		await waitAlive(page, kind);
		const seen = await seenOf(page, kind);
		expect(seen.marks).toBeGreaterThan(4);
		expect(seen.texts).toBeGreaterThan(4);
		expect(seen.hidden).toEqual([]);
		expect(seen.faint).toEqual([]);
		expect(seen.foreign).toEqual([]);
	});
});

/** Kinds where the province stands among others, and what it has beside its colour. */
const AMONG_OTHERS: readonly (readonly [string, string])[] = [
	['trend', 'wider lines'],
	['bump', 'wider lines'],
	['slope', 'a larger mark'],
	['strip', 'a larger mark'],
	['scatter', 'a larger mark'],
	['change of areas', 'a larger mark'],
	['map', 'an outline'],
	['tiles', 'an outline'],
	['heat of areas', 'an outline']
];

test.each(AMONG_OTHERS)('the province of the %s is told by %s too', async (name, by) => {
	const kind = FIGURE_KINDS.find((one) => one.kind === name);
	if (!kind) throw new Error(name);
	const { page } = await openPage({ path: kind.path, forcedColors: 'active' });
	await waitAlive(page, kind);
	const found = await figureOf(page, kind)
		.locator('.fluid svg[role="img"]')
		.evaluate((svg) => {
			const isOwn = (mark: Element) => /--ink-own\b/.test(mark.outerHTML.split('>')[0] ?? '');
			const widthOf = (mark: Element) => Number(mark.getAttribute('stroke-width') ?? 0);
			const sizeOf = (mark: Element) => mark.getBoundingClientRect().width;
			const shapes = [...svg.querySelectorAll('path, line, rect, circle')];
			// Rows of changes are inked by their way, so that the key alone says whose they are.
			const isOwnMark = (mark: Element) => isOwn(mark) || mark.getAttribute('data-key') === '04';
			const marks = shapes.filter((shape) => shape.matches('[data-key]:not(line)'));
			const lines = shapes.filter((shape) => shape.getAttribute('fill') === 'none');
			const most = (of: readonly Element[], measure: (mark: Element) => number) =>
				Math.max(0, ...of.map(measure));
			return {
				lines: [lines.filter(isOwn), lines.filter((line) => !isOwn(line))].map((of) =>
					most(of, widthOf)
				),
				marks: [marks.filter(isOwnMark), marks.filter((mark) => !isOwnMark(mark))].map((of) =>
					most(of, sizeOf)
				),
				outline: most(
					shapes.filter((shape) => isOwn(shape) && shape.getAttribute('fill') === 'none'),
					widthOf
				)
			};
		});
	const [own = 0, others = Infinity] = by === 'wider lines' ? found.lines : found.marks;
	if (by === 'an outline') expect(found.outline).toBeGreaterThanOrEqual(1.5);
	else expect(own).toBeGreaterThan(others);
});

test('what is chosen, switched off or to be grasped is told apart without colours', async () => {
	const { page } = await openPage({ path: '/kham-pha/', forcedColors: 'active' });
	await page.locator('figure .fluid').first().waitFor();
	const lines = await page
		.getByRole('group', { name: /^Kiểu hình/ })
		.first()
		.locator('label')
		.evaluateAll((labels) =>
			labels.map((label) => {
				const { borderBottomColor, borderBottomWidth } = getComputedStyle(label);
				const ground = getComputedStyle(document.documentElement).backgroundColor;
				return parseFloat(borderBottomWidth) > 0 && borderBottomColor !== ground;
			})
		);
	expect(lines.filter((isDrawn) => isDrawn)).toHaveLength(1);
	expect(lines[0]).toBe(true);
	const handle = await page
		.getByRole('slider')
		.first()
		.evaluate((slider) => {
			const { backgroundColor } = getComputedStyle(slider, '::after');
			return backgroundColor !== getComputedStyle(document.documentElement).backgroundColor;
		});
	expect(handle).toBe(true);
	const off = await page.getByRole('button', { name: 'Năm sau' }).evaluate((button) => {
		const on = document.querySelector('.stepper button:not(:disabled)');
		return [getComputedStyle(button).color, on && getComputedStyle(on).color];
	});
	expect(new Set(off).size).toBe(2);
});

test('nothing moves for a reader who asked for rest', async () => {
	for (const reducedMotion of ['reduce', 'no-preference'] as const) {
		const { page } = await openPage({ path: '/kham-pha/', reducedMotion });
		await page.locator('figure .fluid').first().waitFor();
		const found = await page.evaluate(() => {
			const moving = document.body.appendChild(document.createElement('div'));
			moving.style.cssText = 'transition: opacity 2s; animation: any 2s infinite';
			const { transitionDuration, animationDuration } = getComputedStyle(moving);
			moving.remove();
			const all = [...document.querySelectorAll('*')].map((it) => getComputedStyle(it));
			return {
				added: [transitionDuration, animationDuration],
				longest: Math.max(
					...all.flatMap((style) =>
						[style.transitionDuration, style.animationDuration].map((text) =>
							Math.max(...text.split(',').map(parseFloat))
						)
					)
				),
				smooth: all.filter(({ scrollBehavior }) => scrollBehavior === 'smooth').length
			};
		});
		const isRest = reducedMotion === 'reduce';
		expect(found.added).toEqual(isRest ? ['0s', '0s'] : ['2s', '2s']);
		expect(found.longest).toBeLessThanOrEqual(isRest ? 0 : 0.3);
		expect(found.smooth).toBe(0);
	}
});
