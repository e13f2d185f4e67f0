import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { evenLines } from './even-lines';
import { blockBox, blockHeight, boxesTouch, shiftedInto, type TextBlock } from './text-block';

export interface Flag {
	/** The place of the pole in pixels. */
	readonly x: number;
	readonly label: string;
}

export interface PlacedFlags {
	/** In the order of the flags; `top` counts from the foot of the row, so it is negative. */
	readonly blocks: readonly TextBlock[];
	readonly height: number;
}

type Side = 'start' | 'end';

interface Bounds {
	readonly left: number;
	readonly right: number;
}

interface HungLabel {
	/** The place of its pole. */
	readonly x: number;
	readonly block: TextBlock;
	readonly fits: boolean;
}

const SIZE = CHART_TEXT_PX.label;
const POLE_GAP = 6;
const WIDEST = 180;
const BLOCK_GAP = 5;
/** Dearer than any height: a label that does not fit beside its pole would cover it. */
const MISFIT_COST = 10_000;
/** Up to so many flags every choice of sides is tried. */
const MOST_FREE = 6;

/**
 * Labels on poles over a drawing, each to the left or the right of its pole and over those it would
 * meet, so that no pole runs through a label. Of all choices of sides, and of labels kept between
 * two poles or not, the one that needs the least height wins. `flags` are in the order of x.
 */
export function placeFlags(flags: readonly Flag[], bounds: Bounds): PlacedFlags {
	let best: PlacedFlags = { blocks: [], height: 0 };
	let least = Infinity;
	for (const isBetween of [false, true]) {
		const at = (i: number, side: Side): HungLabel[] => {
			const flag = flags[i];
			const next = isBetween ? flags[side === 'end' ? i - 1 : i + 1] : undefined;
			return flag ? [hang(flag, side, next, bounds)] : [];
		};
		const leftward = flags.flatMap((_, i) => at(i, 'end'));
		const rightward = flags.flatMap((_, i) => at(i, 'start'));
		for (const sides of sideChoices(flags.length)) {
			const hung = sides.flatMap((side, i) => (side === 'end' ? leftward : rightward)[i] ?? []);
			const { blocks, crossings } = stack(hung);
			const height = Math.max(0, ...blocks.map((block) => -block.top));
			const misfits = hung.filter(({ fits }) => !fits).length + crossings;
			const cost = height + misfits * MISFIT_COST;
			if (cost < least) {
				least = cost;
				best = { blocks, height };
			}
		}
	}
	return best;
}

/** All choices of sides for a few flags; for many only the first ones left, the others right. */
function sideChoices(count: number): Side[][] {
	const indexes = Array.from({ length: count }, (_, i) => i);
	if (count > MOST_FREE) {
		return [...indexes, count].map((split) => indexes.map((i) => (i < split ? 'end' : 'start')));
	}
	return Array.from({ length: 2 ** count }, (_, mask) =>
		indexes.map((i) => ((mask >> i) & 1 ? 'end' : 'start'))
	);
}

function hang(flag: Flag, anchor: Side, next: Flag | undefined, bounds: Bounds): HungLabel {
	const edge = anchor === 'start' ? bounds.right : bounds.left;
	const wall = next ? next.x + (anchor === 'start' ? -POLE_GAP : POLE_GAP) : edge;
	const room = Math.abs(wall - flag.x) - POLE_GAP;
	const word = Math.max(0, ...flag.label.split(' ').map((part) => textWidth(part, SIZE)));
	const block: TextBlock = {
		x: anchor === 'start' ? flag.x + POLE_GAP : flag.x - POLE_GAP,
		top: 0,
		lines: evenLines(flag.label, Math.min(Math.max(room, word), WIDEST), SIZE, 400),
		sizePx: SIZE,
		weight: 400,
		anchor,
		ink: 'muted',
		halo: true
	};
	return { x: flag.x, block: shiftedInto(block, bounds.left, bounds.right), fits: word <= room };
}

/**
 * Places labels from the ground up: one that spans the pole of another waits for it and stands over
 * it. `crossings` counts labels that wait for each other.
 */
function stack(hung: readonly HungLabel[]): {
	readonly blocks: readonly TextBlock[];
	readonly crossings: number;
} {
	const boxes = hung.map(({ block }) => blockBox(block));
	const placed = new Map<number, TextBlock>();
	const awaited = (i: number): number[] =>
		hung.flatMap(({ x }, j) => {
			const box = boxes[i];
			return j !== i && box && box.left - 2 < x && x < box.right + 2 ? [j] : [];
		});
	let crossings = 0;
	while (placed.size < hung.length) {
		const waiting = hung.map((_, i) => i).filter((i) => !placed.has(i));
		const ready = waiting.find((i) => awaited(i).every((j) => placed.has(j)));
		if (ready === undefined) crossings += 1;
		const i = ready ?? waiting[0] ?? 0;
		const block = hung[i]?.block;
		if (!block) break;
		const under = awaited(i).flatMap((j) => placed.get(j)?.top ?? []);
		placed.set(i, lowered(block, [...placed.values()], Math.min(0, ...under)));
	}
	return { blocks: hung.flatMap((_, i) => placed.get(i) ?? []), crossings };
}

/** The lowest place over `ground` at which `block` meets none of `others`. */
function lowered(block: TextBlock, others: readonly TextBlock[], ground: number): TextBlock {
	let candidate = { ...block, top: (ground < 0 ? ground - BLOCK_GAP : 0) - blockHeight(block) };
	for (;;) {
		const box = blockBox(candidate);
		const met = others.find((other) => boxesTouch(box, blockBox(other), BLOCK_GAP - 0.5));
		if (!met) return candidate;
		candidate = { ...candidate, top: met.top - BLOCK_GAP - blockHeight(candidate) };
	}
}
