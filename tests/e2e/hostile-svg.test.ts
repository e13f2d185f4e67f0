import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { dialogue, download, exporting } from './export-dialogue';
import { SOON } from './upload-steps';

const openPage = useBrowser();

/** All that a drawing could do if it were drawn. */
const HARM = [
	'<script>window.came = true; alert(1)</script>',
	'<image href="https://example.org/seen.png" onload="alert(2)"/>',
	'<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org/"/></foreignObject>',
	'<animate attributeName="href" values="javascript:alert(3)" begin="0s"/>'
].join('');

test('an SVG that is opened is read, and never drawn or run', async () => {
	const { page, requests } = await openPage({ path: '/papi/' });
	const dialogs: string[] = [];
	page.on('dialog', (shown) => {
		dialogs.push(shown.message());
		void shown.dismiss();
	});
	await exporting(page);
	const { bytes } = await download(page, 'SVG');
	await dialogue(page).waitFor();
	await page.goto('/hinh/');
	const hostile = bytes
		.toString('utf8')
		.replace('</svg>', `${HARM}</svg>`)
		.replace(
			'<svg ',
			'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg onload="alert(4)" '
		);
	expect(hostile).toContain('alert(1)');
	expect(hostile).toContain('alert(4)');
	for (const text of [hostile, `<svg xmlns="http://www.w3.org/2000/svg">${HARM}</svg>`]) {
		await page.locator('input[type="file"]').setInputFiles({
			name: 'hinh.svg',
			mimeType: 'image/svg+xml',
			buffer: Buffer.from(text)
		});
		await page.locator('main dl, main .empty').first().waitFor(SOON);
		expect(await page.locator('main svg, main image, main iframe, main script').count()).toBe(0);
		expect(await page.evaluate(() => 'came' in window)).toBe(false);
	}
	expect(dialogs).toEqual([]);
	expect(requests.filter((url) => url.includes('example.org'))).toEqual([]);
});
