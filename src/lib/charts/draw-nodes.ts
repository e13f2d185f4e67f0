import { nodeAttributes, type SvgAttributes } from './paint-attributes';
import type { SceneNode } from './scene';

const SVG = 'http://www.w3.org/2000/svg';

/** What an element has been given, so that only what differs is given to it again. */
const given = new WeakMap<Element, SvgAttributes>();

/**
 * Draws nodes as the children of an element, in their order. Elements that are there are kept where the
 * kind is the same and changed where they differ: a figure that is drawn again at every move of a
 * pointer costs a fraction of one that is made anew.
 */
export function drawNodes(parent: Element, nodes: readonly SceneNode[]): void {
	let next = parent.firstElementChild;
	for (const node of nodes) {
		const tag = node.type === 'group' ? 'g' : node.type;
		let element = next;
		next = next?.nextElementSibling ?? null;
		if (element?.localName !== tag) {
			const made = document.createElementNS(SVG, tag);
			if (element) element.replaceWith(made);
			else parent.append(made);
			element = made;
		}
		setAttributes(element, nodeAttributes(node));
		if (node.type === 'group') drawNodes(element, node.children);
		else if (node.type === 'text' && element.textContent !== node.text) {
			element.textContent = node.text;
		}
	}
	while (next) {
		const left = next;
		next = next.nextElementSibling;
		left.remove();
	}
}

function setAttributes(element: Element, attributes: SvgAttributes): void {
	const before = given.get(element) ?? {};
	for (const name in attributes) {
		const value = attributes[name];
		if (value === before[name]) continue;
		if (value === undefined) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
	for (const name in before) {
		if (before[name] !== undefined && !(name in attributes)) element.removeAttribute(name);
	}
	given.set(element, attributes);
}
