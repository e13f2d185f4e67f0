import { escaped } from '../xml-text';
import { slotIndex } from './layouts';
import { SLOTS, type SlidePlan } from './slide-plan';
import { usualSize } from './text-sizes';

/**
 * The XML of a slide, mended: its texts follow their layout where the library repeats the layout in each of
 * them, the picture is an SVG with its PNG behind, the table has words for who does not see it, and every
 * shape a number of its own.
 *
 * `svgId` is the relationship of the SVG.
 */
export function mendSlide(xml: string, plan: SlidePlan, svgId: string): string {
	const followed = xml.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) => mendShape(shape, plan));
	const drawn = followed.replace(
		/(<a:blip r:embed="[^"]*">)\s*<\/a:blip>/,
		(_, start: string) => `${start}${svgExtension(svgId)}</a:blip>`
	);
	const told = plan.table ? mendTable(drawn, plan.table.altText) : drawn;
	return numberedShapes(told);
}

/** Shapes numbered in the order of the file, from 1; the library gives some a number twice. */
export function numberedShapes(xml: string): string {
	let count = 0;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(count += 1)}"`);
}

const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';

function svgExtension(id: string): string {
	const svg = `<asvg:svgBlip xmlns:asvg="${SVG_NAMESPACE}" r:embed="${id}"/>`;
	return `<a:extLst><a:ext uri="${SVG_EXTENSION}">${svg}</a:ext></a:extLst>`;
}

function mendTable(xml: string, altText: string): string {
	return xml
		.replace(
			/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/,
			(_, start: string) => `${start} descr="${escaped(altText)}"/>`
		)
		.replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** A placeholder keeps its words, and its size where that is not the usual one; the rest is the layout's. */
function mendShape(shape: string, plan: SlidePlan): string {
	if (shape.includes('type="sldNum"')) return inherited(shape);
	if (!shape.includes('<p:ph')) return shape;
	const index = Number(/<p:ph\s+idx="(\d+)"/.exec(shape)?.[1]);
	const slot = SLOTS.find((name) => slotIndex(plan.layout, name) === index);
	if (slot === undefined) throw new RangeError(`no text of the slide is number ${index}`);
	// What was left empty would ask to be filled.
	if (slot !== 'title' && !shape.includes('<a:t>')) return '';
	const sizePt = plan.texts[slot]?.sizePt;
	const isUsual = sizePt === undefined || sizePt === usualSize(plan.layout, slot);
	const size = isUsual ? '' : ` sz="${Math.round(sizePt * 100)}"`;
	const place = slot === 'title' ? 'type="title"' : `type="body" idx="${index}"`;
	return inherited(shape)
		.replace(/<p:ph\s[^>]*\/>/, `<p:ph ${place}/>`)
		.replace(/<a:bodyPr.*?<\/a:bodyPr>/s, '<a:bodyPr><a:normAutofit/></a:bodyPr>')
		.replace(/<a:rPr lang="([^"]*)".*?<\/a:rPr>/gs, `<a:rPr lang="$1"${size}/>`)
		.replace(/<a:endParaRPr[^>]*\/>/g, '');
}

function inherited(shape: string): string {
	return shape
		.replace(/<p:spPr>.*?<\/p:spPr>/s, '<p:spPr/>')
		.replace(/<a:lstStyle>.*?<\/a:lstStyle>/s, '<a:lstStyle/>')
		.replace(/<p:cNvSpPr\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
		.replace(/<a:pPr[^>]*>.*?<\/a:pPr>|<a:pPr[^>]*\/>/gs, '');
}
