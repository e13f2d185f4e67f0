import PptxGenJS from 'pptxgenjs';
import type { Words } from '$lib/messages/words';
import { layoutDefinition, layoutName, placed } from './layouts';
import { LAYOUTS, SLOTS, type SlidePlan, type SlideTable } from './slide-plan';
import { inches } from './slide-size';
import { slideTableRows, TABLE_MARGIN } from './table-rows';
import { CAPTION_SIZE } from './text-sizes';

/**
 * Every office PC has it with all Vietnamese letters, and LibreOffice has one of the same widths. A sans
 * serif, since these are read from the back of a hall; documents on paper have the serif of the decree.
 */
export const FONT = 'Arial';

/**
 * The package as the library writes it, a zip without compression. Of a picture it is given a stand-in: it
 * knows no SVG in front of a PNG outside of a browser, and would carry every byte as text.
 */
export async function writtenSlides(
	words: Words,
	plans: readonly SlidePlan[]
): Promise<Uint8Array<ArrayBuffer>> {
	const file = new PptxGenJS();
	file.layout = 'LAYOUT_16x9';
	file.theme = { headFontFace: FONT, bodyFontFace: FONT };
	for (const layout of LAYOUTS) file.defineSlideMaster(layoutDefinition(words, layout));
	for (const plan of plans) addSlide(file, words, plan);
	const written = await file.write({ outputType: 'arraybuffer', compression: false });
	if (!(written instanceof ArrayBuffer)) throw new TypeError('slides were not written as bytes');
	return new Uint8Array(written);
}

const STAND_IN = 'image/png;base64,AA==';

function addSlide(file: PptxGenJS, words: Words, plan: SlidePlan): void {
	const slide = file.addSlide({ masterName: layoutName(words, plan.layout) });
	for (const slot of SLOTS) {
		const text = plan.texts[slot];
		if (!text) continue;
		const runs = text.paragraphs.map((paragraph) => ({
			text: paragraph,
			options: { breakLine: true }
		}));
		slide.addText(runs, { placeholder: slot });
	}
	if (plan.picture) {
		const { box, altText } = plan.picture;
		const objectName = words.t('slides.picture');
		slide.addImage({ data: STAND_IN, ...placed(box), altText, objectName });
	}
	if (plan.table) addTable(slide, words, plan.table);
}

function addTable(slide: PptxGenJS.Slide, words: Words, table: SlideTable): void {
	const { box, caption, captionBox, rowHeightsMm, columnWidthsMm } = table;
	if (caption !== '') {
		slide.addText(caption, {
			...placed(captionBox),
			fontSize: CAPTION_SIZE,
			color: 'tx2',
			margin: 0,
			valign: 'top',
			isTextBox: true,
			objectName: words.t('slides.caption')
		});
	}
	const { x, y, w } = placed(box);
	slide.addTable(slideTableRows(table), {
		x,
		y,
		w,
		colW: columnWidthsMm.map(inches),
		rowH: rowHeightsMm.map(inches),
		margin: TABLE_MARGIN,
		objectName: words.t('slides.table')
	});
}
