import type { Page } from 'playwright-core';
import { BRUSHED, clickOn, PARTS, PROVINCES, timesOf, type InputTimes } from './explore-inputs';

/** Where the years begin and end in the peer's drawing, in pixels from its left edge. */
const AXIS = { left: 40, right: 780 };
/** How long the peer has for what it computes ahead when a pointer enters a view. */
const AHEAD = 1500;

/** The inputs on the peer's page, whose rows are read and drawn. */
export async function peerTimes(page: Page, years: number): Promise<InputTimes> {
	const box = await page.locator('main svg').first().boundingBox();
	if (box === null) throw new Error('the peer has drawn nothing');
	const step = (AXIS.right - AXIS.left) / (years - 1);
	const moveTo = (year: number) => () =>
		page.mouse.move(box.x + AXIS.left + Math.min(year, years - 1) * step, box.y + box.height / 2);
	await moveTo(2)();
	await page.waitForTimeout(AHEAD);
	await page.mouse.down();
	await moveTo(3)();
	await page.waitForTimeout(AHEAD);
	const brush = await timesOf(page, 'brush', BRUSHED.map(moveTo));
	await page.mouse.up();
	await page.waitForTimeout(AHEAD);

	const province: number[] = [];
	for (let at = 0; at < PROVINCES; at += 1) {
		const click = await clickOn(page, 'main svg >> nth=1 >> circle', 2 + 3 * at);
		province.push(...(await timesOf(page, 'province', [click])));
	}
	const part: number[] = [];
	for (let at = 0; at < PARTS; at += 1) {
		const click = await clickOn(page, 'main svg >> nth=2 >> g[aria-label="bar"] rect', at);
		part.push(...(await timesOf(page, 'part', [click])));
	}
	return { brush, province, part };
}
