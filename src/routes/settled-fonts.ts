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
	const place = sheet.href ?? document.baseURI;
	return [...sheet.cssRules]
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.flatMap(({ style }) => {
			const [, file] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
			if (file === undefined) return [];
			return new FontFace(
				style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
				`url("${new URL(file, place).href}")`,
				{
					weight: style.getPropertyValue('font-weight'),
					unicodeRange: style.getPropertyValue('unicode-range'),
					display: 'swap'
				}
			);
		});
}
