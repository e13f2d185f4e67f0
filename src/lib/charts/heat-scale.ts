import { sideOf } from '$lib/figures/bounded-classes';
import type { HeatFigure, HeatScale } from '$lib/figures/heat-figure';
import { textOn } from '$lib/tokens/ink';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { hatch, stateMark, stepInk, unconfirmedMark } from './heat-cell';
import { breakMark, goesOnMark } from './heat-break';
import { layoutLegend, SWATCH_PX, type LegendItem, type PlacedLegend } from './legend';
import { px } from './pixel';
import type { SceneNode } from './scene';
import { sideMark } from './side-mark';
import { lineHeight } from './text-block';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const BAR_PX = 12;
const RAMP_PX = LINE_PX + BAR_PX + 4;
const NAME_GAP = 10;
const WIDEST_STEP = 64;
const ROW_GAP = 8;

/** The fills with their bounds, a ramp a scale, and the marks of cells without a value. */
export function heatLegend(
	figure: HeatFigure,
	place: { readonly top: number; readonly width: number; readonly firstYear: number }
): PlacedLegend {
	const { fills } = figure;
	const { width, firstYear } = place;
	const shown = figure.scales.filter(({ lastYear }) => lastYear >= firstYear);
	const nodes: SceneNode[] = [];
	let y = place.top;
	if (shown.length > 0) {
		const title = wrapText(figure.scaleTitle, width, SIZE);
		nodes.push(...textLines(title, 0, y + SIZE, { ink: 'muted' }));
		y += title.length * LINE_PX + 4;
	}
	for (const scale of shown) {
		const name = scale.years === '' ? 0 : Math.ceil(textWidth(scale.years, SIZE)) + NAME_GAP;
		const isBeside = isRoomy(scale, width - name);
		if (!isBeside) y += LINE_PX;
		const room = { left: isBeside ? name : 0, top: y, right: width };
		const title = textLines(scale.years === '' ? [] : [scale.years], 0, y + (isBeside ? 11 : -6), {
			ink: 'muted'
		});
		nodes.push({ type: 'group', name: 'scale', children: [...title, ...ramp(fills, scale, room)] });
		y += RAMP_PX + 2;
	}
	if (shown.length > 0) y += ROW_GAP - 2;
	const marks = layoutLegend(markItems(figure), { x: 0, top: y, width });
	y += marks.height;
	return { nodes: [...nodes, ...marks.nodes], height: y - place.top };
}

const widest = ({ bounds }: HeatScale) =>
	Math.max(0, ...bounds.map((label) => textWidth(label, SIZE)));

/** The width of a step where labels stand under all edges, those of the ends inside `room` pixels. */
function stepWidth(scale: HeatScale, room: number): number {
	return Math.min(WIDEST_STEP, (room - widest(scale)) / (scale.bounds.length - 1));
}

const isRoomy = (scale: HeatScale, room: number) => stepWidth(scale, room) >= widest(scale) + 4;

/** Five filled steps with the bounds under their edges. */
function ramp(
	fills: HeatFigure['fills'],
	scale: HeatScale,
	{ left, top, right }: { readonly left: number; readonly top: number; readonly right: number }
): SceneNode[] {
	const { bounds } = scale;
	const step = stepWidth(scale, right - left);
	const from = left + widest(scale) / 2;
	const boxes = bounds.slice(1).map((_, at): SceneNode => {
		return {
			type: 'rect',
			x: px(from + at * step),
			y: px(top),
			width: px(step - 1),
			height: BAR_PX,
			paint: { fill: stepInk(fills, at) }
		};
	});
	const sideOfStep = (at: number): SceneNode[] => {
		const side = sideOf(at);
		const ink = textOn(stepInk(fills, at));
		return side ? [sideMark(side, from + (at + 0.5) * step, top + BAR_PX / 2, 3.2, ink)] : [];
	};
	// Zero on both sides of the middle step is said once, in its middle.
	const texts = bounds.flatMap((label, at) => {
		if (label === bounds[at - 1]) return [];
		const x = from + (label === bounds[at + 1] ? at + 0.5 : at) * step;
		return [textLine(label, x, top + BAR_PX + SIZE + 2, { anchor: 'middle', ink: 'muted' })];
	});
	const sides = fills === 'signed' ? bounds.slice(1).flatMap((_, at) => sideOfStep(at)) : [];
	return [...boxes, ...sides, ...texts];
}

function markItems({ legend, fills }: HeatFigure): LegendItem[] {
	return legend.map(({ mark, label }) => ({
		label,
		swatch: (x, y) => {
			const height = lineHeight(SIZE) - 6;
			const box = { x: x - SWATCH_PX / 2, y: y - height / 2, width: SWATCH_PX, height };
			if (mark === 'refused') return hatch(box);
			if (mark === 'break') return breakMark(x, box.y, box.y + height);
			if (mark === 'goes_on') return [goesOnMark(x, y)];
			if (mark !== 'unconfirmed') return [stateMark(mark, x, y)];
			const ground: SceneNode = { type: 'rect', ...box, paint: { fill: stepInk(fills, null) } };
			return [ground, unconfirmedMark(box, 'text')];
		}
	}));
}
