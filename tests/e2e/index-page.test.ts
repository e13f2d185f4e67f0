import { beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '../../src/lib/engine/node-engine.server';
import { packageSources } from '../../src/lib/engine/package-tables';
import { packageText } from '../../src/lib/engine/package-texts.server';
import type { QueryEngine } from '../../src/lib/engine/query-engine';
import { useBrowser } from './browser';

const openPage = useBrowser();

/** The engine with nothing but the files of the record. */
let bare: QueryEngine;
beforeAll(async () => {
	bare = await startNodeEngine();
	await bare.load(await packageSources(packageText));
}, 60_000);

test.each([
	{ path: '/papi/', index: 'PAPI', area: '04', first: 2011 },
	{ path: '/lang-son/pci/', index: 'PCI', area: '20', first: 2006 }
])('the trend of $path draws the totals of the record', async ({ path, index, area, first }) => {
	const { page } = await openPage({ path });
	const rows = await bare.query(
		`SELECT year, score::DOUBLE AS score FROM scores
		WHERE index = ? AND area_code = ? AND component = 'TOTAL' AND score IS NOT NULL AND year >= ?`,
		[index, area, first]
	);
	const marks = await page
		.locator('figure .wide')
		.first()
		.locator(`[data-series="${area}"][data-value]`)
		.evaluateAll((nodes) =>
			nodes.map((node) => [
				Number(node.getAttribute('data-key')),
				Number(node.getAttribute('data-value'))
			])
		);
	expect(rows.length).toBeGreaterThan(10);
	expect(new Map(marks.map(([year, score]) => [year, score]))).toEqual(
		new Map(rows.map((row) => [row['year'], row['score']]))
	);
});

describe.each(['/papi/', '/sipas/', '/en/par-index/', '/quang-ninh/pci/'])('%s', (path) => {
	test('recomputes in the browser to the same values', async () => {
		const { page, requests } = await openPage({ path });
		await page.waitForLoadState('networkidle');
		expect(requests.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
		await page
			.getByRole('button', { name: /Tính lại trên máy này|Recompute on this machine/ })
			.click();
		await page.getByText(/^(Khớp\. Đã tính lại|Agreed\.)/).waitFor();
	}, 90_000);
});

test('a chosen peer is fetched, drawn, kept in the address and undone by Back', async () => {
	const { page, requests } = await openPage({ path: '/papi/?so=lang-son' });
	const peer = page.locator('figure .wide').first().locator('[data-series="20"]');
	await peer.first().waitFor({ state: 'attached' });
	expect(requests.some((url) => url.includes('/peers/papi/lang-son'))).toBe(true);
	expect(requests.filter((url) => /\.wasm/.test(url))).toEqual([]);
});
