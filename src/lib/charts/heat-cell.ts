import { sideOf } from '$lib/figures/bounded-classes';
import type { HeatCell, HeatFigure, HeatRow } from '$lib/figures/heat-figure';
import type { MissingReason } from '$lib/domain/missing-reason';
import { SCALE_INKS, SIGNED_INKS, textOn, type Ink } from '$lib/tokens/ink';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { nameWeight, type HeatColumn } from './heat-columns';
import { marker } from './markers';
import { pathThrough, px } from './pixel';
import { reasonMark } from './reason-mark';
import type { MarkDatum, Paint, SceneNode } from './scene';
import { sideMark } from './side-mark';
import { textLine } from './text-line';

const SIZE = CHART_TEXT_PX.label;
/** Between neighbouring cells. */
export const CELL_GAP = 1;
const HATCH_STEP = 5;
const MARK: Paint = { stroke: 'muted', strokeWidth: 1.25 };
const REASON = { radius: 2.5, paint: { ...MARK, stroke: 'peer' } } as const;

export interface CellBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Step = (typeof SCALE_INKS)[number] | (typeof SIGNED_INKS)[number];

/** The fill of a class; values without classes share the middle one. */
export function stepInk(fills: HeatFigure['fills'], step: number | null): Step {
	const inks: readonly Step[] = fills === 'signed' ? SIGNED_INKS : SCALE_INKS;
	return (step === null ? SCALE_INKS[0] : inks[step]) ?? SCALE_INKS[0];
}

/** A cell in its box: its fill and what is printed in it, or the mark of why there is no value. */
export function heatCell(
	fills: HeatFigure['fills'],
	row: HeatRow,
	cell: HeatCell,
	column: HeatColumn,
	box: CellBox
): SceneNode[] {
	const datum: MarkDatum = {
		series: row.id,
		key: `${cell.year}`,
		value: cell.value,
		state: cell.state
	};
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	if (cell.state === 'known') {
		const ink = stepInk(fills, cell.step);
		return [
			rect(box, { fill: ink }, datum),
			...(cell.isUnconfirmed ? [unconfirmedMark(box, textOn(ink))] : []),
			...knownContent(fills, row, cell, column, box)
		];
	}
	if (cell.state === 'refused') return [...hatch(box, datum)];
	const printed = textWidth(cell.label, SIZE, nameWeight(row)) + 4 <= box.width ? cell.label : '';
	if (cell.state === 'band' && printed !== '') {
		return [
			rect(inset(box), { stroke: 'peer', strokeWidth: 1 }, datum),
			printedText(printed, row, middle, 'text')
		];
	}
	const mark = cell.state === 'missing' ? (cell.missing ?? 'not_in_data') : cell.state;
	return [stateMark(mark, middle.x, middle.y, datum)];
}

/** The mark of a cell without a value, centred on (x, y). */
export function stateMark(
	state: 'band' | 'rank_only' | MissingReason,
	x: number,
	y: number,
	datum?: MarkDatum
): SceneNode {
	if (state === 'rank_only') return marker('diamond', x, y, 3.5, MARK, datum);
	if (state !== 'band') return reasonMark(state, x, y, REASON, datum);
	const [half, reach] = [3.5, 5];
	const d = [
		[y - reach, y - reach],
		[y + reach, y + reach]
	].map(([from = y, to = y]) =>
		pathThrough([
			[x - half, from],
			[x + half, to]
		])
	);
	const post = pathThrough([
		[x, y - reach],
		[x, y + reach]
	]);
	return { type: 'path', d: [...d, post].join(''), paint: MARK, ...(datum ? { datum } : {}) };
}

/** Strokes from lower left to upper right: figures are known, but not this one. */
export function hatch(box: CellBox, datum?: MarkDatum): SceneNode[] {
	const { x, y, width, height } = inset(box);
	const strokes: string[] = [];
	for (let at = HATCH_STEP / 2; at < width + height; at += HATCH_STEP) {
		const from = [x + Math.max(0, at - height), y + Math.min(height, at)] as const;
		const to = [x + Math.min(width, at), y + Math.max(0, at - width)] as const;
		strokes.push(pathThrough([from, to]));
	}
	const paint: Paint = { stroke: 'peer', strokeWidth: 0.75 };
	return [
		rect(inset(box), { stroke: 'rule', strokeWidth: 1 }, datum),
		{ type: 'path', d: strokes.join(''), paint }
	];
}

/** A dotted frame inside a filled cell: comparability with the year before is not confirmed. */
export function unconfirmedMark(box: CellBox, ink: Ink): SceneNode {
	const paint: Paint = { stroke: ink, strokeWidth: 1, dash: [1.5, 2.5] };
	return rect(inset(box, 1.5), paint);
}

function knownContent(
	fills: HeatFigure['fills'],
	row: HeatRow,
	cell: HeatCell,
	column: HeatColumn,
	box: CellBox
): SceneNode[] {
	const ink = textOn(stepInk(fills, cell.step));
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	if (column.print !== 'nothing') {
		const text = column.print === 'label' ? cell.label : cell.shortLabel;
		return [printedText(text, row, middle, ink)];
	}
	// Without a number the side of zero is told by a triangle: the fills of both sides are alike in grey.
	const side = fills === 'signed' && cell.step !== null ? sideOf(cell.step) : null;
	return side ? [sideMark(side, middle.x, middle.y, Math.min(3, box.width / 2 - 2), ink)] : [];
}

function printedText(
	text: string,
	row: HeatRow,
	middle: { readonly x: number; readonly y: number },
	ink: Ink
): SceneNode {
	const style = { anchor: 'middle', weight: nameWeight(row), ink } as const;
	return textLine(text, middle.x, middle.y + SIZE * 0.36, style);
}

function rect(box: CellBox, paint: Paint, datum?: MarkDatum): SceneNode {
	const { x, y, width, height } = box;
	return {
		type: 'rect',
		x: px(x),
		y: px(y),
		width: px(Math.max(0, width)),
		height: px(Math.max(0, height)),
		paint,
		...(datum ? { datum } : {})
	};
}

function inset({ x, y, width, height }: CellBox, by = 0.5): CellBox {
	return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
