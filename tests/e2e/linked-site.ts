import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './cuttable-site';

/** A folder that goes with its test. */
export interface LinkedSite {
	readonly root: string;
	readonly remove: () => void;
}

/** The built site with other texts in some of its files, or without some; all others are linked, not copied. */
export function linkedSite(
	texts: Readonly<Record<string, string>>,
	isLeftOut: (path: string) => boolean = () => false
): LinkedSite {
	const root = mkdtempSync(join(tmpdir(), 'nhip-cchc-site-'));
	const isReplaced = (path: string) => path.replace(/\.(?:br|gz)$/, '') in texts;
	for (const entry of readdirSync(BUILD, { recursive: true, withFileTypes: true })) {
		const from = join(entry.parentPath, entry.name);
		const path = from.slice(BUILD.length + 1);
		if (entry.isDirectory()) mkdirSync(join(root, path), { recursive: true });
		else if (!isReplaced(path) && !isLeftOut(path)) {
			mkdirSync(join(root, path, '..'), { recursive: true });
			linkSync(from, join(root, path));
		}
	}
	for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
	return {
		root,
		remove: () => {
			rmSync(root, { recursive: true, force: true });
		}
	};
}
