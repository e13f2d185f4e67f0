import type pptxgen from 'pptxgenjs';
import type { Words } from '$lib/messages/words';
import type { Layout, Slot } from './slide-plan';
import { BOXES, inches, type Box } from './slide-size';
import { NUMBER_SIZE, POINT_SETTING, usualSize } from './text-sizes';

/** The library takes these of a placeholder, too, though its types do not say so. */
type PlacedText = pptxgen.PlaceholderProps &
	Pick<pptxgen.TextPropsOptions, 'objectName' | 'paraSpaceAfter'>;

/** Where a layout has its texts, in the order of reading, and its lines. */
interface LayoutParts {
	readonly slots: readonly (readonly [Slot, Box])[];
	readonly hasBullets: boolean;
	readonly lines: readonly (readonly [Box, Ink, number])[];
}

/** Colours by their place in the theme, so that a province changes them in one place. */
type Ink = 'tx1' | 'tx2' | 'accent1' | 'accent6';

const TITLE = ['title', BOXES.title] as const;
const SOURCE = ['source', BOXES.source] as const;

/** A hairline, and a short stroke on it in the one accent. */
const TITLE_LINES = [
	[BOXES.titleLine, 'accent6', 0.75],
	[BOXES.accent, 'accent1', 2.25]
] as const;
const SOURCE_LINE = [BOXES.sourceLine, 'accent6', 0.75] as const;

const finding = (...body: readonly (readonly [Slot, Box])[]): LayoutParts => ({
	slots: [TITLE, ...body, SOURCE],
	hasBullets: true,
	lines: [...TITLE_LINES, SOURCE_LINE]
});
const text = (hasBullets: boolean): LayoutParts => ({
	slots: [TITLE, ['body', BOXES.content]],
	hasBullets,
	lines: [...TITLE_LINES, SOURCE_LINE]
});

const PARTS: Readonly<Record<Layout, LayoutParts>> = {
	title: {
		slots: [['kicker', BOXES.kicker], ['title', BOXES.review], ['body', BOXES.occasion], SOURCE],
		hasBullets: false,
		lines: [[BOXES.reviewLine, 'accent6', 0.75], [BOXES.reviewAccent, 'accent1', 2.25], SOURCE_LINE]
	},
	figure: finding(),
	figure_points: finding(['body', BOXES.beside]),
	figure_half: finding(['body', BOXES.otherHalf]),
	table: finding(),
	table_points: finding(['body', BOXES.lower]),
	words: text(true),
	list: text(false)
};

/** The number that ties a text to its place in the layout, as the library counts them. */
export function slotIndex(layout: Layout, slot: Slot): number {
	return 100 + PARTS[layout].slots.findIndex(([name]) => name === slot);
}

export function layoutName({ t }: Words, layout: Layout): string {
	return t(`slides.layout.${layout}`);
}

/** A layout with its placeholders, as the library takes it. */
export function layoutDefinition(words: Words, layout: Layout): pptxgen.SlideMasterProps {
	const { slots, hasBullets, lines } = PARTS[layout];
	return {
		title: layoutName(words, layout),
		objects: [
			...slots.map(([slot, box]) => ({
				placeholder: {
					options: placeholderOptions(words, layout, slot, box, hasBullets),
					text: words.t(`slides.slot.${slot}`)
				}
			})),
			...lines.map(([box, color, width]) => ({ line: { ...placed(box), line: { color, width } } }))
		],
		...(layout === 'title'
			? {}
			: {
					slideNumber: {
						...placed(BOXES.number),
						align: 'right' as const,
						valign: 'top' as const,
						margin: 0,
						fontSize: NUMBER_SIZE,
						color: 'tx2'
					}
				})
	};
}

function placeholderOptions(
	{ t }: Words,
	layout: Layout,
	slot: Slot,
	box: Box,
	hasBullets: boolean
): PlacedText {
	const isQuiet = slot === 'source' || (slot === 'body' && layout === 'title');
	return {
		name: slot,
		objectName: t(`slides.slot.${slot}`),
		type: slot === 'title' ? 'title' : 'body',
		...placed(box),
		fontSize: usualSize(layout, slot),
		color: isQuiet ? 'tx2' : 'tx1',
		...(slot === 'title' ? { bold: true } : {}),
		...(slot === 'body' && layout !== 'title' ? bodySpacing(hasBullets) : {})
	};
}

function bodySpacing(hasBullets: boolean): Partial<PlacedText> {
	return hasBullets
		? {
				bullet: { characterCode: '2013', indent: POINT_SETTING.indentPt },
				paraSpaceAfter: POINT_SETTING.gapPt
			}
		: { paraSpaceAfter: 4 };
}

export function placed({ x, y, w, h }: Box): { x: number; y: number; w: number; h: number } {
	return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}
