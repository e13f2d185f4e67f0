import type { ScatterFigure } from '$lib/figures/scatter-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { bottomAxis, leftAxis } from './axis';
import { firstFree, overlaps, textBox, type Box, type TextNode } from './label-box';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { ScatterFrame } from './scatter-frame';
import type { Paint, SceneNode } from './scene';
import { LINE_PX, textLine } from './text-line';

const SIZE = CHART_TEXT_PX.tick;

/** Both axes with light rules at their ticks, and the line at zero of what is a difference. */
export function axisNodes(figure: ScatterFigure, frame: ScatterFrame): SceneNode[] {
	const { left, right, top, bottom, x, y } = frame;
	const rules = frame.xTicks.map((tick) => upright(x(tick), top, bottom, { stroke: 'rule' }));
	const zeros = [
		...(figure.x.hasZero ? [upright(x(0), top, bottom, { stroke: 'peer' })] : []),
		...(figure.y.hasZero ? [level(left, right, y(0), { stroke: 'peer' })] : [])
	];
	return [
		{ type: 'group', name: 'grid', children: rules },
		leftAxis(
			frame.yTicks.map((tick) => ({ at: y(tick), label: figure.y.format(tick) })),
			{ left, right }
		),
		bottomAxis(
			frame.xTicks.map((tick) => ({ at: x(tick), label: figure.x.format(tick) })),
			{ left, right, y: bottom, within: [0, right + 6] }
		),
		{ type: 'group', name: 'zero', children: zeros },
		...marginNodes(figure, frame)
	];
}

/** The column of dots without x: its own rules, and the word under it. */
function marginNodes(figure: ScatterFigure, frame: ScatterFrame): SceneNode[] {
	const { margin, top, bottom, width, y } = frame;
	if (!margin || figure.margin === null) return [];
	const at = margin.left - 5;
	const children: SceneNode[] = [
		upright(at, top, bottom, { stroke: 'peer', dash: [2, 3] }),
		...(figure.y.hasZero ? [level(margin.left, width, y(0), { stroke: 'peer' })] : []),
		textLine(figure.margin, width, bottom + 7 + LINE_PX / 2 + SIZE * 0.36, {
			sizePx: SIZE,
			ink: 'muted',
			anchor: 'end'
		})
	];
	return [{ type: 'group', name: 'margin', children }];
}

/** The means of the provinces as dashed lines, named where the name covers the fewest dots. */
export function meanNodes(
	figure: ScatterFigure,
	frame: ScatterFrame,
	dots: readonly Box[],
	texts: readonly TextNode[]
): { readonly lines: SceneNode[]; readonly labels: TextNode[] } {
	const { left, right, top, bottom } = frame;
	const { line, dash } = ROLE_STYLES.nation;
	const paint = { stroke: line, strokeWidth: 1.25, ...(dash ? { dash } : {}) };
	const lines: SceneNode[] = [];
	const labels: TextNode[] = [];
	const bounds: Box = { x: left, y: top, width: frame.width - left, height: bottom - top };
	const add = (nodes: readonly TextNode[]) => {
		const taken = [...labels, ...texts].map(textBox);
		const open = nodes
			.map((node) => ({ node, box: textBox(node) }))
			.filter(({ box }) => firstFree([{ box }], taken, bounds) !== undefined);
		const covered = (box: Box) => dots.filter((dot) => overlaps(dot, box)).length;
		const [first, ...others] = open;
		if (!first) return;
		labels.push(
			others.reduce((best, one) => (covered(one.box) < covered(best.box) ? one : best), first).node
		);
	};
	const style = { ink: 'nation', halo: true } as const;
	const { mean: yMean } = figure.y;
	if (yMean) {
		const at = frame.y(yMean.value);
		lines.push({ ...level(left, right, at, paint), datum: datumOf('y', yMean.value) });
		add(
			[at - 5, at + 14].flatMap((y) => [
				textLine(yMean.label, right, y, { ...style, anchor: 'end' }),
				textLine(yMean.label, left + 4, y, style)
			])
		);
	}
	const { mean: xMean } = figure.x;
	if (xMean) {
		const at = frame.x(xMean.value);
		lines.push({ ...upright(at, top, bottom, paint), datum: datumOf('x', xMean.value) });
		add(
			[top + 12, bottom - 6, top + 30, bottom - 24].flatMap((y) => [
				textLine(xMean.label, at + 5, y, style),
				textLine(xMean.label, at - 5, y, { ...style, anchor: 'end' })
			])
		);
	}
	return { lines, labels };
}

function datumOf(key: string, value: number) {
	return { series: 'means', key, value, state: 'nation' };
}

type Line = Extract<SceneNode, { type: 'line' }>;

function upright(at: number, top: number, bottom: number, paint: Paint): Line {
	const full = { strokeWidth: 1, ...paint };
	return { type: 'line', x1: px(at), y1: px(top), x2: px(at), y2: px(bottom), paint: full };
}

function level(left: number, right: number, at: number, paint: Paint): Line {
	const full = { strokeWidth: 1, ...paint };
	return { type: 'line', x1: px(left), y1: px(at), x2: px(right), y2: px(at), paint: full };
}
