import type { StarAxis } from '$lib/figures/star-figure';
import type { Ink } from '$lib/tokens/ink';
import { marker, type MarkerShape } from './markers';
import { px } from './pixel';
import { ROLE_STYLES, UNCONFIRMED_DASH } from './role-style';
import type { Paint, SceneNode } from './scene';
import type { StarFrame } from './star-frame';

/** What an outline joins: the share of the year, of the year before, of the nation. */
export type StarLine = 'share' | 'previous' | 'nation';

interface LineStyle {
	readonly paint: Paint;
	readonly fill: Ink;
	readonly shape: MarkerShape;
	readonly markerPx: number;
}

export const STAR_LINES: Record<StarLine, LineStyle> = {
	share: {
		paint: { stroke: 'own', strokeWidth: 2.5, lineCap: 'round' },
		fill: 'own',
		shape: 'circle',
		markerPx: 4
	},
	previous: {
		paint: { stroke: 'own', strokeWidth: 1.25, lineCap: 'round' },
		fill: 'own',
		shape: 'circle',
		markerPx: 2
	},
	nation: {
		paint: {
			stroke: 'nation',
			strokeWidth: 1.25,
			...(ROLE_STYLES.nation.dash ? { dash: ROLE_STYLES.nation.dash } : {})
		},
		fill: 'nation',
		shape: 'diamond',
		markerPx: 2.6
	}
};

/** Marks of a smaller star would cover its outline. */
const SMALL_PX = 80;
const SMALL_MARK = 0.65;

/** An outline as strokes between neighbours that both have a value, and a mark for each value. */
export function lineNodes(
	axes: readonly StarAxis[],
	frame: StarFrame,
	line: StarLine
): SceneNode[] {
	const { paint, fill, shape } = STAR_LINES[line];
	const markerPx = STAR_LINES[line].markerPx * (frame.radius < SMALL_PX ? SMALL_MARK : 1);
	const isDoubtful = (axis: StarAxis | undefined) =>
		line === 'previous' && axis?.isUnconfirmed === true;
	const strokes = axes.flatMap((axis, at): SceneNode[] => {
		const next = (at + 1) % axes.length;
		const to = axes[next];
		const [from, end] = [axis[line], to?.[line] ?? null];
		if (from === null || end === null || next === at) return [];
		const [x1, y1] = frame.at(at, from);
		const [x2, y2] = frame.at(next, end);
		const dash = isDoubtful(axis) || isDoubtful(to) ? { dash: UNCONFIRMED_DASH } : {};
		const stroke = { ...paint, ...dash };
		return [{ type: 'line', x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2), paint: stroke }];
	});
	const marks = axes.flatMap((axis, at): SceneNode[] => {
		const value = axis[line];
		if (value === null) return [];
		const [x, y] = frame.at(at, value);
		const datum = { series: line, key: axis.component, value };
		if (isDoubtful(axis)) {
			const hollow = { fill: 'ground', stroke: fill, strokeWidth: 1.5 } as const;
			return [marker(shape, x, y, 3.2, hollow, datum)];
		}
		return [marker(shape, x, y, markerPx, { fill }, datum)];
	});
	return [...strokes, ...marks];
}
