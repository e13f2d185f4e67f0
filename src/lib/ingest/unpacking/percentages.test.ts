import { describe, expect, it, test } from 'vitest';
import { percentStyles, withPercentagesAsText } from './percentages';

const STYLES = `<styleSheet><numFmts count="3">
<numFmt numFmtId="164" formatCode="0.0%"/><numFmt formatCode="0.00&quot;%&quot;" numFmtId="165"/>
<numFmt numFmtId="166" formatCode="[Red]#,##0.00\\ %"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="10" fontId="1"/><xf numFmtId="164"><alignment/></xf>
<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

test('styles that show percentages are told by their formats', () => {
	expect([...percentStyles(STYLES)]).toEqual(['1', '2', '4']);
	expect(percentStyles('<styleSheet/>').size).toBe(0);
});

describe('a cell that shows a percentage', () => {
	const read = (cell: string) => withPercentagesAsText(cell, new Set(['1']));

	it('is the text that a person sees', () => {
		expect(read('<c r="B2" s="1"><v>0.8698</v></c>')).toBe(
			'<c r="B2" s="1" t="str"><v>86.98%</v></c>'
		);
		expect(read('<x:c s="1" r="B2" t="n"><x:v>1</x:v></x:c>')).toBe(
			'<x:c s="1" r="B2" t="str"><x:v>100%</x:v></x:c>'
		);
		expect(read('<c r="B2" s="1"><f>A1/A2</f><v>0.07</v></c>')).toBe(
			'<c r="B2" s="1" t="str"><f>A1/A2</f><v>7%</v></c>'
		);
	});

	it.each([
		'<c r="B2" s="2"><v>0.8698</v></c>',
		'<c r="B2"><v>0.8698</v></c>',
		'<c r="B2" s="1" t="s"><v>3</v></c>',
		'<c r="B2" s="1"/><c r="C2"><v>0.5</v></c>',
		'<c r="B2" s="1"><v></v></c>'
	])('is none in %s', (cell) => {
		expect(read(cell)).toBe(cell);
	});
});
