import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { memoryOf, type PageMemory } from './page-memory';
import { stationLog } from './station-log';
import { press, SOON, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

/** A longer soak is asked for with SOAK_ROUNDS: ten are thousands of choices and hundreds of loads. */
const ROUNDS = Number(process.env['SOAK_ROUNDS'] ?? 1);

const said: string[] = [];
afterAll(() => {
	console.log(said.join('\n'));
});

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function tell(what: string, before: PageMemory, after: PageMemory): void {
	said.push(
		`${what}: heap ${megabytes(before.heap)} -> ${megabytes(after.heap)} MB, nodes ${before.nodes} -> ` +
			`${after.nodes}, listeners ${before.listeners} -> ${after.listeners}, process ` +
			`${megabytes(before.process)} -> ${megabytes(after.process)} MB`
	);
}

/** As much as a browser's own caches may move what it holds. */
const NOISE = { heap: 2e6, share: 1.1, process: 1.15 };

/** Chooses a file as a reader does, but from within the page: the driver's own way holds on to the field for good. */
async function hand(page: Page, name: string, text: string): Promise<void> {
	await page.locator('.zone input[type="file"]').waitFor({ ...SOON, state: 'attached' });
	await page.evaluate(
		([name, text]) => {
			const field = document.querySelector<HTMLInputElement>('.zone input[type="file"]');
			if (!field) throw new Error('no field for a file');
			const chosen = new DataTransfer();
			chosen.items.add(new File([text], name, { type: 'text/csv' }));
			field.files = chosen.files;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		},
		[name, text] as const
	);
}

/** `each` is what one more cycle may add for good, in bytes: a version that can be gone back to. */
function expectFlat(before: PageMemory, after: PageMemory, cycles: number, each = 0): void {
	expect(after.heap).toBeLessThan(before.heap * NOISE.share + NOISE.heap + cycles * each);
	expect(after.nodes).toBeLessThan(before.nodes * NOISE.share + 200);
	expect(after.listeners).toBeLessThan(before.listeners * NOISE.share + 20);
	if (before.process > 0) {
		expect(after.process).toBeLessThan(before.process * NOISE.process + cycles * each);
	}
}

test(
	'choosing hundreds of views on Explore holds on to nothing',
	async () => {
		const { page } = await openPage({ path: '/kham-pha/' });
		await page.getByRole('button', { name: 'Trình chiếu' }).waitFor();
		const selects = {
			index: page.getByRole('combobox', { name: 'Chỉ số', exact: true }),
			area: page.getByRole('combobox', { name: 'Tỉnh, thành phố', exact: true }),
			measure: page.getByRole('combobox', { name: 'Thước đo', exact: true })
		};
		const valuesOf = (select: keyof typeof selects) =>
			selects[select]
				.locator('option')
				.evaluateAll((options) =>
					options.map((option) => (option instanceof HTMLOptionElement ? option.value : ''))
				);
		const [indices, areas, offered] = await Promise.all([
			valuesOf('index'),
			valuesOf('area'),
			valuesOf('measure')
		]);
		expect(offered.length).toBeGreaterThan(3);
		const cycles = 120;
		const round = async () => {
			for (let cycle = 0; cycle < cycles; cycle += 1) {
				await selects.measure.selectOption({ index: cycle % offered.length });
				await selects.area.selectOption(areas[(7 * cycle) % 12] ?? '');
				if (cycle % 10 === 0) await selects.index.selectOption(indices[(cycle / 10) % 4] ?? '');
			}
			await page.locator('figure svg:visible').first().waitFor();
		};
		await round();
		const before = await memoryOf(page);
		for (let turn = 0; turn < ROUNDS; turn += 1) await round();
		const after = await memoryOf(page);
		tell(`${2 * cycles * ROUNDS} choices`, before, after);
		expectFlat(before, after, cycles * ROUNDS);
	},
	600_000 * ROUNDS
);

test(
	'loading, undoing and redoing again and again holds on to nothing but the versions',
	async () => {
		const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
		const load = async (number: number) => {
			const name = `nhat-ky-${number}.csv`;
			await hand(page, name, stationLog().replace(';12;', `;${10 + (number % 9)};`));
			await toCheck(page);
			await toDone(page);
			await page.getByRole('rowheader', { name, exact: true }).waitFor(SOON);
			for (let turn = 0; turn < 3; turn += 1) {
				await press(page, 'Hoàn tác');
				await expect
					.poll(() => page.getByRole('rowheader', { name, exact: true }).count(), SOON)
					.toBe(0);
				await press(page, 'Làm lại');
				await page.getByRole('rowheader', { name, exact: true }).waitFor(SOON);
			}
			await press(page, 'Hoàn tác');
			await expect
				.poll(() => page.getByRole('rowheader', { name, exact: true }).count(), SOON)
				.toBe(0);
			await press(page, 'Nạp tệp khác');
		};
		let number = 0;
		for (; number < 6; number += 1) await load(number);
		const before = await memoryOf(page);
		const cycles = 12 * ROUNDS;
		for (; number < 6 + cycles; number += 1) await load(number);
		const after = await memoryOf(page);
		tell(`${cycles} loads with ${7 * cycles} undos and redos`, before, after);
		// A version that was undone is still listed.
		expectFlat(before, after, cycles, 50_000);
	},
	600_000 * ROUNDS
);
