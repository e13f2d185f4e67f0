import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {{ env: Record<string, string | undefined>, platform: string, home: string, exists: (path: string) => boolean, list: (path: string) => string[] }} Machine
 */

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'msedge'
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
	'Google/Chrome/Application/chrome.exe',
	'Microsoft/Edge/Application/msedge.exe'
];

/** Where Playwright keeps a browser below one of its `chromium-<revision>` folders, by system and age. */
const PLAYWRIGHT_BINARIES = [
	'chrome-linux64/chrome',
	'chrome-linux/chrome',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-win64/chrome.exe',
	'chrome-win/chrome.exe'
];

export const HOW_TO_INSTALL =
	'Install Chromium or Google Chrome (https://www.google.com/chrome/), or set CHROMIUM_PATH to its program file.';

/** @type {Machine} */
const thisMachine = {
	env: process.env,
	platform: process.platform,
	home: homedir(),
	exists: existsSync,
	list: (path) => (existsSync(path) ? readdirSync(path) : [])
};

/** @param {Machine} machine */
function usualPaths({ env, platform, home }) {
	if (platform === 'darwin') {
		return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
			MAC_APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`))
		);
	}
	if (platform === 'win32') {
		return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
			folder ? WINDOWS_APPS.map((app) => join(folder, app)) : []
		);
	}
	return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
		NAMES.map((name) => join(folder, name))
	);
}

/** @param {Machine} machine newest revision first */
function playwrightPaths({ env, home, list }) {
	const folders = [
		env['PLAYWRIGHT_BROWSERS_PATH'],
		join(home, '.cache/ms-playwright'),
		join(home, 'Library/Caches/ms-playwright'),
		env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'ms-playwright')
	];
	return folders.flatMap((folder) =>
		(folder ? list(folder) : [])
			.filter((name) => /^chromium-\d+$/.test(name))
			.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
			.flatMap((name) => PLAYWRIGHT_BINARIES.map((binary) => join(folder ?? '', name, binary)))
	);
}

/**
 * The program file of a Chromium-like browser: named by the environment, in a usual place, on PATH, or Playwright's.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function findChromium(machine = thisMachine) {
	const { env, platform, exists } = machine;
	const onPath = (env['PATH'] ?? '')
		.split(delimiter)
		.filter(Boolean)
		.flatMap((folder) =>
			NAMES.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name))
		);
	const named = VARIABLES.flatMap((name) => env[name] ?? []);
	return [...named, ...usualPaths(machine), ...onPath, ...playwrightPaths(machine)].find(exists);
}

const isRoot = () => process.getuid?.() === 0;

function isDebian() {
	const release = '/etc/os-release';
	return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/**
 * Finds a browser; as root on Debian installs the system's own when there is none.
 * @returns {string}
 * @throws {Error} with one sentence that says what to install
 */
export function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	if (isRoot() && isDebian()) {
		/** @type {import('node:child_process').SpawnSyncOptions} */
		const options = {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		};
		spawnSync('apt-get', ['update'], options);
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error(HOW_TO_INSTALL);
}

/** Quiet on a closed network; root has no sandbox. Playwright adds headless mode itself. */
export const chromiumFlags = [
	...(isRoot() ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	'--disable-gpu'
];
