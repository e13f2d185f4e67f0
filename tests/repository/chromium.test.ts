import { expect, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/find-chromium.js';

function machine(files: string[], more: { env?: Record<string, string>; platform?: string } = {}) {
	return {
		env: more.env ?? {},
		platform: more.platform ?? 'linux',
		home: '/home/a',
		exists: (path: string) => files.includes(path.replaceAll('\\', '/')),
		list: (path: string) => [
			...new Set(files.filter((it) => it.startsWith(path)).map((it) => it.split('/')[5] ?? ''))
		]
	};
}

const OLD = '/home/a/.cache/ms-playwright/chromium-999/chrome-linux/chrome';
const NEW = '/home/a/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome';
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const EDGE = 'C:/Program Files/Microsoft/Edge/Application/msedge.exe';

test('the environment comes first', () => {
	const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
	expect(findChromium(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
});

test('a variable that names nothing is passed over', () => {
	const env = { CHROMIUM_PATH: '/gone' };
	expect(findChromium(machine(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
});

test('then usual paths, PATH, and the newest of Playwright', () => {
	expect(findChromium(machine(['/usr/bin/google-chrome', NEW]))).toBe('/usr/bin/google-chrome');
	expect(findChromium(machine(['/x/chrome', NEW], { env: { PATH: '/w:/x' } }))).toBe('/x/chrome');
	expect(findChromium(machine([OLD, NEW]))).toBe(NEW);
});

test('on other systems', () => {
	expect(findChromium(machine([MAC], { platform: 'darwin' }))).toBe(MAC);
	const windows = { platform: 'win32', env: { PROGRAMFILES: 'C:/Program Files' } };
	expect(findChromium(machine([EDGE], windows))).toBe(EDGE);
});

test('or there is none', () => {
	expect(findChromium(machine([]))).toBeUndefined();
});

test('is started quiet for a closed network', () => {
	expect(chromiumFlags).toEqual(
		expect.arrayContaining(['--disable-background-networking', '--disable-sync', '--no-first-run'])
	);
});
