import type { MarkKey } from './scene';

/** How far from a mark a pointer may be, in pixels: marks are smaller than a finger. */
const REACH_PX = 14;

/** The mark under the pointer, or the nearest one within reach; null where there is none. */
export function markAt(event: MouseEvent): MarkKey | null {
	const { clientX, clientY, currentTarget } = event;
	const hit = markUnder(event);
	if (hit || !(currentTarget instanceof Element)) return hit;
	const near = [...currentTarget.querySelectorAll('[data-key]')]
		.map((mark) => ({ mark, distance: distanceTo(mark, clientX, clientY) }))
		.filter(({ distance }) => distance < REACH_PX)
		.sort((a, b) => a.distance - b.distance);
	return near[0] ? datumOf(near[0].mark) : null;
}

/** The mark that an event is right on. */
export function markUnder({ target }: Event): MarkKey | null {
	const hit = target instanceof Element ? target.closest('[data-key]') : null;
	return hit && datumOf(hit);
}

function distanceTo(mark: Element, x: number, y: number): number {
	const box = mark.getBoundingClientRect();
	// A mark that is not drawn in this width has no box.
	if (box.width === 0 && box.height === 0) return Infinity;
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(dx, dy);
}

function datumOf(mark: Element): MarkKey | null {
	const [series, key] = [mark.getAttribute('data-series'), mark.getAttribute('data-key')];
	return series === null || key === null ? null : { series, key };
}
