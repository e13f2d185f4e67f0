import { expect, test } from 'vitest';
import { pathBelow, requestKind } from './request-kind';

const ORIGIN = 'https://cchc.example';

const kindOf = (path: string, base = '', asked: { method?: string; mode?: string } = {}) =>
	requestKind({ method: 'GET', mode: 'cors', url: `${ORIGIN}${path}`, ...asked }, ORIGIN, base);

test.each([
	['/_app/immutable/chunks/a.js', 'immutable'],
	['/pci/__data.json?x-sveltekit-invalidated=01', 'part'],
	['/explore/papi/d1.json', 'part'],
	['/published/current.json', 'replaced'],
	['/_app/version.json', 'host'],
	['/service-worker.js', 'host'],
	['/site-files.json', 'host']
] as const)('%s is answered as %s', (path, kind) => {
	expect(kindOf(path)).toBe(kind);
	expect(kindOf(`/cchc${path}`, '/cchc')).toBe(kind);
});

test('a page is what a person goes to', () => {
	expect(kindOf('/pci/?nam=2021', '', { mode: 'navigate' })).toBe('page');
	expect(kindOf('/', '', { mode: 'navigate' })).toBe('page');
});

test('what is not read, of another site or beside this one is left to the host', () => {
	expect(kindOf('/pci/', '', { method: 'POST' })).toBe('host');
	expect(kindOf('/other/pci/', '/cchc', { mode: 'navigate' })).toBe('host');
	expect(requestKind({ method: 'GET', mode: 'cors', url: 'https://a.example/x' }, ORIGIN, '')).toBe(
		'host'
	);
});

test('a path below the base is read as a person wrote it', () => {
	expect(pathBelow(`${ORIGIN}/cchc/so%20lieu/?a=1#b`, ORIGIN, '/cchc')).toBe('so lieu/');
	expect(pathBelow(`${ORIGIN}/cchc`, ORIGIN, '/cchc')).toBeNull();
});
