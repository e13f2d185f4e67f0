import type { Ink } from '$lib/tokens/ink';
import type { FontWeight } from '$lib/tokens/text-width';

/**
 * What a layout gives: placed marks without a DOM. One generic view draws it on the screen and the
 * exports write it to files, so that a picture is the same wherever it appears.
 */
export interface Scene {
	/** In CSS pixels at the size that the layout was asked for. */
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly SceneNode[];
	/** Where a keyboard reader can stand, by series and in order within it. */
	readonly tracks: readonly ReadingTrack[];
}

/**
 * Lays a figure out at `width` CSS pixels. Kinds that can become lower without losing a word do so where
 * they would be higher than `height`; the others leave it to who asked to make them smaller.
 */
export type SceneLayout = (width: number, height?: number) => Scene;

export interface Paint {
	readonly fill?: Ink;
	readonly stroke?: Ink;
	readonly strokeWidth?: number;
	readonly dash?: readonly number[];
	readonly opacity?: number;
	readonly lineCap?: 'round' | 'butt';
}

/** Ties a mark to the row that it draws; written to the SVG as data attributes. */
export interface MarkDatum {
	readonly series: string;
	/** The year, the component or the area, as text. */
	readonly key: string;
	/** What is drawn, in the unit of the figure; null for a mark that stands for a missing value. */
	readonly value: number | null;
	readonly state?: string;
}

/** Names a mark: its series, and its key within it. */
export type MarkKey = Pick<MarkDatum, 'series' | 'key'>;

export type SceneNode =
	| {
			readonly type: 'group';
			readonly name: string;
			readonly children: readonly SceneNode[];
	  }
	| {
			readonly type: 'path';
			readonly d: string;
			readonly paint: Paint;
			readonly datum?: MarkDatum;
	  }
	| {
			readonly type: 'line';
			readonly x1: number;
			readonly y1: number;
			readonly x2: number;
			readonly y2: number;
			readonly paint: Paint;
			readonly datum?: MarkDatum;
	  }
	| {
			readonly type: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly paint: Paint;
			readonly datum?: MarkDatum;
	  }
	| {
			readonly type: 'circle';
			readonly cx: number;
			readonly cy: number;
			readonly r: number;
			readonly paint: Paint;
			readonly datum?: MarkDatum;
	  }
	| {
			readonly type: 'text';
			readonly x: number;
			/** The baseline. */
			readonly y: number;
			readonly text: string;
			readonly sizePx: number;
			readonly weight: FontWeight;
			readonly anchor: 'start' | 'middle' | 'end';
			readonly ink: Ink;
			/** Drawn with a halo of the ground, so that it stays readable over marks. */
			readonly halo?: boolean;
	  };

export interface ReadingStop {
	readonly x: number;
	readonly y: number;
	/** What is read here, and picked with Enter; there may be no room to draw it. */
	readonly mark: MarkKey;
	/** Announced to a screen reader and shown in the reading line under the drawing. */
	readonly text: string;
}

export interface ReadingTrack {
	readonly id: string;
	readonly label: string;
	readonly stops: readonly ReadingStop[];
}

/** The widths that a page draws at build time; style shows the one that fits without a script. */
export const SCENE_WIDTHS = { narrow: 340, wide: 720 } as const;
export type SceneWidth = keyof typeof SCENE_WIDTHS;

const NARROWEST_PX = 300;
const WIDEST_PX = 896;

/** The width to draw at in a room of so many CSS pixels. */
export function fluidWidth(room: number): number {
	return Math.round(Math.min(WIDEST_PX, Math.max(NARROWEST_PX, room)));
}
