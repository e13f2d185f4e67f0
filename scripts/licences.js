import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, shippedParts } from './shipped-parts.js';

const root = join(import.meta.dirname, '..');
const RULE = '-'.repeat(78);

const parts = shippedParts(root);
const faults = faultsOf(parts);
if (faults.length > 0) {
	console.error(faults.join('\n'));
	process.exit(1);
}

/** Equal texts once, with all packages that stand under it. */
const texts = new Map();
for (const { name, version, text } of parts) {
	if (text === '') continue;
	texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
}

const list = parts.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
const sections = [...texts].map(([text, names]) => `${RULE}\n${names.join(', ')}\n\n${text}\n`);
writeFileSync(
	join(root, 'build', 'licences.txt'),
	[
		'Nhịp CCHC gồm các thành phần dưới đây, mỗi thành phần theo giấy phép của nó.',
		'PAR Pulse is made of the parts below, each under its own licence.',
		'',
		RULE,
		'Nhịp CCHC',
		'',
		readFileSync(join(root, 'LICENSE'), 'utf8').trim(),
		'',
		RULE,
		...list,
		'',
		...sections
	].join('\n')
);
console.log(`licences: ${parts.length} parts, ${texts.size} different texts`);
