import { max, scaleBand, scaleLinear } from 'd3';
import type { MinutesFigure, MonthOfMinutes } from '$lib/figures/minutes-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { axisUnit, leftAxis, leftAxisWidth } from './axis';
import { layoutLegend, type LegendItem } from './legend';
import {
	airedBar,
	barShape,
	baseline,
	plannedBox,
	plannedText,
	unknownTexts,
	type MonthSlot
} from './minutes-month';
import { px } from './pixel';
import type { Scene, SceneNode } from './scene';
import { textLine } from './text-line';

const PLOT_PX = 190;
const TOP = 34;
const SLOT_WIDEST = 112;
const LABEL_PX = 24;
const KEY_GAP = 12;

/**
 * A slot a month on an axis of minutes that begins at zero: the planned range as an outlined box,
 * the aired minutes as a filled bar, torn off at the top where they are a lower bound; months that no
 * log covers have words and no mark.
 */
export function layoutMinutes(figure: MinutesFigure, width: number): Scene {
	const { months, format } = figure;
	const highest = max(months, ({ aired, plannedHigh, plannedLow }) =>
		Math.max(aired ?? 0, plannedHigh ?? 0, plannedLow ?? 0)
	);
	const y = scaleLinear()
		.domain([0, Math.max(1, highest ?? 0)])
		.nice(4)
		.range([TOP + PLOT_PX, TOP]);
	const ticks = y.ticks(4).map((value) => ({ at: y(value), label: format(value) }));
	const left = leftAxisWidth(ticks.map(({ label }) => label));
	const x = scaleBand()
		.domain(months.map(({ month }) => month))
		.range([left, left + Math.min(width - left, months.length * SLOT_WIDEST)]);
	const slots = months.map((month) => slotOf(month, x(month.month) ?? left, x.bandwidth(), y));
	const legend = layoutLegend(keyOf(figure), {
		x: 1,
		top: TOP + PLOT_PX + LABEL_PX + KEY_GAP,
		width: width - 1
	});
	// The zero line belongs to the months: there is none where minutes are unknown.
	const rules = ticks.filter(({ at }) => at !== y(0));
	const nodes: SceneNode[] = [
		...(months.length > 0
			? [
					leftAxis(rules, { left, right: x.range()[1] }),
					axisUnit(figure.unit, 0, 14),
					zeroLabel(format(0), left, y(0))
				]
			: []),
		...slots.map((slot): SceneNode => ({
			type: 'group',
			name: `month-${slot.month.month}`,
			children: [
				...plannedBox(slot),
				...plannedText(slot, format),
				...airedBar(slot, format),
				...baseline(slot)
			]
		})),
		...unknownTexts(slots, figure.words.unknown),
		...monthLabels(slots, width),
		...legend.nodes
	];
	const bottom = months.length > 0 ? TOP + PLOT_PX + LABEL_PX : 0;
	return {
		width,
		height: Math.ceil(bottom + (legend.height > 0 ? KEY_GAP + legend.height : 0)) + 2,
		nodes,
		tracks:
			slots.length === 0
				? []
				: [
						{
							id: 'minutes',
							label: figure.headline,
							stops: slots.map((slot) => ({
								x: px(slot.x + slot.width / 2),
								y: px(slot.y(slot.month.aired ?? slot.month.plannedHigh ?? 0)),
								mark: { series: 'aired', key: slot.month.month },
								text: slot.month.text
							}))
						}
					]
	};
}

function zeroLabel(label: string, left: number, y: number): SceneNode {
	const style = { sizePx: CHART_TEXT_PX.tick, anchor: 'end', ink: 'muted' } as const;
	return textLine(label, left - 8, y + 4.7, style);
}

function slotOf(
	month: MonthOfMinutes,
	x: number,
	width: number,
	y: (minutes: number) => number
): MonthSlot {
	return { month, x, width, y };
}

/** As many month labels as fit side by side, from the last, which always has one. */
function monthLabels(slots: readonly MonthSlot[], width: number): SceneNode[] {
	const size = CHART_TEXT_PX.tick;
	const widest = Math.max(0, ...slots.map(({ month }) => textWidth(month.label, size))) + 10;
	const every = Math.max(1, Math.ceil(widest / (slots[0]?.width ?? 1)));
	const nodes: SceneNode[] = [];
	let end = Infinity;
	for (const [i, slot] of [...slots].reverse().entries()) {
		const half = textWidth(slot.month.label, size) / 2;
		const x = Math.min(width - half, Math.max(half, slot.x + slot.width / 2));
		if (i % every !== 0 || x + half + 6 > end) continue;
		const style = { sizePx: size, anchor: 'middle', ink: 'muted' } as const;
		nodes.unshift(textLine(slot.month.label, x, slot.y(0) + 19, style));
		end = x - half;
	}
	return nodes;
}

function keyOf({ months, words }: MinutesFigure): LegendItem[] {
	const month: MonthOfMinutes = {
		month: '',
		label: '',
		plannedLow: 4,
		plannedHigh: 12,
		aired: null,
		isBound: false,
		text: ''
	};
	const slot = (x: number, y: number): MonthSlot => ({
		month,
		x: x - 10,
		width: 20,
		y: (minutes) => y + 8 - minutes
	});
	const withoutDatum = (nodes: readonly SceneNode[]): SceneNode[] =>
		nodes.map((node) => {
			if (node.type !== 'rect') return node;
			const { type, x, y, width, height, paint } = node;
			return { type, x, y, width, height, paint };
		});
	return [
		...(months.some((m) => m.plannedHigh !== null)
			? [
					{
						label: words.planned,
						swatch: (x: number, y: number) => withoutDatum(plannedBox(slot(x, y)))
					}
				]
			: []),
		...(months.some((m) => m.aired !== null && !m.isBound)
			? [{ label: words.aired, swatch: airedSwatch(false) }]
			: []),
		...(months.some((m) => m.aired !== null && m.isBound)
			? [{ label: words.bound, swatch: airedSwatch(true) }]
			: [])
	];
}

function airedSwatch(isBound: boolean): LegendItem['swatch'] {
	const [width, left] = isBound ? [16, 8] : [10, 5];
	return (x, y) => [barShape({ x: x - left, y: y - 7, width, height: 14 }, isBound)];
}
