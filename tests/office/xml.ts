/** An element of an XML part. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlElement[];
	/** The text right in it. */
	readonly text: string;
}

const TOKEN =
	/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /\s+([^\s=]+)="([^"]*)"/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-fA-F]+));|&/g;
const NAMED = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);
// eslint-disable-next-line no-control-regex -- these are the ones that no XML may hold
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

interface Open {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: XmlElement[];
	text: string;
}

/**
 * Reads what office programs write: elements, attributes in double quotes, text, comments; no DTD, no CDATA.
 *
 * @throws SyntaxError where the text is not well-formed.
 */
export function parseXml(xml: string): XmlElement {
	if (ILLEGAL.test(xml) || !xml.isWellFormed()) throw new SyntaxError('an illegal character');
	const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	let at = 0;
	for (const match of xml.matchAll(TOKEN)) {
		const [whole, slash, name, attributes, empty, text] = match;
		at = match.index + whole.length;
		const inside = open.at(-1) ?? root;
		if (text !== undefined) inside.text += unescaped(text);
		if (name === undefined) continue;
		if (slash === '/') {
			if (inside.name !== name || inside === root) throw new SyntaxError(`</${name}> is not open`);
			open.pop();
			continue;
		}
		const element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' };
		inside.children.push(element);
		if (empty !== '/') open.push(element);
	}
	if (at !== xml.length) throw new SyntaxError(`unread: ${xml.slice(at, at + 80)}`);
	if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name ?? ''}> is not closed`);
	const [only, ...others] = root.children;
	if (!only || others.length > 0) throw new SyntaxError('not one root');
	return only;
}

/** An element and all below it, in the order of the text. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
	yield element;
	for (const child of element.children) yield* elementsOf(child);
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
	return [...elementsOf(element)].map(({ text }) => text).join('');
}

function attributesOf(text: string): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
		if (found.has(name)) throw new SyntaxError(`${name} stands twice`);
		found.set(name, unescaped(value));
	}
	return found;
}

function unescaped(text: string): string {
	return text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
		if (whole === '&') throw new SyntaxError('a bare &');
		if (name !== undefined) return NAMED.get(name) ?? '';
		return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
	});
}
