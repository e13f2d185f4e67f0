import type { MarkDatum, ReadingStop, Scene, SceneNode } from './scene';

/** The row of a mark that was chosen: its series and its key within it. */
export type PickedMark = Pick<MarkDatum, 'series' | 'key'>;

/** How far from a mark a pointer may be, in pixels: marks are smaller than a finger. */
const REACH_PX = 14;
/** A stop is where its mark is, but for rounding. */
const STANDS_ON_PX = 3;

/** The mark under the pointer, or the nearest one within reach; null where there is none. */
export function markAt(event: MouseEvent): PickedMark | null {
	const { target, clientX, clientY, currentTarget } = event;
	if (!(target instanceof Element) || !(currentTarget instanceof Element)) return null;
	const hit = target.closest('[data-key]');
	if (hit) return datumOf(hit);
	const near = [...currentTarget.querySelectorAll('[data-key]')]
		.map((mark) => ({ mark, distance: distanceTo(mark, clientX, clientY) }))
		.filter(({ distance }) => distance < REACH_PX)
		.sort((a, b) => a.distance - b.distance);
	return near[0] ? datumOf(near[0].mark) : null;
}

/** The mark on which a stop of the reading walk stands; null where it stands on none. */
export function markOfStop(scene: Scene | undefined, stop: ReadingStop | null): PickedMark | null {
	if (!scene || !stop) return null;
	const { x, y } = stop;
	const near = flat(scene.nodes)
		.flatMap((node) => {
			const at = centreOf(node);
			if (!at || !('datum' in node)) return [];
			return [{ datum: node.datum, distance: Math.hypot(at.x - x, at.y - y) }];
		})
		.filter(({ distance }) => distance < STANDS_ON_PX)
		.sort((a, b) => a.distance - b.distance);
	return near[0]?.datum ?? null;
}

function distanceTo(mark: Element, x: number, y: number): number {
	const box = mark.getBoundingClientRect();
	// A mark that is not drawn in this width has no box.
	if (box.width === 0 && box.height === 0) return Infinity;
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(dx, dy);
}

function datumOf(mark: Element): PickedMark | null {
	const [series, key] = [mark.getAttribute('data-series'), mark.getAttribute('data-key')];
	return series === null || key === null ? null : { series, key };
}

function flat(nodes: readonly SceneNode[]): SceneNode[] {
	return nodes.flatMap((node) => (node.type === 'group' ? flat(node.children) : [node]));
}

function centreOf(node: SceneNode): { readonly x: number; readonly y: number } | null {
	switch (node.type) {
		case 'circle':
			return { x: node.cx, y: node.cy };
		case 'rect':
			return { x: node.x + node.width / 2, y: node.y + node.height / 2 };
		case 'line':
			return { x: (node.x1 + node.x2) / 2, y: (node.y1 + node.y2) / 2 };
		case 'path': {
			const numbers = node.d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
			const xs = numbers.filter((_, at) => at % 2 === 0);
			const ys = numbers.filter((_, at) => at % 2 === 1);
			const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
			return xs.length === 0 ? null : { x: middle(xs), y: middle(ys) };
		}
		default:
			return null;
	}
}
