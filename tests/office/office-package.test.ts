import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { reviewSlides } from '$lib/export/slides/review-slides';
import { CAOBANG_REVIEW } from '$lib/export/slides/testing/caobang-review';
import { reviewWords } from '$lib/export/slides/testing/review-words';
import { openPackage, packageFaults } from './office-package';

describe('what holds an office file to be whole', () => {
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
