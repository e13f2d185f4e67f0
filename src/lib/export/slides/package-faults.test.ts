import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage, packageFaults } from '../../../../tests/fixtures/office-package';
import { strictXml } from '../../../../tests/fixtures/strict-xml';
import { reviewSlides } from './review-slides';
import { CAOBANG_REVIEW } from './testing/caobang-review';
import { reviewWords } from './testing/review-words';

describe('what holds slides to be whole', () => {
	test.each([
		['<a><b></a></b>', 'does not match'],
		['<a x="1" x="2"/>', 'x twice'],
		['<a>&nbsp;</a>', 'a bare &'],
		['<a>Hà & Nội</a>', 'a bare &'],
		['<a x="<"/>', 'no XML'],
		['<a>\u0001</a>', 'character 1'],
		['<a>\ud800</a>', 'character d800'],
		['<r:a/>', 'r is not declared'],
		['<a/><b/>', 'a second root'],
		['<a>', 'is not closed'],
		['', 'no root']
	])('%j is no XML: %s', (text, why) => {
		expect(() => strictXml(text)).toThrow(why);
	});

	test('reads elements, attributes and references', () => {
		const root = strictXml(
			'<?xml version="1.0"?><a xmlns:r="u"><b r:id=\'1\'>x &lt; &#x1EC7;</b></a>'
		);
		expect(root.children[0]?.attributes.get('r:id')).toBe('1');
		expect(root.text).toBe('x < ệ');
	});

	test.each([
		['ppt/theme/theme1.xml', null, 'leads to no ppt/theme/theme1.xml'],
		['[Content_Types].xml', [/<Override[^>]*slide1\.xml[^>]*\/>/, ''], 'slide1.xml has no type'],
		['[Content_Types].xml', [/<Default Extension="rels"[^>]*\/>/, ''], '.rels has no type'],
		['ppt/slides/slide1.xml', [/id="3"/, 'id="2"'], 'shape 2 is there twice'],
		['ppt/slides/_rels/slide1.xml.rels', [/Id="rId2"/, 'Id="rId1"'], 'rId1 is given twice'],
		['ppt/presentation.xml', [/r:id="rId2"/, 'r:id="rId99"'], 'rId99 leads nowhere']
	] as const)('sees that %s is spoiled', async (path, change, fault) => {
		const review = { ...CAOBANG_REVIEW, findings: [] };
		const parts = unzipSync(await reviewSlides(review, new Map(), await reviewWords('vi')));
		const text = strFromU8(parts[path] ?? new Uint8Array());
		const others = Object.entries(parts).filter(([name]) => name !== path);
		const spoiled =
			change === null ? [] : [[path, strToU8(text.replace(change[0], change[1]))] as const];
		const file = openPackage(zipSync(Object.fromEntries([...others, ...spoiled])));
		expect(packageFaults(file).join('\n')).toContain(fault);
	});
});
