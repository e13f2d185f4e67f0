import { checkPackage } from '../check-package';
import { findingText } from '../finding-words';
import type { PackageFiles } from '../package-files';

const TEXTS = import.meta.glob<string>('/data/**/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** What to put in place of a file's text; `null` takes the file away. */
export type Changes = Readonly<Record<string, ((text: string) => string) | string | null>>;

/** The project's data package in memory, changed for a test. */
export function recordCopy(changes: Changes = {}): PackageFiles {
	const texts = new Map(
		Object.entries(TEXTS).map(([path, text]) => [path.replace('/data/', ''), text])
	);
	for (const [path, change] of Object.entries(changes)) {
		if (change === null) texts.delete(path);
		else texts.set(path, typeof change === 'string' ? change : change(texts.get(path) ?? ''));
	}
	return {
		folder: 'data',
		paths: [...texts.keys()],
		read: (path) => {
			const text = texts.get(path);
			return text === undefined ? null : new TextEncoder().encode(text);
		}
	};
}

function onlyRows(path: string, start: string): [string, string] {
	const lines = (TEXTS[`/data/${path}`] ?? '').split('\n');
	return [path, [lines[0] ?? '', ...lines.filter((line) => line.startsWith(start)), ''].join('\n')];
}

/** As `recordCopy`, with only Cao Bằng's PAPI 2024 and PCI 2019 of the long tables. */
export function smallCopy(changes: Changes = {}): PackageFiles {
	const short = new Map([
		onlyRows('scores/papi.csv', 'PAPI,2024,04,'),
		onlyRows('scores/pci.csv', 'PCI,2019,04,')
	]);
	const shortened = Object.entries(changes).map(([path, change]) => {
		const text = short.get(path);
		const isEdit = typeof change === 'function' && text !== undefined;
		return [path, isEdit ? change(text) : change] as const;
	});
	return recordCopy({ ...Object.fromEntries(short), ...Object.fromEntries(shortened) });
}

/** Replaces the first occurrence; fails where there is none, so that a test cannot pass idly. */
export function replaced(from: string, to: string): (text: string) => string {
	return (text) => {
		if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
		return text.replace(from, () => to);
	};
}

/** Adds a line at the end. */
export function appended(line: string): (text: string) => string {
	return (text) => `${text}${line}\n`;
}

/** Moves a file of the record to another path. */
export function renamed(from: string, to: string): Changes {
	return { [from]: null, [to]: TEXTS[`/data/${from}`] ?? '' };
}

/** The violations of a package, in Vietnamese. */
export function told(files: PackageFiles): string[] {
	const report = checkPackage(files);
	const findings = [...report.structure, ...report.ledgers.flatMap((ledger) => ledger.findings)];
	return findings
		.filter(({ severity }) => severity === 'reject')
		.map((finding) => findingText(finding, 'vi'));
}
