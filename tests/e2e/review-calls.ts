import type { Page } from 'playwright-core';
import type { Outcome } from './reviews-page';

// What `reviews.test.ts` asks of its page most often.

export function done<T>({ value, fault }: Outcome<T>): T {
	if (fault !== null) throw new Error(`refused: ${JSON.stringify(fault)}`);
	return value;
}

type Lab = Window['reviewLab'];
type To = Parameters<Lab['save']>[1];
export const create = async (page: Page, note: string, name = 'Tổng kết 2024') =>
	done(await page.evaluate(([to, it]) => window.reviewLab.create(to, it), [name, note] as const));
export const save = (page: Page, note: string, to: To, megabytes = 0) =>
	page.evaluate(([it, by, size]) => window.reviewLab.save(it, by, size), [
		note,
		to,
		megabytes
	] as const);
export const list = async (page: Page) => done(await page.evaluate(() => window.reviewLab.list()));
export const noteOf = async (page: Page, id: string, version?: number) => {
	const read = await page.evaluate(([it, at]) => window.reviewLab.read(it, at), [
		id,
		version
	] as const);
	return done(read).version.plan.form.number;
};
