import { INKS, type Ink } from '$lib/tokens/ink';
import { BOXES, type Box } from './slide-size';
import { POINT_SIZES, TITLE_SIZES } from './text-sizes';

const EMU_PER_MM = 36_000;

/** Places of the theme and the inks that stand in them. */
const SCHEME: readonly (readonly [string, Ink])[] = [
	['dk1', 'text'],
	['lt1', 'ground'],
	['dk2', 'muted'],
	['lt2', 'panel'],
	['accent1', 'own'],
	['accent2', 'fall'],
	['accent3', 'region'],
	['accent4', 'nation'],
	['accent5', 'peer'],
	['accent6', 'rule'],
	['hlink', 'own'],
	['folHlink', 'nation']
];

/**
 * The theme with the app's colours, and without fonts for single scripts: the one for Vietnamese would take
 * the place of the font that is asked for.
 */
export function mendTheme(xml: string): string {
	const colours = SCHEME.map(([place, ink]) => {
		const value = INKS[ink].light.slice(1).toUpperCase();
		return `<a:${place}><a:srgbClr val="${value}"/></a:${place}>`;
	}).join('');
	return xml
		.replace(/<a:clrScheme.*?<\/a:clrScheme>/s, `<a:clrScheme name="Nhip">${colours}</a:clrScheme>`)
		.replace(/<a:font script="[^"]*" typeface="[^"]*"\/>/g, '');
}

/**
 * The master with a title, a text and a number of its own, which the layouts follow: the library leaves it
 * without, so that nothing could be changed for all slides at once.
 */
export function mendMaster(xml: string, names: { readonly title: string; readonly body: string }) {
	const number = /<p:sp>(?:(?!<p:sp>).)*?type="sldNum".*?<\/p:sp>/s;
	return xml
		.replace('<p:cSld>', `<p:cSld>${BACKGROUND}`)
		.replace(
			number,
			(shape) =>
				`${placeholder('title', names.title, BOXES.title, 'b')}${placeholder(
					'body',
					names.body,
					BOXES.content,
					't'
				)}${mendNumber(shape, 4)}`
		)
		.replace(/<p:titleStyle>.*?<\/p:titleStyle>/s, mendTitleStyle)
		.replace(/<p:bodyStyle>.*?<\/p:bodyStyle>/s, mendBodyStyle);
}

/** A layout: its texts follow the master, and so does the slide number, which the library ties to nothing. */
export function mendLayout(xml: string, blankName: string): string {
	return xml
		.replace('<p:cSld name="DEFAULT">', `<p:cSld name="${blankName}">`)
		.replace(/<p:bg>.*?<\/p:bg>/s, '')
		.replace(/<p:ph\s+idx="\d+"\s+type="title"/g, '<p:ph type="title"')
		.replace(
			/<a:bodyPr wrap="square" rtlCol="0">\s*<\/a:bodyPr>/g,
			'<a:bodyPr><a:normAutofit/></a:bodyPr>'
		)
		.replace(/<p:sp>(?:(?!<p:sp>).)*?type="sldNum".*?<\/p:sp>/s, (shape) => mendNumber(shape, 12));
}

/** What the library numbers a slide number with: "of no placeholder". */
export const ORPHAN = 'idx="4294967295"';

/** The slide number of a master or layout, which those of the slides follow in their place and at the right. */
function mendNumber(shape: string, index: number): string {
	return shape
		.replace(ORPHAN, `idx="${index}"`)
		.replace('<a:lvl1pPr>', '<a:lvl1pPr algn="r">')
		.replace(/<a:t>\d*<\/a:t>/, '<a:t>‹#›</a:t>');
}

const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

function placeholder(type: 'title' | 'body', name: string, box: Box, anchor: 't' | 'b'): string {
	const [x, y, w, h] = [box.x, box.y, box.w, box.h].map((mm) => Math.round(mm * EMU_PER_MM));
	const index = type === 'body' ? ' idx="1"' : '';
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
		`<p:nvPr><p:ph type="${type}"${index}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>` +
		`<a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>` +
		'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>' +
		`<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchor}">` +
		`<a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${name}</a:t></a:r>` +
		'</a:p></p:txBody></p:sp>'
	);
}

function mendTitleStyle(style: string): string {
	return style
		.replace('algn="ctr"', 'algn="l"')
		.replace('sz="4400"', `sz="${TITLE_SIZES[0] * 100}" b="1"`);
}

function mendBodyStyle(style: string): string {
	const smallest = POINT_SIZES.at(-1) ?? POINT_SIZES[0];
	return style
		.replace(/sz="\d+"/g, `sz="${smallest * 100}"`)
		.replace(`sz="${smallest * 100}"`, `sz="${POINT_SIZES[1] * 100}"`);
}
