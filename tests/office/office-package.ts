import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, parseXml, type XmlElement } from './xml';

/** A DOCX, PPTX or XLSX file, opened. */
export interface OfficePackage {
	/** By path, without a slash before it. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly xml: ReadonlyMap<string, XmlElement>;
}

interface Relation {
	readonly id: string;
	/** The path of the part, or the address outside. */
	readonly target: string;
	readonly isExternal: boolean;
}

/** @throws SyntaxError where an XML part is not well-formed. */
export function openPackage(bytes: Uint8Array): OfficePackage {
	const files = new Map(Object.entries(unzipSync(bytes)));
	const xml = new Map<string, XmlElement>();
	for (const [path, part] of files) {
		if (!/\.(xml|rels)$/.test(path)) continue;
		try {
			xml.set(path, parseXml(strFromU8(part)));
		} catch (cause) {
			throw new SyntaxError(`${path}: ${String(cause)}`, { cause });
		}
	}
	return { files, xml };
}

/** The XML of a part. @throws Error where there is none. */
export function partOf({ xml }: OfficePackage, path: string): XmlElement {
	const found = xml.get(path);
	if (!found) throw new Error(`no part ${path}`);
	return found;
}

/** What breaks the rules of a package (ECMA-376, part 2): kinds of parts, and relations between them. */
export function packageFaults(opened: OfficePackage): string[] {
	return [...kindFaults(opened), ...relationFaults(opened)];
}

function kindFaults(opened: OfficePackage): string[] {
	const kinds = partOf(opened, '[Content_Types].xml').children;
	const named = (element: string, attribute: string) =>
		kinds.filter(({ name }) => name === element).map((kind) => kind.attributes.get(attribute));
	const parts = new Set(named('Override', 'PartName'));
	const endings = new Set(named('Default', 'Extension'));
	const paths = [...opened.files.keys()].filter((path) => path !== '[Content_Types].xml');
	return [
		...paths
			.filter((path) => !parts.has(`/${path}`) && !endings.has(path.replace(/^.*\./, '')))
			.map((path) => `${path} is of no kind`),
		...[...parts]
			.filter((path) => !opened.files.has((path ?? '').slice(1)))
			.map((path) => `${path ?? ''} has a kind and is not there`)
	];
}

function relationFaults(opened: OfficePackage): string[] {
	const faults: string[] = [];
	for (const [path, root] of opened.xml) {
		if (path.endsWith('.rels')) continue;
		const relations = relationsOf(opened, path);
		const ids = new Set(relations.map(({ id }) => id));
		if (ids.size < relations.length) faults.push(`${path}: two relations with one id`);
		for (const { target, isExternal } of relations) {
			if (!isExternal && !opened.files.has(target)) faults.push(`${path}: no ${target}`);
			if (isExternal && !URL.canParse(target)) faults.push(`${path}: ${target} is no address`);
		}
		for (const element of elementsOf(root)) {
			for (const [name, id] of element.attributes) {
				if (/^r:(id|embed|link|pict)$/.test(name) && id !== '' && !ids.has(id)) {
					faults.push(`${path}: ${element.name} names ${id}, which is no relation`);
				}
			}
		}
	}
	return faults;
}

/** The relations of a part. */
export function relationsOf({ xml }: OfficePackage, path: string): Relation[] {
	const folder = posix.dirname(path);
	const root = xml.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
	return (root?.children ?? []).map(({ attributes }) => {
		const target = attributes.get('Target') ?? '';
		const isExternal = attributes.get('TargetMode') === 'External';
		const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
		return { id: attributes.get('Id') ?? '', target: isExternal ? target : inside, isExternal };
	});
}
