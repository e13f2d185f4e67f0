import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { scriptHashes } from '../../scripts/page-policy.js';
import { useBrowser } from './browser';
import { BUILD } from './cuttable-site';
import { PAGES } from './site-pages';
import { SOON } from './upload-steps';

const openPage = useBrowser();

const policyOf = (html: string): string =>
	/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

const pageText = (path: string) => readFileSync(join(BUILD, path, 'index.html'), 'utf8');

test('every page brings a policy that names each of its scripts and allows no other', () => {
	for (const path of PAGES) {
		const html = pageText(path);
		const policy = policyOf(html);
		for (const directive of [
			"default-src 'self'",
			"object-src 'none'",
			"base-uri 'none'",
			"connect-src 'self'",
			"require-trusted-types-for 'script'"
		]) {
			expect(policy, path).toContain(directive);
		}
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
		expect(scripts, path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
		const hashes = scriptHashes(html);
		expect(hashes.length, path).toBeGreaterThan(0);
		for (const hash of hashes) expect(scripts, path).toContain(`'${hash}'`);
	}
});

test('the page for addresses that do not exist runs nothing at all', () => {
	const html = readFileSync(join(BUILD, '404.html'), 'utf8');
	expect(policyOf(html)).toContain("default-src 'none'");
	expect(html).not.toContain('<script');
});

/** What a page tries, and whether it came through. */
const ATTEMPTS = {
	'a script written into the page': () => {
		const script = document.createElement('script');
		script.append('window.came = true');
		document.head.append(script);
		return 'came' in window;
	},
	// What a test evaluates may compile text; what the page does later may not.
	'text as a program': () =>
		new Promise((resolve) => {
			setTimeout(() => {
				const Maker = (() => undefined).constructor as new (text: string) => () => boolean;
				try {
					resolve(new Maker('return true')());
				} catch {
					resolve(false);
				}
			});
		}),
	'text as markup': () => {
		const box = document.createElement('div');
		try {
			box.innerHTML = '<b>x</b>';
		} catch {
			return false;
		}
		return box.childElementCount > 0;
	},
	'a worker of another site': () => {
		try {
			new Worker('https://example.org/x.js');
		} catch {
			return false;
		}
		return true;
	},
	'a request to another site': () =>
		fetch('https://example.org/').then(
			() => true,
			() => false
		),
	'a handler in an attribute': () => {
		const box = document.createElement('p');
		try {
			box.setAttribute('onclick', 'window.clicked = true');
		} catch {
			return false;
		}
		document.body.append(box);
		box.click();
		return 'clicked' in window;
	}
};

test.each(Object.entries(ATTEMPTS))('a page cannot bring in %s', async (_, attempt) => {
	const { page } = await openPage({
		path: '/pci/',
		expectedErrors: [/Content Security Policy|TrustedHTML|TrustedScript|violates|Refused/]
	});
	await page.getByRole('button', { name: 'Trình chiếu' }).waitFor(SOON);
	expect(await page.evaluate(attempt)).toBe(false);
});

test('programs come with a policy of their own, which lets workers ask this site alone', async () => {
	const response = await fetch(`${inject('baseUrl')}/service-worker.js`);
	expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
});
