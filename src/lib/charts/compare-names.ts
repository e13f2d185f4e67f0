import type { CompareFigure, CompareRow } from '$lib/figures/compare-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { sideMark } from './compare-marks';
import type { CompareScale } from './compare-scale';
import { pathThrough, px } from './pixel';
import type { SceneNode } from './scene';
import { textLine } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const LINE = 17;
/** From a leader to its name, and to the next leader. */
const BESIDE = 4;
const STEP = 6;
/** From the middle of the mark of a side to its name. */
const MARK = 9;
/** Between two names on one line. */
const APART = 10;
/** Where leaders turn from their names to their marks. */
const FAN = 9;

interface Name {
	readonly id: string;
	readonly text: string;
	/** The position of the side; 0 is the own one. */
	readonly side: number;
	/** Where the mark is. */
	readonly at: number;
	readonly width: number;
}

interface Placed extends Name {
	/** Where the leader stands. */
	readonly x: number;
	/** 0 is the lowest line. */
	readonly line: number;
}

export interface CompareNames {
	readonly height: number;
	/** Ids of the sides that have their name. */
	readonly named: readonly string[];
	/** Draws them over marks whose upper edge is at `y`. */
	readonly draw: (y: number) => SceneNode[];
}

/**
 * The names of the sides over their marks in one row, as stairs that fall to the right: a leader never
 * crosses a name, however close the marks are.
 */
export function compareNames(
	figure: CompareFigure,
	row: CompareRow,
	x: CompareScale,
	right: number
): CompareNames {
	const names = figure.sides.flatMap((side, position): Name[] => {
		const point = row.points.find(({ sideId }) => sideId === side.id);
		const { at = null, low = null, high = null } = point ?? {};
		const value = at ?? (low !== null && high !== null ? (low + high) / 2 : null);
		if (value === null) return [];
		const width = 2 * MARK - 4 + textWidth(side.label, SIZE, side.isOwn ? 600 : 400);
		return [{ id: side.id, text: side.label, side: position, at: x(value), width }];
	});
	const placed = stairs(
		[...names].sort((a, b) => a.at - b.at),
		right
	);
	const lines = placed.length === 0 ? 0 : Math.max(...placed.map(({ line }) => line)) + 1;
	return {
		height: lines === 0 ? 0 : lines * LINE + FAN,
		named: placed.map(({ id }) => id),
		draw: (y) => placed.flatMap((name) => nameNodes(name, y))
	};
}

/** From the right: each name as far right as its mark and the names after it allow. */
function stairs(names: readonly Name[], right: number): Placed[] {
	const placed: Placed[] = [];
	for (const name of [...names].reverse()) {
		const [next] = placed;
		const most = Math.min(name.at, right - BESIDE - name.width);
		if (!next) {
			placed.unshift({ ...name, x: most, line: 0 });
			continue;
		}
		const x = Math.min(most, next.x - STEP);
		const isBeside = x + BESIDE + name.width + APART <= next.x;
		placed.unshift({ ...name, x, line: isBeside ? next.line : next.line + 1 });
	}
	return placed;
}

function nameNodes({ text, side, at, x, line }: Placed, y: number): SceneNode[] {
	const turn = y - FAN;
	const top = turn - (line + 1) * LINE;
	const middle = top + LINE / 2;
	const isOwn = side === 0;
	return [
		{
			type: 'path',
			d: pathThrough([
				[x, top + 3],
				[x, turn],
				[at, y]
			]),
			paint: { stroke: isOwn ? 'own' : 'peer', strokeWidth: 1 }
		},
		sideMark(side, x + BESIDE + 5, middle),
		textLine(text, px(x + BESIDE + 2 * MARK - 4), middle + SIZE * 0.36, {
			weight: isOwn ? 600 : 400,
			ink: isOwn ? 'own' : 'text'
		})
	];
}
