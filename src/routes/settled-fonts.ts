import { resolve } from '$app/paths';
import { FONT_FAMILY } from '$lib/tokens/type-scale';

/** A letter of each file of the family, in each of its weights. */
const PROBES = ['m', 'ế'].flatMap((letter) => ['400', '600'].map((weight) => [weight, letter]));

/** Whether a page is drawn in the site's fonts, all of which came before its first paint. */
export function hasFonts(document: Document): boolean {
	const pen = document.createElement('canvas').getContext('2d');
	if (pen === null) return true;
	return PROBES.every(([weight = '', letter = '']) => {
		const [own, other] = [`'${FONT_FAMILY}', monospace`, 'monospace'].map((families) => {
			pen.font = `${weight} 100px ${families}`;
			return pen.measureText(letter).width;
		});
		return own !== other;
	});
}

/**
 * The site's faces, once more, as ones that a page can be given at any time. Those of the style sheet are
 * taken only before the first paint: later they would move lines under the eyes of a reader (`optional`
 * faces are left out for as long as the document lives, however often its pages change).
 *
 * @throws DOMException when a file of a face cannot be had.
 */
export async function settledFonts(document: Document): Promise<readonly FontFace[]> {
	const faces = [...document.styleSheets].flatMap(facesOf);
	return Promise.all(faces.map((face) => face.load()));
}

function facesOf(sheet: CSSStyleSheet): FontFace[] {
	return [...sheet.cssRules]
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.flatMap(({ style }) => {
			const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
			const [, file] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
			if (family !== FONT_FAMILY || file === undefined) return [];
			return new FontFace(family, `url("${addressOf(file, sheet)}")`, {
				weight: style.getPropertyValue('font-weight'),
				unicodeRange: style.getPropertyValue('unicode-range'),
				display: 'swap'
			});
		});
}

/** Styles in a page name files from where that page stood, up to the root of the site; it may be left by now. */
function addressOf(file: string, sheet: CSSStyleSheet): string {
	if (sheet.href !== null) return new URL(file, sheet.href).href;
	return new URL(file.replace(/^(?:\.\.?\/)+/, resolve('/')), location.href).href;
}
