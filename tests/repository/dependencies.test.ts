import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-files';

interface Manifest {
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
	readonly scripts: Record<string, string>;
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };

test('every dependency has one exact version', () => {
	const loose = Object.entries(dependencies).filter(
		([, version]) => !/^\d+\.\d+\.\d+$/.test(version)
	);
	expect(loose).toEqual([]);
});

test('nothing of ours runs while installing', () => {
	const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
	expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
});

test('the lock names no registry, so that any mirror serves it', () => {
	const lock = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { resolved?: string }>;
	};
	const resolved = Object.entries(lock.packages).filter(([, { resolved }]) =>
		resolved?.startsWith('http')
	);
	expect(resolved).toEqual([]);
});

test.runIf(existsSync(join(ROOT, 'README.md')))(
	'README gives a reason for every dependency',
	() => {
		const rows = read('README.md').matchAll(/^\|\s*`?([^|`\s]+)`?\s*\|(.*)\|\s*$/gm);
		const reasons = new Map([...rows].map(([, name, reason]) => [name, reason?.trim()]));
		expect(Object.keys(dependencies).filter((name) => !reasons.get(name))).toEqual([]);
	}
);
