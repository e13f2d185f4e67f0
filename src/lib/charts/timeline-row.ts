import { scaleLinear } from 'd3';
import type { TimelineEdition, TimelineRow } from '$lib/figures/timeline-figure';
import type { Box } from './label-box';
import { px } from './pixel';
import type { ReadingTrack, SceneNode } from './scene';
import {
	brokenMark,
	editionBoxes,
	ERA_GAP_PX,
	eraBox,
	eraGap,
	lollipop,
	windowBar,
	type PlacedEdition
} from './timeline-edition';
import type { TimelineGrid } from './timeline-grid';
import { editionLabels } from './timeline-labels';
import type { EditionTarget } from './timeline-scene';

const BAR_INSET = 2;
const SHORTEST_BAR = 4;

export interface PlacedTimelineRow {
	readonly nodes: readonly SceneNode[];
	readonly track: ReadingTrack;
	readonly targets: readonly EditionTarget[];
	/** Labels without room, or without room for all of their words. */
	readonly missed: number;
}

/** An index over its windows around the zero line `zero`; the height is the grid's. */
export function placeTimelineRow(
	row: TimelineRow,
	grid: TimelineGrid,
	zero: number
): PlacedTimelineRow {
	const { time, halfPx, reachPx } = grid;
	const limit = row.changeLimit > 0 ? row.changeLimit : 1;
	const y = scaleLinear()
		.domain([-limit, limit])
		.range([zero + reachPx, zero - reachPx])
		.clamp(true);
	const editions = row.editions
		.map((edition) => placeEdition(edition, grid, zero, y))
		.sort((a, b) => a.x - b.x);
	const eras = editions.filter(({ edition }) => edition.startsEra).map((e) => eraStart(e, grid));
	const bounds: Box = {
		x: time.left,
		y: zero - halfPx + 1,
		width: time.right - time.left,
		height: 2 * halfPx - 2
	};
	const obstacles = [...editions.flatMap(editionBoxes), ...eras.map((x) => eraBox(x, zero))];
	const labels = editionLabels(editions, obstacles, bounds);
	return {
		nodes: [
			...zeroLine(eras, grid, zero),
			...eras.flatMap((x) => eraGap(x, zero)),
			...editions.flatMap((placed) => editionMarks(placed, row)),
			...labels.nodes
		],
		track: {
			id: row.index,
			label: row.label,
			stops: editions.map(({ x, head, edition }) => ({
				x: px(x),
				y: px(head),
				mark: { series: row.index, key: String(edition.year) },
				text: edition.text
			}))
		},
		targets: targetsOf(editions, row, bounds),
		missed: labels.missed
	};
}

function placeEdition(
	edition: TimelineEdition,
	{ time }: TimelineGrid,
	zero: number,
	y: (change: number) => number
): PlacedEdition {
	const from = time.start(edition.from) + BAR_INSET;
	const to = time.end(edition.to) - BAR_INSET;
	const x = Math.min(time.right - 8, Math.max(time.left + 8, (from + to) / 2));
	// At the left edge the gap of a break has no room before the bar.
	const edge = time.left + (edition.startsEra ? ERA_GAP_PX + 2 : 0);
	return {
		edition,
		left: Math.max(Math.min(edge, x - SHORTEST_BAR / 2), Math.min(from, x - SHORTEST_BAR / 2)),
		right: Math.min(time.right, Math.max(to, x + SHORTEST_BAR / 2)),
		x,
		zero,
		head: edition.change === null ? zero : y(edition.change)
	};
}

/** The middle of the gap before an era: the new year, or the begin of an earlier window. */
function eraStart({ edition, left }: PlacedEdition, { time }: TimelineGrid): number {
	const newYear = time.start(`${String(edition.year)}-01-01`);
	return Math.max(time.left + ERA_GAP_PX / 2, Math.min(newYear, left));
}

function editionMarks(placed: PlacedEdition, row: TimelineRow): SceneNode[] {
	const { edition, x, zero } = placed;
	const key = String(edition.year);
	const bar = windowBar(placed, edition.window, edition.isSelected ? 'text' : 'peer', {
		series: `${row.index}-window`,
		key,
		value: null,
		state: edition.window
	});
	const datum = { series: row.index, key, value: edition.change };
	const change =
		edition.change === null
			? brokenMark(x, zero, { ...datum, state: 'no_change' })
			: lollipop(placed, edition, {
					...datum,
					state: edition.isUnconfirmed ? 'unconfirmed' : 'change'
				});
	return [{ type: 'group', name: `edition-${key}`, children: [...bar, ...change] }];
}

/** The zero line with a gap at every break. */
function zeroLine(eras: readonly number[], { time }: TimelineGrid, zero: number): SceneNode[] {
	const stops = [...eras].sort((a, b) => a - b);
	const starts = [time.left, ...stops.map((x) => x + ERA_GAP_PX / 2)];
	const ends = [...stops.map((x) => x - ERA_GAP_PX / 2), time.right];
	return starts.map((start, i) => ({
		type: 'line',
		x1: px(start),
		y1: px(zero),
		x2: px(ends[i] ?? time.right),
		y2: px(zero),
		paint: { stroke: 'peerSoft', strokeWidth: 1 }
	}));
}

/** Each edition is hit up to half way to its neighbours, at most as far as a calendar year. */
function targetsOf(
	editions: readonly PlacedEdition[],
	row: TimelineRow,
	bounds: Box
): EditionTarget[] {
	return editions.map(({ edition, x, left, right }, i) => {
		const before = editions[i - 1]?.x;
		const after = editions[i + 1]?.x;
		const from = Math.max(
			bounds.x,
			Math.min(left, x - 16),
			before === undefined ? bounds.x : (before + x) / 2
		);
		const to = Math.min(
			bounds.x + bounds.width,
			Math.max(right, x + 16),
			after === undefined ? Infinity : (after + x) / 2
		);
		return {
			index: row.index,
			year: edition.year,
			x: px(from),
			y: px(bounds.y),
			width: px(Math.max(0, to - from)),
			height: px(bounds.height)
		};
	});
}
