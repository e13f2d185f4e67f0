import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { untilItGoesOn } from './stalled-disk';
import { useStoreLab } from './store-lab';
import type {} from './store-page';

const HOUR_MS = 3_600_000;
const YEAR_MS = 366 * 24 * HOUR_MS;

const lab = useStoreLab();

/** A page whose clock is so many milliseconds ahead, or behind. */
async function tabAt(skew: number, before?: () => void): Promise<Page> {
	const page = await lab.context.newPage();
	if (before) await page.addInitScript(before);
	await page.addInitScript((ahead) => {
		const RealDate = Date;
		const now = RealDate.now.bind(RealDate);
		globalThis.Date = class extends RealDate {
			constructor(...values: [] | [number]) {
				if (values.length === 0) super(now() + ahead);
				else super(...values);
			}
			static override now() {
				return now() + ahead;
			}
		} as DateConstructor;
	}, skew);
	await page.goto(lab.secure);
	await expect.poll(() => page.evaluate(() => 'lab' in window)).toBe(true);
	expect((await page.evaluate(() => window.lab.open())).fault).toBeNull();
	return page;
}

test('versions keep their order and all that they need, however the clock stands', async () => {
	const skews = [0, 5 * YEAR_MS, -5 * YEAR_MS, HOUR_MS, -30 * YEAR_MS];
	for (const [at, skew] of skews.entries()) {
		const page = await tabAt(skew);
		const shown = await page.evaluate((number) => window.lab.commit(number), at + 1);
		expect(shown).toMatchObject({ fault: null, head: at + 1, damaged: [] });
		await page.close();
	}
	const again = await tabAt(10 * YEAR_MS);
	const names = skews.map((_, at) => `${at + 1}.csv`);
	const shown = await again.evaluate(() => window.lab.shown());
	expect(shown).toMatchObject({ files: names, versions: [1, 2, 3, 4, 5], damaged: [] });
	expect(await again.evaluate(() => window.lab.hashes())).toHaveLength(3 * names.length);
	expect(await again.evaluate(() => window.lab.undo())).toMatchObject({ head: 4 });
	expect(await again.evaluate(() => window.lab.redo())).toMatchObject({ head: 5, damaged: [] });
});

test('a clock that jumps while a file is written costs no number', async () => {
	const writing = await tabAt(0, untilItGoesOn);
	const commit = writing.evaluate(() => window.lab.commit(1, { megabytes: 3 }));
	await writing.waitForTimeout(300);
	// Another tab clears away what looks hours old.
	const ahead = await tabAt(3 * HOUR_MS);
	await writing.evaluate(() => dispatchEvent(new Event('disk goes on')));
	expect(await commit).toMatchObject({ fault: null, head: 1, damaged: [] });
	await expect
		.poll(() => ahead.evaluate(() => window.lab.shown()))
		.toMatchObject({ files: ['1.csv'], damaged: [] });
	expect(await ahead.evaluate(() => window.lab.commit(2))).toMatchObject({ fault: null, head: 2 });
	const again = await tabAt(0);
	expect(await again.evaluate(() => window.lab.shown())).toMatchObject({
		files: ['1.csv', '2.csv'],
		damaged: []
	});
	expect(await again.evaluate(() => window.lab.hashes())).toHaveLength(6);
});
