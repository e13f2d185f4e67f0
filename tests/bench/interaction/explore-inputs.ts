import type { Page } from 'playwright-core';
import { inputToPaint } from './input-to-paint';

/** Times from input to paint by what was done, in milliseconds. */
export interface InputTimes {
	/** A move of the pointer that brushes years. */
	readonly brush: readonly number[];
	/** A click on a province. */
	readonly province: readonly number[];
	/** A click on a part of the index. */
	readonly part: readonly number[];
}

/** Years to and fro, as positions among them. */
export const BRUSHED = [4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 6, 7, 8, 9, 10, 9, 8, 7];
export const PROVINCES = 12;
export const PARTS = 6;

export type Give = () => Promise<unknown>;

/** A view settles before the pointer goes on. */
export const REST = 300;

/** Gives some inputs one after another; each must change what is drawn. */
export async function timesOf(page: Page, what: string, gives: readonly Give[]): Promise<number[]> {
	const times: number[] = [];
	for (const give of gives) {
		const time = await inputToPaint(page, give);
		if (time === null) throw new Error(`${what}: an input changed nothing`);
		times.push(time);
	}
	return times;
}

/** A click in the middle of a mark, where the pointer already rests. */
export async function clickOn(page: Page, selector: string, at: number): Promise<Give> {
	const mark = page.locator(selector).nth(at);
	await mark.scrollIntoViewIfNeeded();
	const box = await mark.boundingBox();
	if (box === null) throw new Error(`${selector} ${at} is not drawn`);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.waitForTimeout(REST);
	return async () => {
		await page.mouse.down();
		await page.mouse.up();
	};
}

const figure = (at: number, marks: string) => `figure >> nth=${at} >> .fluid ${marks}`;

/** Clicks on provinces on Explore, which is open, alive and settled. */
export async function provinceTimes(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (let at = 0; at < PROVINCES; at += 1) {
		// Every third dot is another province, and none that a name is drawn over.
		const click = await clickOn(page, figure(1, 'circle[data-series="areas"]'), 2 + 3 * at);
		times.push(...(await timesOf(page, 'province', [click])));
	}
	return times;
}

/** The inputs on Explore, which is open, alive and settled. */
export async function exploreTimes(page: Page): Promise<InputTimes> {
	const track = page.locator('.range .track');
	await track.scrollIntoViewIfNeeded();
	const box = await track.boundingBox();
	const years = await page.locator('.range .year').count();
	if (box === null || years === 0) throw new Error('the years are not drawn');
	const moveTo = (year: number) => () =>
		page.mouse.move(
			box.x + ((Math.min(year, years - 1) + 0.5) / years) * box.width,
			box.y + box.height / 2
		);
	await moveTo(2)();
	await page.waitForTimeout(REST);
	await page.mouse.down();
	await moveTo(3)();
	await page.waitForTimeout(REST);
	const brush = await timesOf(page, 'brush', BRUSHED.map(moveTo));
	await page.mouse.up();
	await page.waitForTimeout(REST);

	const province = await provinceTimes(page);
	const part: number[] = [];
	for (let at = 0; at < PARTS; at += 1) {
		const click = await clickOn(page, figure(2, 'rect[data-series="own"]'), at);
		part.push(...(await timesOf(page, 'part', [click])));
	}
	return { brush, province, part };
}
