import type { StripDot, StripFigure } from '$lib/figures/strip-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { Paint, SceneNode } from './scene';
import type { PlacedDot } from './strip-dots';
import { LINE_PX, textLine } from './text-line';
import { whisker } from './whisker';

type Scale = (value: number) => number;
type Known = StripDot & { readonly interval: NonNullable<StripDot['interval']> };

const LABEL_GAP = 7;
const CAP = 4;
const OWN_CAP = 6;
const ROWS_GAP = 6;

/** The values that the axis holds besides those of the dots: the ends of what is drawn. */
export function drawnEnds({ dots }: StripFigure): number[] {
	return dots
		.filter(hasInterval)
		.filter(({ role, hasRow }) => role === 'own' || hasRow)
		.flatMap(({ interval }) => [interval.low, interval.high]);
}

/** The interval of the own value through its dot, with an edge of the ground so that it shows on others. */
export function ownInterval({ dot, dy }: PlacedDot, x: Scale, middle: number): SceneNode[] {
	if (!hasInterval(dot) || dot.role !== 'own') return [];
	const y = middle + dy;
	const [left, right] = [x(dot.interval.low), x(dot.interval.high)];
	const edge: Paint = { stroke: 'ground', strokeWidth: 2.75 };
	const edgeOf = (x1: number, x2: number, half: number): SceneNode => ({
		type: 'line',
		x1: px(x1),
		y1: px(y - half),
		x2: px(x2),
		y2: px(y + half),
		paint: edge
	});
	return [
		edgeOf(left, right, 0),
		...[left, right].map((end) => edgeOf(end, end, OWN_CAP)),
		...nodesOf(dot, x, y, OWN_CAP)
	];
}

/** Intervals under the dots, a row each with its name, the highest value above. */
export function intervalRows(
	figure: StripFigure,
	x: Scale,
	top: number,
	width: number
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
	const dots = figure.dots
		.filter(hasInterval)
		.filter(({ hasRow }) => hasRow)
		.sort((a, b) => b.value - a.value || a.areaCode.localeCompare(b.areaCode, 'en'));
	if (dots.length === 0) return { nodes: [], height: 0 };
	let y = top + ROWS_GAP;
	const children = dots.flatMap((dot) => {
		const name = nameOf(dot, x, width);
		// A name that has no room beside its interval stands over it.
		y += name.isAbove ? 2 * LINE_PX : LINE_PX;
		const at = y - LINE_PX / 2;
		const { line, text, shape } = ROLE_STYLES[dot.role];
		const baseline = (name.isAbove ? at - LINE_PX : at) + 4.5;
		return [
			...nodesOf(dot, x, at, CAP),
			marker(shape, x(dot.value), at, 3.5, { fill: line }),
			textLine(name.text, name.x, baseline, { anchor: name.anchor, ink: text, halo: true })
		];
	});
	const own = figure.dots.filter(hasInterval).find(({ role }) => role === 'own');
	const guides = own ? guidesOf(own, x, top, y) : [];
	return {
		nodes: [{ type: 'group', name: 'interval-rows', children: [...guides, ...children] }],
		height: y - top
	};
}

function hasInterval(dot: StripDot): dot is Known {
	return dot.interval !== undefined;
}

function nodesOf({ areaCode, role, interval }: Known, x: Scale, y: number, half: number) {
	return whisker('level', y, x(interval.low), x(interval.high), {
		half,
		ink: ROLE_STYLES[role].line,
		datum: { series: 'areas-interval', key: areaCode },
		...interval
	});
}

/** The ends of the own interval down through the rows: what they meet, it ties with. */
function guidesOf({ interval }: Known, x: Scale, top: number, bottom: number): SceneNode[] {
	return [interval.low, interval.high].map((end) => ({
		type: 'line',
		x1: px(x(end)),
		y1: px(top),
		x2: px(x(end)),
		y2: px(bottom),
		paint: { stroke: 'own', strokeWidth: 1, dash: [3, 3] }
	}));
}

/** Right of the interval, else left of it, else above. */
function nameOf({ label, valueLabel, interval }: Known, x: Scale, width: number) {
	const text = `${label} ${valueLabel}`;
	const wide = textWidth(text, CHART_TEXT_PX.label);
	const right = x(interval.high) + LABEL_GAP;
	if (right + wide <= width) return { text, x: right, anchor: 'start' as const, isAbove: false };
	const left = x(interval.low) - LABEL_GAP;
	if (left >= wide) return { text, x: left, anchor: 'end' as const, isAbove: false };
	const middle = Math.min(width - wide, Math.max(0, (left + right - wide) / 2));
	return { text, x: middle, anchor: 'start' as const, isAbove: true };
}
