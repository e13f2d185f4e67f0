import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { armAt, countSteps, isOff, stepsOf } from './power-cut';
import { useStoreLab } from './store-lab';
import type {} from './store-page';

/** An original, its rows and its ledger. */
const BODIES = 3;

const lab = useStoreLab();

async function opened(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.addInitScript(countSteps);
	await page.goto(address);
	await expect.poll(() => page.evaluate(() => 'lab' in window)).toBe(true);
	expect((await page.evaluate(() => window.lab.open())).fault).toBeNull();
	return page;
}

/** What is done when power fails, and what is shown before and after it. */
const CHANGES: readonly [
	name: string,
	begin: (page: Page) => Promise<unknown>,
	before: readonly string[],
	after: readonly string[]
][] = [
	[
		'of a small file',
		(page) => page.evaluate(() => window.lab.commit(3)),
		['1.csv', '2.csv'],
		['1.csv', '2.csv', '3.csv']
	],
	[
		'of a large file',
		(page) => page.evaluate(() => window.lab.commit(3, { megabytes: 9 })),
		['1.csv', '2.csv'],
		['1.csv', '2.csv', '3.csv']
	],
	['of an undo', (page) => page.evaluate(() => window.lab.undo()), ['1.csv', '2.csv'], ['1.csv']],
	[
		'of a removal',
		(page) => page.evaluate(() => window.lab.remove(1)),
		['1.csv', '2.csv'],
		['2.csv']
	]
];

describe.each([
	['with files and TLS', 'secure'],
	['on plain http', 'plain']
] as const)('the store %s', (_, where) => {
	test.each(CHANGES)(
		'has all or nothing, whatever step %s power fails at',
		async (_name, begin, before, after) => {
			const seen = new Set<string>();
			let steps = Infinity;
			for (let limit = 0; limit <= steps; limit += 1) {
				const context = await lab.newContext();
				const page = await opened(context, lab[where]);
				await page.evaluate(() => window.lab.commit(1));
				await page.evaluate(() => window.lab.commit(2));
				if (steps === Infinity) {
					// A dry run says how many steps there are.
					const dry = await lab.newContext();
					const whole = await opened(dry, lab[where]);
					await whole.evaluate(() => window.lab.commit(1));
					await whole.evaluate(() => window.lab.commit(2));
					await armAt(whole, Infinity);
					await begin(whole);
					steps = await stepsOf(whole);
					await dry.close();
				}
				await armAt(page, limit);
				let hasEnded = false;
				void begin(page).then(
					() => (hasEnded = true),
					() => (hasEnded = true)
				);
				await expect
					.poll(async () => hasEnded || (await isOff(page)), { timeout: 20_000 })
					.toBe(true);
				await page.close();

				const again = await opened(context, lab[where]);
				const shown = await again.evaluate(() => window.lab.shown());
				expect(shown.damaged, `step ${limit}`).toEqual([]);
				expect([before, after], `step ${limit}`).toContainEqual(shown.files);
				seen.add(shown.files.join());
				const hashes = await again.evaluate(() => window.lab.hashes());
				expect(hashes, `step ${limit}`).toHaveLength(BODIES * shown.files.length);
				// What was cut off can be done after all.
				const next = await again.evaluate(() => window.lab.commit(4));
				expect(next, `step ${limit}`).toMatchObject({ fault: null, damaged: [] });
				await context.close();
			}
			expect(steps).toBeGreaterThan(0);
			expect([...seen].sort()).toEqual([before.join(), after.join()].sort());
		},
		240_000
	);
});
