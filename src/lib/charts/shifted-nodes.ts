import { px } from './pixel';
import type { ReadingTrack, SceneNode } from './scene';

interface Shift {
	readonly x: number;
	readonly y: number;
}

/** Nodes moved by whole pixels or parts of them, so that a scene can stand inside another one. */
export function shiftedNodes(nodes: readonly SceneNode[], by: Shift): SceneNode[] {
	return nodes.map((node): SceneNode => {
		switch (node.type) {
			case 'group':
				return { ...node, children: shiftedNodes(node.children, by) };
			case 'path':
				return { ...node, d: shiftedPath(node.d, by) };
			case 'line':
				return {
					...node,
					x1: px(node.x1 + by.x),
					y1: px(node.y1 + by.y),
					x2: px(node.x2 + by.x),
					y2: px(node.y2 + by.y)
				};
			case 'circle':
				return { ...node, cx: px(node.cx + by.x), cy: px(node.cy + by.y) };
			case 'rect':
			case 'text':
				return { ...node, x: px(node.x + by.x), y: px(node.y + by.y) };
		}
	});
}

export function shiftedTracks(tracks: readonly ReadingTrack[], by: Shift): ReadingTrack[] {
	return tracks.map((track) => ({
		...track,
		stops: track.stops.map((stop) => ({ ...stop, x: px(stop.x + by.x), y: px(stop.y + by.y) }))
	}));
}

/** How many numbers of each command stand before its end point. */
const BEFORE_END: Readonly<Record<string, number>> = { M: 0, L: 0, A: 5, Z: 0 };

/**
 * A path of absolute moves, lines and arcs, and of steps to the side, moved.
 * @throws Error for any other command: it would stay where it was.
 */
function shiftedPath(d: string, by: Shift): string {
	return d.replace(/([A-Za-z])([^A-Za-z]*)/gu, (_, command: string, rest: string) => {
		// A step goes from where it stands.
		if (command === 'h') return command + rest;
		const before = BEFORE_END[command];
		if (before === undefined) throw new Error(`a path with ${command} cannot be moved`);
		if (command === 'Z') return 'Z';
		const numbers = rest
			.split(/[ ,]+/u)
			.filter((text) => text !== '')
			.map(Number);
		const [x = 0, y = 0] = numbers.slice(before);
		return command + [...numbers.slice(0, before), px(x + by.x), px(y + by.y)].join(',');
	});
}
