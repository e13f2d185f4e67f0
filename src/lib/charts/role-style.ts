import type { Role } from '$lib/figures/figure';
import type { Ink } from '$lib/tokens/ink';
import type { MarkerShape } from './markers';

/** How what belongs to a role is drawn: never by colour alone, always also by marker or dash. */
export interface RoleStyle {
	readonly line: Ink;
	readonly text: Ink;
	readonly widthPx: number;
	readonly dash: readonly number[] | null;
	readonly shape: MarkerShape;
	readonly markerPx: number;
}

export const ROLE_STYLES: Record<Role, RoleStyle> = {
	own: { line: 'own', text: 'own', widthPx: 2.5, dash: null, shape: 'circle', markerPx: 4.5 },
	region: {
		line: 'region',
		text: 'region',
		widthPx: 1.5,
		dash: [7, 3],
		shape: 'square',
		markerPx: 3
	},
	nation: {
		line: 'nation',
		text: 'nation',
		widthPx: 1.5,
		dash: [3, 3],
		shape: 'diamond',
		markerPx: 3
	},
	best: {
		line: 'muted',
		text: 'muted',
		widthPx: 1.25,
		dash: null,
		shape: 'triangle',
		markerPx: 2.6
	},
	peer: { line: 'peer', text: 'muted', widthPx: 0.75, dash: null, shape: 'circle', markerPx: 1.6 }
};

/** From the back to the front. */
export const DRAWING_ORDER: readonly Role[] = ['peer', 'best', 'nation', 'region', 'own'];

/** A stretch whose comparability is not confirmed: dots, whatever the role. */
export const UNCONFIRMED_DASH = [0.1, 4.5];

/** A line among sixty: thin enough to see through, each of its years a dot. */
export const CROWD_STYLE: RoleStyle = {
	line: 'peerSoft',
	text: 'muted',
	widthPx: 1,
	dash: null,
	shape: 'circle',
	markerPx: 1.6
};
