import type { TimelineAiring, TimelineFigure } from '$lib/figures/timeline-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { px } from './pixel';
import { plannedStretches } from './planned-stretches';
import type { Paint, ReadingStop, SceneNode } from './scene';
import { LINE_PX, textLines } from './text-line';
import type { TimelineGrid } from './timeline-grid';

const SIZE = CHART_TEXT_PX.label;
const BAND_PAD = 6;

export interface PlacedAirings {
	readonly nodes: readonly SceneNode[];
	/** Below the base of the airings: the room of labels that do not fit into their band. */
	readonly belowPx: number;
	readonly stops: readonly ReadingStop[];
}

/** A tick an airing above its base line `base`, its height by minutes; unknown stretches dotted. */
export function placeAirings(
	figure: TimelineFigure,
	grid: TimelineGrid,
	base: number
): PlacedAirings {
	const { time, airingPx } = grid;
	const longest = Math.max(1, ...figure.airings.map(({ minutesHigh }) => minutesHigh));
	const y = (minutes: number): number => base - (minutes / longest) * airingPx;
	const isMuted = figure.airings.some(({ isHighlighted }) => isHighlighted);
	const pitch = weekPx(grid);
	const ticks = figure.airings.flatMap((airing) => {
		const x = (time.start(airing.date) + time.end(airing.date)) / 2;
		const ink = airing.isHighlighted || !isMuted ? 'own' : 'peer';
		return airingTick(airing, x, y, ink, pitch);
	});
	const bands = figure.unknownOutput.map((stretch) => unknownBand(stretch, grid, base));
	return {
		nodes: [
			...bands.flatMap((band) => band.nodes),
			{
				type: 'line',
				x1: px(time.left),
				y1: px(base),
				x2: px(time.right),
				y2: px(base),
				paint: { stroke: 'peer', strokeWidth: 1 }
			},
			...ticks,
			...plannedOutlines(figure.airings, grid, y, isMuted)
		],
		belowPx: Math.max(0, ...bands.map((band) => band.belowPx)),
		stops: [
			...figure.airings.map((airing) => ({
				x: px((time.start(airing.date) + time.end(airing.date)) / 2),
				y: px(y(airing.minutesHigh)),
				mark: { series: 'airings', key: airing.date },
				text: airing.text
			})),
			...bands.map((band) => band.stop)
		]
	};
}

/** Pixels from an airing to the next of a weekly programme. */
function weekPx({ time }: TimelineGrid): number {
	const year = time.years.reduce((a, b) => (b.right - b.left > a.right - a.left ? b : a));
	return (year.right - year.left) / 52;
}

/** Planned airings in a row within one hollow outline, so that they never look like output. */
function plannedOutlines(
	airings: readonly TimelineAiring[],
	grid: TimelineGrid,
	y: (minutes: number) => number,
	isMuted: boolean
): SceneNode[] {
	const { time } = grid;
	const half = Math.max(1, weekPx(grid) / 2);
	return plannedStretches(airings).flatMap((stretch) => {
		const first = stretch[0];
		const last = stretch.at(-1);
		if (!first || !last) return [];
		const left = Math.max(time.left, time.start(first.date) - half);
		const right = Math.min(time.right, time.end(last.date) + half);
		const top = y(Math.max(...stretch.map(({ minutesHigh }) => minutesHigh)));
		const ink = first.isHighlighted || !isMuted ? 'own' : 'peer';
		return [
			{
				type: 'rect',
				x: px(left),
				y: px(top),
				width: px(right - left),
				height: px(y(0) - top),
				paint: { stroke: ink, strokeWidth: 1 }
			}
		];
	});
}

/** The mark of one airing at `x`: a hairline when planned, a solid stroke when aired. */
export function airingTick(
	airing: Pick<TimelineAiring, 'date' | 'status' | 'minutesLow' | 'minutesHigh'>,
	x: number,
	y: (minutes: number) => number,
	ink: 'own' | 'peer',
	pitch: number
): SceneNode[] {
	const { date, status, minutesLow, minutesHigh } = airing;
	// A rerun reaches no one for the first time: it stands lower than what it repeats.
	const share = status === 'rerun' ? 0.5 : 1;
	const widest = Math.min(4, Math.max(0.9, pitch * 0.6));
	const paint: Paint = { stroke: ink, strokeWidth: status === 'planned' ? 0.6 : widest };
	const upTo = (minutes: number): number => y(minutes * share);
	const datum = { series: 'airings', key: date, value: minutesHigh, state: status };
	if (minutesLow === minutesHigh) return [upright(x, y(0), upTo(minutesHigh), paint, datum)];
	const paler: Paint = { ...paint, opacity: 0.5 };
	return [
		upright(x, y(0), upTo(minutesLow), paint),
		upright(x, upTo(minutesLow), upTo(minutesHigh), paler, datum)
	];
}

function upright(
	x: number,
	y1: number,
	y2: number,
	paint: Paint,
	datum?: Extract<SceneNode, { type: 'line' }>['datum']
): SceneNode {
	const ends = { x1: px(x), y1: px(y1), x2: px(x), y2: px(y2) };
	return { type: 'line', ...ends, paint, ...(datum ? { datum } : {}) };
}

function unknownBand(
	stretch: TimelineFigure['unknownOutput'][number],
	{ time, airingPx, width }: TimelineGrid,
	base: number
): { readonly nodes: SceneNode[]; readonly belowPx: number; readonly stop: ReadingStop } {
	const left = time.start(stretch.from) + 1;
	const right = Math.max(left + 1, time.end(stretch.to) - 1);
	const middle = (left + right) / 2;
	const inner = wrapText(stretch.label, right - left - 2 * BAND_PAD, SIZE);
	const innerPx = Math.max(...inner.map((line) => textWidth(line, SIZE)));
	const fits = innerPx <= right - left - 2 * BAND_PAD && inner.length * LINE_PX <= airingPx;
	const lines = fits ? inner : wrapText(stretch.label, width - 2, SIZE);
	const half = Math.max(...lines.map((line) => textWidth(line, SIZE))) / 2;
	const x = Math.min(width - half, Math.max(fits ? half : time.left + half, middle));
	const first = fits ? base - airingPx / 2 - (lines.length * LINE_PX) / 2 + 13 : base + LINE_PX;
	return {
		nodes: [
			{
				type: 'rect',
				x: px(left),
				y: px(base - airingPx),
				width: px(right - left),
				height: airingPx,
				paint: { stroke: 'peer', strokeWidth: 1.25, dash: [0.1, 4], lineCap: 'round' },
				datum: { series: 'airings', key: stretch.from, value: null, state: 'unknown' }
			},
			...textLines(lines, x, first, { anchor: 'middle', ink: 'muted' })
		],
		belowPx: fits ? 0 : lines.length * LINE_PX + 4,
		stop: {
			x: px(middle),
			y: px(base - airingPx / 2),
			mark: { series: 'airings', key: stretch.from },
			text: stretch.label
		}
	};
}
