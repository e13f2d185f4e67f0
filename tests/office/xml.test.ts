import { describe, expect, test } from 'vitest';
import { orderFaults } from './word-order';
import { elementsOf, parseXml, textOf } from './xml';

test('reads elements, attributes and text', () => {
	const root = parseXml(
		'<?xml version="1.0"?><a b="1 &amp; 2"><c/><!-- no --><d>x &lt;&#65;</d></a>'
	);
	expect([...elementsOf(root)].map(({ name }) => name)).toEqual(['a', 'c', 'd']);
	expect(root.attributes.get('b')).toBe('1 & 2');
	expect(textOf(root)).toBe('x <A');
});

describe('is not well-formed', () => {
	test.each([
		'<a><b></a></b>',
		'<a>',
		'<a/><b/>',
		'<a b="1" b="2"/>',
		'<a>x & y</a>',
		'<a b="<"/>',
		'<a b=1/>',
		'<a>\u0001</a>',
		'<a>\ud800</a>'
	])('%j', (xml) => {
		expect(() => parseXml(xml)).toThrow(SyntaxError);
	});
});

test('children in another order than the schema of Word are found', () => {
	const of = (children: string) => parseXml(`<w:pPr>${children}</w:pPr>`);
	expect(orderFaults(of('<w:pStyle/><w:jc/>'))).toEqual([]);
	expect(orderFaults(of('<w:jc/><w:pStyle/>'))).toHaveLength(1);
	expect(orderFaults(of('<w:bold/>'))).toHaveLength(1);
});
