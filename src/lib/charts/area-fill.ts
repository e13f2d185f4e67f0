import type { MissingReason } from '$lib/domain/missing-reason';
import type { Side } from '$lib/figures/bounded-classes';
import type { MapArea, MapFigure } from '$lib/figures/map-figure';
import { textOn, type Ink } from '$lib/tokens/ink';
import { hatchPath, type Hatch } from './hatch';
import type { Ring } from './map-shapes';
import { ringsPath } from './ring-path';
import type { MarkDatum, Paint, SceneNode } from './scene';

type Unfilled = Exclude<MapArea['state'], 'known' | 'missing'> | MissingReason;

/** Each reason for no class has lines of its own; what was not surveyed has none. */
const HATCHES: Readonly<Record<Unfilled, readonly Hatch[]>> = {
	not_in_data: [{ gapPx: 6, angle: -45 }],
	not_published: [{ gapPx: 6, angle: 45 }],
	withheld: [{ gapPx: 3, angle: 45 }],
	group_only: [
		{ gapPx: 6, angle: 0 },
		{ gapPx: 6, angle: 90 }
	],
	not_surveyed: [],
	band: [{ gapPx: 4, angle: 0 }],
	rank_only: [{ gapPx: 4, angle: 90 }],
	refused: [
		{ gapPx: 6, angle: -45 },
		{ gapPx: 6, angle: 45 }
	]
};

type Filled = Pick<MapArea, 'classAt'>;

/** The fill of an area: the ink of its class, or the ground where it has none. */
export function fillOf({ classes }: Pick<MapFigure, 'classes'>, { classAt }: Filled): Ink {
	return classAt === null ? 'ground' : (classes[classAt]?.ink ?? 'ground');
}

/** The ink of text and marks on the fill of an area. */
export function inkOn({ classes }: Pick<MapFigure, 'classes'>, { classAt }: Filled): Ink {
	const found = classAt === null ? undefined : classes[classAt];
	return found ? textOn(found.ink) : 'text';
}

/** An area as a filled path, with the lines of its reason where it has no class. */
export function areaNodes(
	figure: Pick<MapFigure, 'classes'>,
	area: Pick<MapArea, 'state' | 'missing' | 'classAt'>,
	rings: readonly Ring[],
	datum?: MarkDatum
): SceneNode[] {
	const isFilled = area.classAt !== null;
	const paint: Paint = isFilled
		? { fill: fillOf(figure, area) }
		: { fill: 'ground', stroke: 'peer', strokeWidth: 0.5, lineCap: 'round' };
	const fill: SceneNode = {
		type: 'path',
		d: ringsPath(rings),
		paint,
		...(datum ? { datum } : {})
	};
	if (isFilled || area.state === 'known') return [fill];
	const why = area.state === 'missing' ? (area.missing ?? 'not_in_data') : area.state;
	const d = HATCHES[why].map((hatch) => hatchPath(rings, hatch)).join('');
	return d === ''
		? [fill]
		: [fill, { type: 'path', d, paint: { stroke: 'peer', strokeWidth: 0.75 } }];
}

/** On which side of zero the value of an area is; null where it is on none. */
export function sideOf({ classes }: Pick<MapFigure, 'classes'>, { classAt }: Filled): Side | null {
	return classAt === null ? null : (classes[classAt]?.side ?? null);
}

/** A rectangle as a ring. */
export function boxRing(x: number, y: number, width: number, height: number): Ring {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
		[x, y]
	];
}
