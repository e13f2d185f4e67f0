import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownBlocks } from './markdown-blocks';

const text = (value: string, looks = {}) => ({ type: 'text', text: value, ...looks });

describe('markdown', () => {
	test('has paragraphs, headings, lists, strong and emphasised words, links', () => {
		expect(
			markdownBlocks(
				'# Kết luận\n\nGiao **Sở Nội vụ** chủ trì,\n*khẩn trương*.\n\n1. một\n2. hai\n   - ba\n\n[Trang](https://caobang.gov.vn)'
			)
		).toEqual([
			{ type: 'heading', level: 2, text: 'Kết luận' },
			{
				type: 'paragraph',
				runs: [
					text('Giao '),
					text('Sở Nội vụ', { strong: true }),
					text(' chủ trì, '),
					text('khẩn trương', { emphasis: true }),
					text('.')
				]
			},
			{
				type: 'list',
				isOrdered: true,
				items: [[text('một')], [text('hai'), text(' – '), text('ba')]]
			},
			{ type: 'paragraph', runs: [text('Trang', { href: 'https://caobang.gov.vn' })] }
		]);
	});

	test('has no HTML, no script and no picture: what was typed stands', () => {
		expect(
			markdownBlocks(
				'<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![b](http://x/y.png)'
			)
		).toEqual([
			{ type: 'paragraph', runs: [text('<img src=x onerror=alert(1)>')] },
			{ type: 'paragraph', runs: [text('a'), text(' '), text('![b](http://x/y.png)')] }
		]);
	});

	test('nested deeper than the stack stands as it was typed', () => {
		const typed = `${'>'.repeat(20_000)} sâu`;
		expect(markdownBlocks(typed)).toEqual([{ type: 'paragraph', runs: [text(typed)] }]);
	});

	test('of nothing is nothing', () => {
		expect(markdownBlocks(' \n\n ')).toEqual([]);
	});

	test('whatever is typed gives blocks with texts', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
				for (const block of markdownBlocks(typed)) {
					expect(['paragraph', 'heading', 'list']).toContain(block.type);
				}
			})
		);
	});
});
