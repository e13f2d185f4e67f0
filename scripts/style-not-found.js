import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = /<!-- the style sheet of every page:[^>]*-->/;

/**
 * Links the page for addresses that do not exist with the style sheet of every page, whose name is known
 * only after the build. It is asked for at any depth: its addresses start at the root of the host.
 * @param {string} build
 */
export function styleNotFound(build) {
	const assets = join(build, '_app/immutable/assets');
	const sheets = readdirSync(assets).filter(
		(name) =>
			name.endsWith('.css') && readFileSync(join(assets, name), 'utf8').includes('--type-body:')
	);
	const [sheet] = sheets;
	const page = join(build, '404.html');
	const html = readFileSync(page, 'utf8');
	if (sheet === undefined || sheets.length > 1 || !MARK.test(html)) {
		throw new Error(`404.html: ${sheets.length} style sheets with the tokens, 1 was expected`);
	}
	const link = `<link rel="stylesheet" href="/_app/immutable/assets/${sheet}" />`;
	writeFileSync(page, html.replace(MARK, link));
}

if (process.argv[1] === import.meta.filename) {
	styleNotFound(join(import.meta.dirname, '..', 'build'));
}
