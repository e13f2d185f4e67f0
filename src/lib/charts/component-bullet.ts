import { scaleLinear } from 'd3';
import type { ComponentBar } from '$lib/figures/components-figure';
import { pathThrough, px } from './pixel';
import type { MarkDatum, Paint, SceneNode } from './scene';
import { whisker } from './whisker';

/** Where a bullet stands: its left end, its width and the middle of its bar, in pixels. */
export interface BulletPlace {
	readonly x: number;
	readonly width: number;
	readonly y: number;
}

export const BULLET = { bar: 10, above: 10, below: 7, lane: 13, ring: 3 } as const;

/** From the middle of the bar down to the lowest mark of a bullet. */
export const BULLET_BELOW = BULLET.lane + BULLET.ring + 1;

/** Shortest arrow that still shows its head beside the ring, in pixels. */
const SHORTEST_ARROW = BULLET.ring + 5;

/** The scale of a component in pixels; undefined where its maximum is not confirmed. */
export function bulletScale(
	bar: ComponentBar,
	place: Pick<BulletPlace, 'x' | 'width'>
): ((score: number) => number) | undefined {
	if (bar.scaleMax === null || bar.scaleMax <= bar.scaleMin) return undefined;
	return scaleLinear()
		.domain([bar.scaleMin, bar.scaleMax])
		.range([place.x, place.x + place.width])
		.clamp(true);
}

/** Track, own bar, mean, target and the way from the year before; empty without a scale. */
export function bulletNodes(bar: ComponentBar, place: BulletPlace): SceneNode[] {
	const scale = bulletScale(bar, place);
	if (!scale) return [];
	const { y } = place;
	const nodes =
		bar.score === null ? [emptyTrack(bar, place)] : filledTrack(bar, place, scale(bar.score));
	if (bar.previous !== null && bar.score !== null) {
		nodes.push(...wayNodes(scale(bar.previous), scale(bar.score), y + BULLET.lane, bar));
	}
	if (bar.nation !== null) {
		nodes.push(meanTick(scale(bar.nation), y, datumOf(bar, 'nation', bar.nation)));
	}
	if (bar.interval) nodes.push(...intervalNodes(bar, bar.interval, scale, y));
	if (bar.target !== null) {
		nodes.push(...targetNodes(scale(bar.target), y, datumOf(bar, 'target', bar.target)));
	}
	return nodes;
}

/** The interval of the score, with an edge of the ground so that it shows on the fill. */
function intervalNodes(
	{ component }: ComponentBar,
	{ low, high }: NonNullable<ComponentBar['interval']>,
	scale: (score: number) => number,
	y: number
): SceneNode[] {
	const [x1, x2] = [px(scale(low)), px(scale(high))];
	const paint: Paint = { stroke: 'ground', strokeWidth: 4 };
	const datum = { series: 'own-interval', key: component };
	return [
		{ type: 'line', x1: px(x1 - 1.5), y1: px(y), x2: px(x2 + 1.5), y2: px(y), paint },
		...whisker('level', y, x1, x2, { half: 3.5, ink: 'text', datum, low, high })
	];
}

/** The mean as a tick through the bar, with an edge of the ground so that it shows on the fill. */
export function meanTick(x: number, y: number, datum?: MarkDatum): SceneNode {
	return {
		type: 'rect',
		x: px(x - 2),
		y: px(y - BULLET.above),
		width: 4,
		height: BULLET.above + BULLET.below,
		paint: { fill: 'nation', stroke: 'ground', strokeWidth: 1 },
		...(datum ? { datum } : {})
	};
}

/** The target as a line under a small flag. */
export function targetNodes(x: number, y: number, datum?: MarkDatum): SceneNode[] {
	const top = y - BULLET.above;
	const bottom = y + BULLET.below;
	return [
		upright(x, top, bottom, { stroke: 'ground', strokeWidth: 4 }),
		{
			...upright(x, top, bottom, { stroke: 'text', strokeWidth: 1.5, dash: [3, 2] }),
			...(datum ? { datum } : {})
		},
		{
			type: 'path',
			d: pathThrough(
				[
					[x - 4.5, top - 1],
					[x + 4.5, top - 1],
					[x, top + 5]
				],
				true
			),
			paint: { fill: 'text', stroke: 'ground', strokeWidth: 1 }
		}
	];
}

/** A ring at the value of the year before and, where there is room, an arrow to the value now. */
export function wayNodes(
	before: number,
	now: number,
	y: number,
	bar: Pick<ComponentBar, 'component' | 'previous' | 'isUnconfirmed'>
): SceneNode[] {
	const forward = Math.sign(now - before);
	const ink = forward < 0 ? 'fall' : 'own';
	const ring: SceneNode = {
		type: 'circle',
		cx: px(before),
		cy: px(y),
		r: BULLET.ring,
		paint: {
			fill: 'ground',
			stroke: bar.isUnconfirmed ? 'muted' : ink,
			strokeWidth: 1.5,
			...(bar.isUnconfirmed ? { dash: [2, 1.5] } : {})
		},
		datum: datumOf(bar, 'previous', bar.previous, bar.isUnconfirmed ? 'unconfirmed' : 'score')
	};
	if (Math.abs(now - before) < SHORTEST_ARROW) return [ring];
	const shaft: SceneNode = {
		type: 'line',
		x1: px(before),
		y1: px(y),
		x2: px(now - forward * 4),
		y2: px(y),
		paint: {
			stroke: bar.isUnconfirmed ? 'muted' : ink,
			strokeWidth: 1.5,
			...(bar.isUnconfirmed ? { dash: [3, 2] } : {})
		}
	};
	const head: SceneNode = {
		type: 'path',
		d: pathThrough(
			[
				[now - forward * 6, y - 4],
				[now, y],
				[now - forward * 6, y + 4]
			],
			true
		),
		paint: bar.isUnconfirmed
			? { fill: 'ground', stroke: 'muted', strokeWidth: 1.25 }
			: { fill: ink }
	};
	return [shaft, head, ring];
}

function filledTrack(bar: ComponentBar, place: BulletPlace, now: number): SceneNode[] {
	const top = place.y - BULLET.bar / 2;
	return [
		slab(place.x, top, place.width, { fill: 'rule' }),
		slab(place.x, top, now - place.x, { fill: 'own' }, datumOf(bar, 'own', bar.score))
	];
}

function emptyTrack(bar: ComponentBar, place: BulletPlace): SceneNode {
	return slab(
		place.x + 0.5,
		place.y - BULLET.bar / 2 + 0.5,
		place.width - 1,
		{ stroke: 'peer', strokeWidth: 1, dash: [3, 3] },
		datumOf(bar, 'own', null, 'missing'),
		BULLET.bar - 1
	);
}

function slab(
	x: number,
	y: number,
	width: number,
	paint: Paint,
	datum?: MarkDatum,
	height: number = BULLET.bar
): SceneNode {
	return {
		type: 'rect',
		x: px(x),
		y: px(y),
		width: px(Math.max(0, width)),
		height,
		paint,
		...(datum ? { datum } : {})
	};
}

function upright(x: number, y1: number, y2: number, paint: Paint): SceneNode & { type: 'line' } {
	return { type: 'line', x1: px(x), y1: px(y1), x2: px(x), y2: px(y2), paint };
}

function datumOf(
	bar: Pick<ComponentBar, 'component'>,
	series: string,
	value: number | null,
	state = 'score'
): MarkDatum {
	return { series, key: bar.component, value, state };
}
