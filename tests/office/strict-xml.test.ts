import { describe, expect, test } from 'vitest';
import { elementsOf, everyElement, strictXml } from './strict-xml';
import { orderFaults } from './word-order';

describe('a document', () => {
	test('is read with its elements, attributes and references', () => {
		const root = strictXml(
			'<?xml version="1.0"?><a xmlns:r="u"><b r:id=\'1 &amp; 2\'>x &lt; &#x1EC7;</b><!-- no --><c/></a>'
		);
		expect(everyElement(root).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
		expect(elementsOf(root, 'b')[0]?.attributes.get('r:id')).toBe('1 & 2');
		expect(root.text).toBe('x < ệ');
	});

	test.each([
		['<a><b></a></b>', 'does not match'],
		['<a x="1" x="2"/>', 'x twice'],
		['<a>&nbsp;</a>', 'a bare &'],
		['<a>Hà & Nội</a>', 'a bare &'],
		['<a x="<"/>', 'no XML'],
		['<a x=1/>', 'no XML'],
		['<a>\u0001</a>', 'character 1'],
		['<a>\ud800</a>', 'character d800'],
		['<r:a/>', 'r is not declared'],
		['<a/><b/>', 'a second root'],
		['<a>', 'is not closed'],
		['', 'no root']
	])('%j is no XML: %s', (text, why) => {
		expect(() => strictXml(text)).toThrow(why);
	});
});

test('children in another order than the schema of Word are found', () => {
	const of = (children: string) => strictXml(`<w:pPr xmlns:w="u">${children}</w:pPr>`);
	expect(orderFaults(of('<w:pStyle/><w:jc/>'))).toEqual([]);
	expect(orderFaults(of('<w:jc/><w:pStyle/>'))).toHaveLength(1);
	expect(orderFaults(of('<w:bold/>'))).toHaveLength(1);
});
