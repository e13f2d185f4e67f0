import type { IndexCode } from '$lib/domain/index-code';
import type { Scene } from './scene';

/** Where a page lays a button over an edition; the rectangles of a row do not overlap. */
export interface EditionTarget {
	readonly index: IndexCode;
	readonly year: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface TimelineScene extends Scene {
	readonly targets: readonly EditionTarget[];
}
