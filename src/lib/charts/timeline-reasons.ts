import { textWidth, wrapText, type FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { Box } from './label-box';
import { pathThrough } from './pixel';
import type { SceneNode } from './scene';
import { LINE_PX, textLine } from './text-line';
import type { PlacedEdition } from './timeline-edition';

/** A place where a label may stand, tried in order. */
export interface Candidate {
	/** What must be free. */
	readonly box: Box;
	readonly draw: () => SceneNode[];
}

/** From the top of a line to its baseline. */
export const BASELINE_PX = 13;
/** From a zero line to the nearest edge of a label that belongs to it. */
export const REASON_GAP_PX = 9;

const SIZE = CHART_TEXT_PX.label;
const NARROWEST = 52;
const WIDER = 78;
const NEAR = [0, -6, 6, -12, 12];
const FAR = [-20, 20, -30, 30];
/** A bracket keeps clear of the gap that a break leaves at its end. */
const BRACKET_INSET = 6;

/** Neighbours of one era without a change for the same reason share one label. */
export function runsOfReasons(editions: readonly PlacedEdition[]): PlacedEdition[][] {
	const runs: PlacedEdition[][] = [];
	let before: PlacedEdition | undefined;
	for (const placed of editions) {
		const { change, isSelected, startsEra, label } = placed.edition;
		const isReason = change === null && !isSelected && label !== '';
		const last = runs.at(-1);
		const continues = last !== undefined && before !== undefined && last.at(-1) === before;
		if (isReason && continues && !startsEra && before?.edition.label === label) {
			last.push(placed);
		} else if (isReason) {
			runs.push([placed]);
		}
		before = placed;
	}
	return runs;
}

/** Over or under the bars of a run: in one line, else wrapped to the room of the run. */
export function reasonCandidates(run: readonly PlacedEdition[]): Candidate[] {
	const first = run[0];
	const last = run.at(-1);
	if (!first || !last) return [];
	const { label, isSelected } = first.edition;
	const weight: FontWeight = isSelected ? 600 : 400;
	const room = Math.max(NARROWEST, last.right - first.left);
	const settings = [
		{ lines: [label], nudges: NEAR },
		{ lines: wrapText(label, room, SIZE, weight), nudges: NEAR },
		{ lines: [label], nudges: FAR },
		{ lines: wrapText(label, Math.max(room, WIDER), SIZE, weight), nudges: [...NEAR, ...FAR] }
	];
	return settings.flatMap(({ lines, nudges }) =>
		[true, false].flatMap((isOver) =>
			nudges.map((nudge) => reasonAt(lines, first, last, { isOver, nudge, weight }))
		)
	);
}

function reasonAt(
	lines: readonly string[],
	first: PlacedEdition,
	last: PlacedEdition,
	how: { readonly isOver: boolean; readonly nudge: number; readonly weight: FontWeight }
): Candidate {
	const textPx = Math.max(...lines.map((line) => textWidth(line, SIZE, how.weight)));
	const height = lines.length * LINE_PX;
	const top = how.isOver ? first.zero - REASON_GAP_PX - height : first.zero + REASON_GAP_PX;
	const isRun = first !== last;
	const left = first.left + BRACKET_INSET;
	const right = last.right - BRACKET_INSET;
	const middle = isRun ? (left + right) / 2 : first.x + how.nudge;
	const width = isRun ? Math.max(textPx, right - left) : textPx;
	return {
		box: { x: middle - width / 2, y: top, width, height },
		draw: () => [
			...(isRun ? bracket(left, right, top + height / 2, textPx, how.isOver) : []),
			...lines.map((line, i) =>
				textLine(line, middle, top + BASELINE_PX + i * LINE_PX, {
					anchor: 'middle',
					weight: how.weight,
					ink: how.weight === 600 ? 'text' : 'muted',
					halo: true
				})
			)
		]
	};
}

/** A hairline from end to end of a run that its label interrupts. */
function bracket(
	left: number,
	right: number,
	y: number,
	textPx: number,
	isOver: boolean
): SceneNode[] {
	const middle = (left + right) / 2;
	const inner = textPx / 2 + 6;
	if (middle - inner <= left + 2) return [];
	const foot = y + (isOver ? 5 : -5);
	const paint = { stroke: 'peer', strokeWidth: 1 } as const;
	return [
		{
			type: 'path',
			d: pathThrough([
				[left, foot],
				[left, y],
				[middle - inner, y]
			]),
			paint
		},
		{
			type: 'path',
			d: pathThrough([
				[middle + inner, y],
				[right, y],
				[right, foot]
			]),
			paint
		}
	];
}
