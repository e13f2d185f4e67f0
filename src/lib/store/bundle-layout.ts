import type { BodyPart } from './damage';
import type { Dataset } from './dataset';

export const MANIFEST = 'manifest.json';
export const DATA_PACKAGE = 'datapackage.json';

const MOST_NAME_BYTES = 120;
/** Not to be had in the name of a file on one system or another. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function cut(name: string): string {
	let short = name;
	while (new TextEncoder().encode(short).length > MOST_NAME_BYTES) {
		const dot = short.lastIndexOf('.');
		const ending = dot > 0 && short.length - dot <= 8 ? short.slice(dot) : '';
		const stem = Array.from(short.slice(0, short.length - ending.length));
		short = stem.slice(0, -1).join('') + ending;
	}
	return short;
}

/** A file's name, made fit for every system: never a path, never hidden, never empty. */
export function safeName(name: string): string {
	const plain = name.normalize('NFC').replace(UNSAFE, '_').trim();
	const shown = cut(plain.replace(/^\.+/, '_')).replace(/[. ]+$/, '');
	if (shown === '') return 'original';
	return DEVICE.test(shown) ? `_${shown}` : shown;
}

/** Where a body stands in a bundle and in a published version. */
export function bodyPath(dataset: Dataset, part: BodyPart): string {
	switch (part) {
		case 'original':
			return `originals/${dataset.file.sha256}/${safeName(dataset.file.name)}`;
		case 'rows':
			return `rows/${dataset.id}.csv`;
		case 'ledger':
			return `ledgers/${dataset.id}.json`;
	}
}

/** Where a version of a saved review stands in a bundle. */
export function reviewPath(id: string, version: number): string {
	return `reviews/${id}/${version}.json`;
}
