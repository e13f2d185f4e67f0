import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { FIGURE_KINDS, figureOf, waitAlive, type FigureKind } from './figure-kinds';
import { ANSWER, counted } from './query-page';

const openPage = useBrowser();

interface Table {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const lower = (text: string) => text.toLocaleLowerCase('vi');

/** `Bà Rịa - Vũng Tàu` is `ba-ria-vung-tau` in an address. */
const slugOf = (name: string) =>
	lower(name)
		.replaceAll('đ', 'd')
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z]+/g, '-');

function tableOf(figure: Locator): Promise<Table> {
	return figure.locator('table').evaluate((table) => {
		const textsOf = (cells: Iterable<Element>) =>
			[...cells].map(({ textContent }) => textContent.trim());
		return {
			caption: table.querySelector('caption')?.textContent ?? '',
			head: textsOf(table.querySelectorAll('thead th')),
			rows: [...table.querySelectorAll('tbody tr')].map((row) => textsOf(row.children))
		};
	});
}

/** The row and the cell of the table that a reading speaks of: names stand before a colon in it. */
function spokenOf(table: Table, said: string, kind: FigureKind) {
	const isSaid = (name: string | undefined) =>
		name !== undefined && (said.includes(`${name}:`) || said.startsWith(`${name},`));
	const named = table.rows.filter((row) => row.slice(0, kind.rowColumns ?? 1).every(isSaid));
	// Of two names of which one ends the other, the longer is meant.
	const nameOf = (row: readonly string[]) => row[(kind.rowColumns ?? 1) - 1] ?? '';
	const row = named.sort((a, b) => nameOf(b).length - nameOf(a).length)[0];
	const column = table.head.findIndex((name, at) =>
		kind.column === undefined ? at > 0 && isSaid(name) : name === kind.column
	);
	return { name: row && nameOf(row), cell: row?.[column] };
}

/** Walks a figure and holds every stop against the table. */
class Walk {
	readonly drawing: Locator;
	readonly reading: Locator;

	constructor(
		readonly page: Page,
		readonly figure: Locator,
		readonly kind: FigureKind,
		readonly table: Table
	) {
		this.drawing = figure.locator('.drawing');
		this.reading = figure.locator('.reading');
	}

	/** Presses keys; what is read then, and the row that it is in. */
	async press(...keys: readonly string[]): Promise<{ said: string; name: string }> {
		for (const key of keys) await this.page.keyboard.press(key);
		const said = await this.said();
		const { name, cell } = spokenOf(this.table, said, this.kind);
		expect([said, name, cell], keys.join(' ')).toEqual([
			said,
			expect.any(String),
			expect.any(String)
		]);
		expect(lower(said), keys.join(' ')).toContain(lower(cell ?? ''));
		return { said, name: name ?? '' };
	}

	async said(): Promise<string> {
		return (await this.reading.textContent()) ?? '';
	}

	/** Whether a ring stands in the drawing, in an ink that is not the ground. */
	async isMarked(): Promise<boolean> {
		const rings = this.drawing.locator('.stop').filter({ visible: true });
		if ((await rings.count()) === 0) return false;
		return rings.first().evaluate((ring) => {
			const [box, drawn] = [ring.getBoundingClientRect(), ring.closest('svg')];
			const around = drawn?.getBoundingClientRect();
			const { stroke, strokeWidth } = getComputedStyle(ring);
			const ground = getComputedStyle(document.documentElement).backgroundColor;
			const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
			return (
				around !== undefined &&
				x >= around.left - 1 &&
				x <= around.right + 1 &&
				y >= around.top - 1 &&
				y <= around.bottom + 1 &&
				parseFloat(strokeWidth) >= 2 &&
				stroke !== ground &&
				stroke !== 'none'
			);
		});
	}

	async isFocused(): Promise<boolean> {
		return this.drawing.evaluate((drawing) => drawing === document.activeElement);
	}
}

async function walkOf(page: Page, kind: FigureKind): Promise<Walk> {
	const figure = figureOf(page, kind);
	return new Walk(page, figure, kind, await tableOf(figure));
}

/** What a screen reader is told of a figure and of its table. */
async function expectNamed({ figure, table, kind }: Walk): Promise<void> {
	const found = await figure.evaluate((element) => {
		const textOf = (ids: string | null) =>
			(ids ?? '')
				.split(' ')
				.map((id) => document.getElementById(id)?.textContent.trim() ?? '')
				.join(' ');
		const shown = [...element.querySelectorAll('svg[role="img"]')].filter(
			(svg) => svg.getBoundingClientRect().width > 0
		);
		const cells = [...element.querySelectorAll('tbody td')];
		return {
			name: textOf(element.getAttribute('aria-labelledby')),
			description: textOf(element.getAttribute('aria-describedby')),
			headline: element.querySelector('.headline')?.textContent.trim(),
			summary: element.querySelector('.summary')?.textContent.trim(),
			drawings: shown.map((svg) => textOf(svg.getAttribute('aria-labelledby'))),
			columns: [...element.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope')),
			rowHeads: [...element.querySelectorAll('tbody tr')].map((row) =>
				[...row.querySelectorAll('th')].map((cell) => cell.getAttribute('scope')).join()
			),
			live: element.querySelector('.reading')?.getAttribute('aria-live'),
			emptyReasons: cells.filter(({ className, textContent }) =>
				/\breason\b/.test(className) ? textContent.trim() === '' : false
			).length,
			emptyNumbers: cells.filter(({ className, textContent }) =>
				/\bnumeric\b/.test(className) ? textContent.trim() === '' : false
			).length
		};
	});
	expect(found.name, kind.kind).toBe(found.headline);
	expect(found.description).toBe(found.summary);
	expect(found.summary).not.toBe('');
	expect(found.drawings).toEqual([`${found.headline ?? ''} ${found.summary ?? ''}`]);
	expect(table.caption).not.toBe('');
	expect(new Set(found.columns)).toEqual(new Set(['col']));
	expect(new Set(found.rowHeads)).toEqual(new Set(['row']));
	expect(found.live).toBe('polite');
	expect([found.emptyReasons, found.emptyNumbers]).toEqual([0, 0]);
}

/** Tab comes to the drawing once, and goes on behind it. */
async function expectOneStop({ page, drawing, ...walk }: Walk, isFocused: () => Promise<boolean>) {
	const isInside = () => drawing.evaluate((it) => it.contains(document.activeElement));
	await drawing.focus();
	await page.keyboard.press('Shift+Tab');
	expect(await isInside()).toBe(false);
	await page.keyboard.press('Tab');
	expect(await isFocused()).toBe(true);
	const outline = await drawing.evaluate((it) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(it);
		return `${outlineStyle} ${outlineWidth}`;
	});
	expect(outline).toBe('solid 2px');
	await page.keyboard.press('Tab');
	expect(await isInside()).toBe(false);
	const isTable = await walk.figure
		.locator('.body details > summary')
		.evaluate((summary) => summary === document.activeElement);
	expect(isTable).toBe(true);
	await page.keyboard.press('Shift+Tab');
	expect(await isFocused()).toBe(true);
}

async function expectWalked(walk: Walk): Promise<void> {
	const { kind } = walk;
	expect(await walk.said()).toBe('');
	expect(await walk.isMarked()).toBe(false);
	const first = await walk.press(...(kind.toRows ?? ['ArrowRight']));
	expect(await walk.isMarked()).toBe(true);
	const second = await walk.press('ArrowRight');
	expect(second.said).not.toBe(first.said);
	expect((await walk.press('ArrowLeft')).said).toBe(first.said);
	expect((await walk.press('ArrowLeft')).said).toBe(first.said);
	const last = await walk.press('End');
	expect(last.said).not.toBe(first.said);
	expect((await walk.press('ArrowRight')).said).toBe(last.said);
	expect(await walk.isMarked()).toBe(true);
	expect((await walk.press('Home')).said).toBe(first.said);
	if (kind.toPeer) {
		const peer = await walk.press(...kind.toPeer);
		expect(peer.said).not.toBe(first.said);
		expect(await walk.isMarked()).toBe(true);
		expect((await walk.press('ArrowUp')).said).toBe(first.said);
	}
	await walk.page.keyboard.press('Escape');
	expect(await walk.said()).toBe('');
	expect(await walk.isMarked()).toBe(false);
	expect(await walk.isFocused()).toBe(true);
}

/** Enter picks what is read, and the reader still stands on it when the figures are drawn anew. */
async function expectPicked(walk: Walk, keys: readonly string[], what: FigureKind['picks']) {
	const { page } = walk;
	const { said, name } = await walk.press(...keys);
	await page.keyboard.press('Enter');
	const expected = {
		year: /[?&]nam=2024(&|$)/,
		area: new RegExp(`[?&]voi=${slugOf(name)}(&|$)`),
		part: /[?&]phan=d\d(&|$)/
	}[what ?? 'area'];
	await expect.poll(() => new URL(page.url()).search).toMatch(expected);
	if (what === 'part') {
		// The figures above are of this part then.
		await expect
			.poll(() => figureOf(page, { id: 'explore-years' }).locator('.subtitle').textContent())
			.toContain(name);
	}
	await expect.poll(() => walk.said()).toBe(said);
	expect(await walk.isFocused()).toBe(true);
}

describe.each(FIGURE_KINDS)('$kind', (kind) => {
	test('is named, one tab stop, walked by arrows as its table has it, and picked from', async () => {
		const { page } = await openPage({ path: kind.path });
		await waitAlive(page, kind);
		const walk = await walkOf(page, kind);
		await expectNamed(walk);
		await expectOneStop(walk, () => walk.isFocused());
		await expectWalked(walk);
		if (kind.picks) await expectPicked(walk, ['End'], kind.picks);
		// In the order of the crowd, which a pick changes.
		if (kind.picks === 'year' && kind.toPeer) {
			await expectPicked(walk, ['ArrowDown', 'ArrowDown', 'Home'], 'area');
		}
	});
});

test('answers to a statement are walked as well, in each kind', async () => {
	const { page } = await openPage({ path: '/truy-van/' });
	await page.getByLabel('Câu mẫu').selectOption('provinceYears');
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await counted(page).waitFor(ANSWER);
	const drawn = page.getByLabel('Kiểu hình');
	const kinds = await drawn
		.locator('option')
		.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
	expect(kinds.length).toBeGreaterThan(1);
	for (const value of kinds) {
		await drawn.selectOption(value);
		const id = `answer-${value ?? ''}`;
		await figureOf(page, { id }).waitFor();
		const kind: FigureKind = { kind: id, path: '', id };
		const walk = await walkOf(page, kind);
		await expectNamed(walk);
		await expectOneStop(walk, () => walk.isFocused());
		await page.keyboard.press('Home');
		const first = await walk.said();
		await page.keyboard.press('End');
		expect([id, await walk.said()]).not.toEqual([id, first]);
		expect(await walk.isMarked()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await walk.said()).toBe('');
	}
}, 120_000);

test('small trends of the overview are pictures with a name, and no stops', async () => {
	const { page } = await openPage({ path: '/' });
	const sparks = await page.locator('.spark svg').evaluateAll((all) =>
		all.map((svg) => ({
			role: svg.getAttribute('role'),
			name: document.getElementById(svg.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
			stops: svg.closest('.spark')?.querySelectorAll('a, button, [tabindex]').length
		}))
	);
	expect(sparks.length).toBeGreaterThan(2);
	for (const spark of sparks) expect(spark).toMatchObject({ role: 'img', stops: 0 });
	expect(new Set(sparks.map(({ name }) => name)).size).toBe(sparks.length);
});

test('Escape ends the reading first, and the presentation when it is pressed again', async () => {
	const { page } = await openPage({ path: '/kham-pha/?trinh-chieu' });
	await page.locator('figure .fluid').first().waitFor();
	const drawing = page.locator('figure .drawing').first();
	await drawing.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Escape');
	await expect.poll(() => page.locator('figure .reading').first().textContent()).toBe('');
	expect(new URL(page.url()).search).toBe('?trinh-chieu');
	await page.keyboard.press('Escape');
	await expect.poll(() => new URL(page.url()).search).toBe('');
});
