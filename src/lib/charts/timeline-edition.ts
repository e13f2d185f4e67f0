import type { TimelineEdition } from '$lib/figures/timeline-figure';
import type { Ink } from '$lib/tokens/ink';
import type { Box } from './label-box';
import { marker } from './markers';
import { px } from './pixel';
import type { MarkDatum, Paint, SceneNode } from './scene';

const BAR_PX = 6;
const HEAD_PX = 4.5;

/** An edition with the places that its marks take, in pixels. */
export interface PlacedEdition {
	readonly edition: TimelineEdition;
	readonly left: number;
	readonly right: number;
	/** The middle of the window: there stands the change. */
	readonly x: number;
	readonly zero: number;
	/** The head of the lollipop; the zero line where there is no change. */
	readonly head: number;
}

/** The thin bar over the window of an edition: solid, dashed or both by what is known of it. */
export function windowBar(
	place: Pick<PlacedEdition, 'left' | 'right' | 'zero'>,
	window: TimelineEdition['window'],
	ink: Ink,
	datum?: MarkDatum
): SceneNode[] {
	const { left, right, zero } = place;
	const tie = datum ? { datum } : {};
	const bar = (x: number, width: number, paint: Paint): SceneNode => ({
		type: 'rect',
		x: px(x),
		y: px(zero - BAR_PX / 2),
		width: px(Math.max(1, width)),
		height: BAR_PX,
		paint,
		...tie
	});
	const width = right - left;
	const solid: Paint = { fill: ink };
	const dashed: Paint = { fill: 'ground', stroke: ink, strokeWidth: 1, dash: [3, 2] };
	switch (window) {
		case 'known':
			return [bar(left, width, solid)];
		case 'unknown':
			return [bar(left, width, dashed)];
		case 'partly_known':
			return [
				bar(left, width, { fill: 'ground' }),
				{
					type: 'line',
					x1: px(left),
					y1: px(zero),
					x2: px(right),
					y2: px(zero),
					paint: { stroke: ink, strokeWidth: BAR_PX, dash: [6, 2.5] }
				}
			];
		case 'person':
			return [
				bar(left, width, solid),
				marker('diamond', Math.max(6, left - 6), zero, 4, {
					fill: 'ground',
					stroke: ink,
					strokeWidth: 1.5
				})
			];
	}
}

/** The change as a lollipop: up is better; a fall hangs down in its own ink. */
export function lollipop(
	place: Pick<PlacedEdition, 'x' | 'zero' | 'head'>,
	look: { readonly isUnconfirmed: boolean; readonly isSelected: boolean },
	datum?: MarkDatum
): SceneNode[] {
	const { x, zero, head } = place;
	const ink: Ink = head > zero ? 'fall' : 'own';
	const radius = look.isSelected ? HEAD_PX + 1.5 : HEAD_PX;
	return [
		{
			type: 'line',
			x1: px(x),
			y1: px(zero),
			x2: px(x),
			y2: px(head),
			paint: {
				stroke: ink,
				strokeWidth: look.isSelected ? 3 : 2,
				...(look.isUnconfirmed ? { dash: [3, 2.5] } : {})
			}
		},
		marker(
			'circle',
			x,
			head,
			radius,
			look.isUnconfirmed ? { fill: 'ground', stroke: ink, strokeWidth: 2 } : { fill: ink },
			datum
		)
	];
}

/** Two strokes across the bar: there is no change to draw. */
export function brokenMark(x: number, zero: number, datum?: MarkDatum): SceneNode[] {
	const stroke = (shift: number, tie: { datum?: MarkDatum }): SceneNode => ({
		type: 'line',
		x1: px(x + shift - 2.5),
		y1: px(zero + 6),
		x2: px(x + shift + 2.5),
		y2: px(zero - 6),
		paint: { stroke: 'muted', strokeWidth: 1.5 },
		...tie
	});
	const gap: SceneNode = {
		type: 'rect',
		x: px(x - 3),
		y: px(zero - BAR_PX / 2 - 1),
		width: 6,
		height: BAR_PX + 2,
		paint: { fill: 'ground' }
	};
	return [gap, stroke(-3, datum ? { datum } : {}), stroke(3, {})];
}

export const ERA_GAP_PX = 6;
const ERA_HALF_PX = 15;

/** The edges of the gap that a break leaves in a zero line. */
export function eraGap(x: number, zero: number): SceneNode[] {
	return [-1, 1].map((side) => ({
		type: 'line',
		x1: px(x + (side * ERA_GAP_PX) / 2),
		y1: px(zero - ERA_HALF_PX),
		x2: px(x + (side * ERA_GAP_PX) / 2),
		y2: px(zero + ERA_HALF_PX),
		paint: { stroke: 'muted', strokeWidth: 1 }
	}));
}

/** What the marks of an edition cover, so that no label is set upon them. */
export function editionBoxes({ left, right, x, zero, head }: PlacedEdition): Box[] {
	const bar = { x: left - 2, y: zero - BAR_PX, width: right - left + 4, height: 2 * BAR_PX };
	if (head === zero) return [bar];
	const radius = HEAD_PX + 3;
	return [
		bar,
		{
			x: x - radius,
			y: Math.min(zero, head - radius),
			width: 2 * radius,
			height: Math.abs(head - zero) + radius
		}
	];
}

export function eraBox(x: number, zero: number): Box {
	return {
		x: x - ERA_GAP_PX / 2 - 1,
		y: zero - ERA_HALF_PX,
		width: ERA_GAP_PX + 2,
		height: 2 * ERA_HALF_PX
	};
}
