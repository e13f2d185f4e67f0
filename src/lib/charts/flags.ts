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

interface Bounds {
	readonly left: number;
	readonly right: number;
}

const SIZE = CHART_TEXT_PX.label;
const POLE_GAP = 6;
const WIDEST = 180;
const BLOCK_GAP = 5;
/** Dearer than any height: a label that does not fit beside its pole would cover it. */
const MISFIT_COST = 10_000;

/**
 * Labels on poles over a drawing. The first ones hang to the left of their pole, the others to the
 * right, and a label that would meet another stands above it: so no pole runs through a label. Of
 * all splits, and of labels kept between two poles or not, the one that needs the least height
 * wins. `flags` are in the order of x.
 */
export function placeFlags(flags: readonly Flag[], bounds: Bounds): PlacedFlags {
	let best: PlacedFlags = { blocks: [], height: 0 };
	let least = Infinity;
	for (const isBetween of [false, true]) {
		for (let split = 0; split <= flags.length; split += 1) {
			const hung = flags.map((flag, i) => {
				const side = i < split ? 'end' : 'start';
				const next = isBetween ? flags[side === 'end' ? i - 1 : i + 1] : undefined;
				return hang(flag, side, next, bounds);
			});
			const leftward = stack(hung.slice(0, split).map(({ block }) => block));
			const rightward = stack(
				hung
					.slice(split)
					.reverse()
					.map(({ block }) => block)
			);
			const blocks = [...leftward, ...rightward.reverse()];
			const height = Math.max(0, ...blocks.map((block) => -block.top));
			const cost = height + hung.filter(({ fits }) => !fits).length * MISFIT_COST;
			if (cost < least) {
				least = cost;
				best = { blocks, height };
			}
		}
	}
	return best;
}

function hang(
	flag: Flag,
	anchor: 'start' | 'end',
	next: Flag | undefined,
	bounds: Bounds
): { readonly block: TextBlock; readonly fits: boolean } {
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
	return { block: shiftedInto(block, bounds.left, bounds.right), fits: word <= room };
}

/** Sets each block over those before it that it would meet. */
function stack(blocks: readonly TextBlock[]): TextBlock[] {
	const placed: TextBlock[] = [];
	for (const block of blocks) {
		let candidate = { ...block, top: -blockHeight(block) };
		for (;;) {
			const box = blockBox(candidate);
			const met = placed.find((other) => boxesTouch(box, blockBox(other), BLOCK_GAP));
			if (!met) break;
			candidate = { ...candidate, top: met.top - BLOCK_GAP - blockHeight(candidate) };
		}
		placed.push(candidate);
	}
	return placed;
}
