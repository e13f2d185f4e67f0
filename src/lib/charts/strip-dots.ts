import type { StripDot, StripFigure } from '$lib/figures/strip-figure';
import { marker } from './markers';
import { ROLE_STYLES } from './role-style';
import type { MarkDatum, SceneNode } from './scene';
import { packAlongLine } from './strip-packing';

export interface PlacedDot {
	readonly dot: StripDot;
	readonly x: number;
	/** From the middle of the swarm, in pixels. */
	readonly dy: number;
	readonly radius: number;
}

export interface Swarm {
	readonly dots: readonly PlacedDot[];
	/** How far the swarm reaches from its middle, in pixels. */
	readonly up: number;
	readonly down: number;
}

const OWN_SCALE = 1.7;
const OWN_LEAST = 5.5;
const SMALLEST = 1.5;

/**
 * Dots of all areas around a line, the own one first and so in the middle. Radii shrink until the
 * swarm is at most `tallest` pixels high; if even small dots stack higher they are pushed together.
 */
export function swarmOf(
	figure: StripFigure,
	x: (value: number) => number,
	radius: number,
	tallest: number
): Swarm {
	const order = [...figure.dots].sort(
		(a, b) =>
			Number(b.role === 'own') - Number(a.role === 'own') ||
			a.value - b.value ||
			a.areaCode.localeCompare(b.areaCode, 'en')
	);
	for (let r = radius; ; r -= 0.5) {
		const items = order.map((dot) => ({
			x: x(dot.value),
			radius: dot.role === 'own' ? Math.max(OWN_LEAST, r * OWN_SCALE) : r
		}));
		const offsets = packAlongLine(items, 0.8);
		const dots = order.map((dot, i): PlacedDot => {
			const item = items[i] ?? { x: x(dot.value), radius: r };
			return { dot, ...item, dy: offsets[i] ?? 0 };
		});
		const swarm = extent(dots);
		if (swarm.up + swarm.down <= tallest) return swarm;
		if (r - 0.5 < SMALLEST) return pressed(swarm, tallest);
	}
}

/** Peers at the back, members of the region before them, then `under`, and the own dot in front. */
export function dotMarks(swarm: Swarm, middle: number, under: readonly SceneNode[]): SceneNode {
	const layerOfRole = (role: 'peer' | 'region' | 'own') =>
		swarm.dots.filter(({ dot }) => layerOf(dot) === role).map((placed) => dotMark(placed, middle));
	const children = [
		...layerOfRole('peer'),
		...layerOfRole('region'),
		...under,
		...layerOfRole('own')
	];
	return { type: 'group', name: 'dots', children };
}

function dotMark({ dot, x, dy, radius }: PlacedDot, middle: number): SceneNode {
	const role = layerOf(dot);
	const { shape } = ROLE_STYLES[role];
	const fill = role === 'peer' ? 'peer' : ROLE_STYLES[role].line;
	const paint =
		role === 'own'
			? ({ fill, stroke: 'ground', strokeWidth: 1.5 } as const)
			: ({ fill, opacity: role === 'peer' ? 0.75 : 1 } as const);
	return marker(shape, x, middle + dy, radius, paint, datumOf(dot));
}

function datumOf(dot: StripDot): MarkDatum {
	return { series: 'areas', key: dot.areaCode, value: dot.value, state: dot.role };
}

function layerOf(dot: StripDot): 'own' | 'region' | 'peer' {
	return dot.role === 'own' || dot.role === 'region' ? dot.role : 'peer';
}

function extent(dots: readonly PlacedDot[]): Swarm {
	return {
		dots,
		up: Math.max(0, ...dots.map(({ dy, radius }) => radius - dy)),
		down: Math.max(0, ...dots.map(({ dy, radius }) => radius + dy))
	};
}

function pressed(swarm: Swarm, tallest: number): Swarm {
	const share = tallest / (swarm.up + swarm.down);
	return extent(swarm.dots.map((placed) => ({ ...placed, dy: placed.dy * share * 0.95 })));
}
