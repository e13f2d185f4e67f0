import type { BumpFigure } from '$lib/figures/bump-figure';
import type { RoleStyle } from './role-style';
import type { Scene } from './scene';
import { layoutTrend } from './trend';

/** A line among sixty: thin enough to see through, each of its years a dot. */
export const CROWD: RoleStyle = {
	line: 'peerSoft',
	text: 'muted',
	widthPx: 1,
	dash: null,
	shape: 'circle',
	markerPx: 1.6
};

/** Every rank has some pixels of its own. */
const RANK_PX = 7;
const AROUND_PX = 130;

/** The height of a ladder of ranks, in pixels: it is read up and down. */
export function bumpHeight({ axis }: Pick<BumpFigure, 'axis'>): number {
	return Math.round(Math.max(300, axis.limits[1] * RANK_PX + AROUND_PX));
}

/** Lays out the ranks of all provinces at `width` CSS pixels, the named ones before the crowd. */
export function layoutBump(figure: BumpFigure, width: number): Scene {
	const crowd = { series: figure.crowd, style: CROWD };
	return layoutTrend({ ...figure, kind: 'trend' }, width, bumpHeight(figure), crowd);
}
