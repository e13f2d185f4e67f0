/** Where something stands on a slide, in millimetres. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** 16:9, as PowerPoint has it in its narrow width: 10 by 5.625 inches. */
export const SLIDE = { w: 254, h: 142.875 } as const;

/** Free at the left and at the right. */
export const MARGIN = 14;

const ROOM = SLIDE.w - 2 * MARGIN;

/** Between the line under the title and the one over the source. */
const CONTENT = { y: 35, h: 88 } as const;

const GAP = 8;
const BESIDE = 78;

/** The parts of a slide; everything stands on one grid. */
export const BOXES = {
	title: { x: MARGIN, y: 8, w: ROOM, h: 20 },
	titleLine: { x: MARGIN, y: 30, w: ROOM, h: 0 },
	accent: { x: MARGIN, y: 30, w: 24, h: 0 },
	content: { x: MARGIN, w: ROOM, ...CONTENT },
	/** With points beside. */
	wide: { x: MARGIN, w: ROOM - GAP - BESIDE, ...CONTENT },
	beside: { x: SLIDE.w - MARGIN - BESIDE, w: BESIDE, ...CONTENT },
	/** With more of them beside. */
	half: { x: MARGIN, w: (ROOM - GAP) / 2, ...CONTENT },
	otherHalf: { x: MARGIN + (ROOM + GAP) / 2, w: (ROOM - GAP) / 2, ...CONTENT },
	/** With points below. */
	upper: { x: MARGIN, w: ROOM, y: CONTENT.y, h: 54 },
	lower: { x: MARGIN, w: ROOM, y: 93, h: 30 },
	sourceLine: { x: MARGIN, y: 126, w: ROOM, h: 0 },
	source: { x: MARGIN, y: 128, w: ROOM - 24, h: 10 },
	number: { x: SLIDE.w - MARGIN - 20, y: 128, w: 20, h: 5 },
	kicker: { x: MARGIN, y: 14, w: ROOM, h: 14 },
	review: { x: MARGIN, y: 40, w: ROOM, h: 44 },
	reviewLine: { x: MARGIN, y: 88, w: ROOM, h: 0 },
	reviewAccent: { x: MARGIN, y: 88, w: 40, h: 0 },
	occasion: { x: MARGIN, y: 93, w: ROOM, h: 26 }
} as const satisfies Readonly<Record<string, Box>>;

const MM_PER_INCH = 25.4;
const PT_PER_INCH = 72;

export function inches(mm: number): number {
	return mm / MM_PER_INCH;
}

export function points(mm: number): number {
	return (mm / MM_PER_INCH) * PT_PER_INCH;
}
