import { strFromU8, unzipSync } from 'fflate';
import { elementsOf, everyElement, strictXml, type XmlElement } from './strict-xml';

export interface Relationship {
	readonly id: string;
	/** The last word of its type: `slide`, `image`. */
	readonly type: string;
	/** The path of a part, or an address outside of the package. */
	readonly target: string;
	readonly isExternal: boolean;
}

/** A DOCX, PPTX or XLSX file that was opened to be looked at. */
export interface OfficePackage {
	readonly paths: readonly string[];
	bytes(path: string): Uint8Array;
	/** @throws SyntaxError where the part is not well-formed. */
	xml(path: string): XmlElement;
	relationships(path: string): Relationship[];
}

export function openPackage(zip: Uint8Array): OfficePackage {
	const parts = new Map(Object.entries(unzipSync(zip)));
	const bytes = (path: string): Uint8Array => {
		const found = parts.get(path);
		if (!found) throw new RangeError(`no part ${path}`);
		return found;
	};
	const xml = (path: string) => strictXml(strFromU8(bytes(path)));
	const relationships = (path: string): Relationship[] => {
		const rels = path.replace(/([^/]*)$/, '_rels/$1.rels');
		if (!parts.has(rels)) return [];
		return elementsOf(xml(rels), 'Relationship').map(({ attributes }) => {
			const isExternal = attributes.get('TargetMode') === 'External';
			const target = attributes.get('Target') ?? '';
			return {
				id: attributes.get('Id') ?? '',
				type: attributes.get('Type')?.split('/').at(-1) ?? '',
				target: isExternal ? target : resolved(path, target),
				isExternal
			};
		});
	};
	return { paths: [...parts.keys()], bytes, xml, relationships };
}

function resolved(from: string, target: string): string {
	const base = new URL(`file:///${from}`);
	return decodeURIComponent(new URL(target, base).pathname).slice(1);
}

/**
 * What every office file must hold to: parts that are well formed and have a type, relationships that lead to
 * a part or an address and have an id of their own, ids that are used and are there, shapes with a number of their own.
 * A line for each fault.
 */
export function packageFaults(file: OfficePackage): string[] {
	const types = file.xml('[Content_Types].xml');
	const typed = new Set(
		elementsOf(types, 'Override').map(({ attributes }) => attributes.get('PartName') ?? '')
	);
	const endings = new Set(
		elementsOf(types, 'Default').map(({ attributes }) => attributes.get('Extension') ?? '')
	);
	const faults = [...typed]
		.filter((name) => !file.paths.includes(name.slice(1)))
		.map((name) => `${name} has a type and is not there`);
	for (const path of file.paths) {
		if (path === '[Content_Types].xml') continue;
		// By its ending a part is only XML, of which no office software knows what it is of.
		const isTyped = path.endsWith('.xml')
			? typed.has(`/${path}`)
			: endings.has(path.split('.').at(-1) ?? '');
		if (!isTyped) faults.push(`${path} has no type`);
		if (!/\.(?:xml|rels)$/.test(path)) continue;
		faults.push(...partFaults(file, path).map((fault) => `${path}: ${fault}`));
	}
	return faults;
}

function partFaults(file: OfficePackage, path: string): string[] {
	const root = file.xml(path);
	if (path.endsWith('.rels')) return [];
	const relationships = file.relationships(path);
	const ids = relationships.map(({ id }) => id);
	const used = everyElement(root).flatMap(({ attributes }) =>
		[...attributes].flatMap(([name, value]) => (name.startsWith('r:') && value ? [value] : []))
	);
	const shapes = ['p:cNvPr', 'wp:docPr'].flatMap((name) =>
		elementsOf(root, name).map(({ attributes }) => attributes.get('id') ?? '')
	);
	return [
		...repeated(ids).map((id) => `${id} is given twice`),
		...repeated(shapes).map((id) => `shape ${id} is there twice`),
		...used.filter((id) => !ids.includes(id)).map((id) => `${id} leads nowhere`),
		...relationships
			.filter(({ target, isExternal }) =>
				isExternal ? !URL.canParse(target) : !file.paths.includes(target)
			)
			.map(({ id, target }) => `${id} leads to no ${target}`)
	];
}

function repeated(values: readonly string[]): string[] {
	return values.filter((value, at) => values.indexOf(value) !== at);
}
