import type { ComponentBar, ComponentsFigure } from '$lib/figures/components-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { changeWidth, splitChange } from './change-mark';
import { componentKey } from './component-key';
import { NARROW_INSET, narrowRow, wideRow, type ComponentColumns } from './component-row';
import { layoutLegend } from './legend';
import { px } from './pixel';
import type { ReadingStop, Scene, SceneNode } from './scene';

/** From this width on, labels stand beside the bars. */
const WIDE_FROM = 560;
const NARROWEST_BAR = 190;
const GAP = 16;
const KEY_GAP = 14;

/**
 * A row a component: its score as a bar on its own scale (`scaleMin`..`scaleMax`), with the mean of
 * the provinces, the target and the way from the year before; score, change and rank as text.
 * `width` is in CSS pixels; the height follows from the labels.
 */
export function layoutComponents(figure: ComponentsFigure, width: number): Scene {
	const columns = width >= WIDE_FROM ? columnsOf(figure.bars, width) : null;
	const nodes: SceneNode[] = [];
	const stops: ReadingStop[] = [];
	let top = 0;
	for (const [i, bar] of figure.bars.entries()) {
		if (i > 0) nodes.push(hairline(top, width));
		const row = columns
			? wideRow(bar, figure.words, columns, top)
			: narrowRow(bar, figure.words, width, top);
		nodes.push({ type: 'group', name: `row-${bar.component}`, children: row.nodes });
		const mark = { series: 'own', key: bar.component };
		stops.push({ x: px(row.stop.x), y: px(row.stop.y), mark, text: bar.text });
		top += row.height;
	}
	const inset = columns ? 0 : NARROW_INSET;
	const keyPlace = { x: inset, top: top + KEY_GAP, width: width - inset };
	const key = layoutLegend(componentKey(figure), keyPlace);
	if (key.height > 0) nodes.push(hairline(top, width), ...key.nodes);
	return {
		width,
		height: Math.ceil(top + (key.height > 0 ? KEY_GAP + key.height : 0)) + 2,
		nodes,
		tracks: stops.length > 0 ? [{ id: 'components', label: figure.headline, stops }] : []
	};
}

function columnsOf(bars: readonly ComponentBar[], width: number): ComponentColumns {
	const size = CHART_TEXT_PX.label;
	const widest = (widths: readonly number[], most: number): number =>
		Math.min(most, Math.ceil(Math.max(0, ...widths)));
	const label = Math.min(300, Math.round(width * 0.34));
	const score = widest(
		bars.map((bar) => (bar.score === null ? 0 : textWidth(bar.scoreText, size, 600))),
		110
	);
	const computed = bars.filter((bar) => splitChange(bar.changeText).direction !== null);
	const refused = bars.filter((bar) => splitChange(bar.changeText).direction === null);
	const rank = widest(
		bars.map((bar) => textWidth(bar.rankText, size)),
		110
	);
	const room = width - label - NARROWEST_BAR - score - rank - 4 * GAP;
	const change = Math.max(
		widest(
			computed.map((bar) => changeWidth(bar.changeText)),
			140
		),
		widest(
			refused.map((bar) => textWidth(bar.changeText, size)),
			Math.max(104, Math.min(200, room))
		)
	);
	const rankX = width - rank;
	const changeX = rankX - (rank > 0 ? GAP : 0) - change;
	const scoreEnd = changeX - (change > 0 ? GAP : 0);
	const barX = label + GAP;
	return {
		label,
		bar: { x: barX, width: Math.max(40, scoreEnd - score - (score > 0 ? GAP : 0) - barX) },
		scoreEnd,
		change: { x: changeX, width: change },
		rank: { x: rankX, width: rank }
	};
}

function hairline(y: number, width: number): SceneNode {
	return {
		type: 'line',
		x1: 0,
		y1: px(y),
		x2: px(width),
		y2: px(y),
		paint: { stroke: 'rule', strokeWidth: 1 }
	};
}
