import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = /<!-- the style sheet of every page:[^>]*-->/;

/**
 * Links the page for addresses that do not exist with the style sheet of every page, whose name is known
 * only after the build, and writes its policy. It is asked for at any depth: its addresses start at the root of the host.
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
	// Nothing runs on it, and its own few rules are named by their hash.
	const [, rules = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
	const hash = createHash('sha256').update(rules).digest('base64');
	const policy = `default-src 'none'; style-src 'self' 'sha256-${hash}'; font-src 'self'; img-src 'self'`;
	const head = [
		`<meta http-equiv="content-security-policy" content="${policy}" />`,
		`<link rel="stylesheet" href="/_app/immutable/assets/${sheet}" />`
	];
	writeFileSync(page, html.replace(MARK, head.join('\n\t\t')));
}

if (process.argv[1] === import.meta.filename) {
	styleNotFound(join(import.meta.dirname, '..', 'build'));
}
