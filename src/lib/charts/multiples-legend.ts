import type { MultiplesFigure } from '$lib/figures/multiples-figure';
import { breakMark } from './heat-break';
import type { LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import { scatterLegend } from './scatter';
import type { Paint, SceneNode } from './scene';
import { starLegend } from './star';
import { textLine } from './text-line';
import { trendLegend } from './trend-legend';

/** What the lines of all panels are, the words of their marks, and that of a level break; each once. */
export function multiplesLegend(figure: MultiplesFigure): LegendItem[] {
	const { panels, roles, levelBreak } = figure;
	const lines = roles.map(({ role, label }): LegendItem => ({
		label,
		swatch: (x, y) => roleSwatch(role, x, y)
	}));
	const marks = panels.flatMap(({ figure }): LegendItem[] => {
		if (figure.kind === 'change' && figure.unconfirmed !== null) {
			const paint = { fill: 'ground', stroke: 'own', strokeWidth: 1.5 } as const;
			return [{ label: figure.unconfirmed, swatch: (x, y) => [marker('circle', x, y, 4, paint)] }];
		}
		if (figure.kind === 'star') return figure.refusal === null ? starLegend(figure) : [];
		if (figure.kind === 'scatter') return scatterLegend(figure);
		if (figure.kind === 'trend') return trendLegend(figure);
		return figure.kind === 'bump' ? trendLegend({ ...figure, kind: 'trend' }) : [];
	});
	const gap: LegendItem[] =
		levelBreak === null
			? []
			: [{ label: levelBreak, swatch: (x, y) => breakMark(x, y - 8, y + 8) }];
	const all = [...axisItems(figure), ...lines, ...marks, ...gap];
	return all.filter(({ label }, at) => all.findIndex((item) => item.label === label) === at);
}

/** The names behind the numbers of the axes of stars. */
function axisItems({ starAxes }: MultiplesFigure): LegendItem[] {
	if (!starAxes) return [];
	const axes = starAxes.names.map((label, at): LegendItem => ({
		label,
		swatch: (x, y) => [textLine(`${at + 1}`, x, y + 4.6, { weight: 600, anchor: 'middle' })]
	}));
	const rim: LegendItem = {
		label: starAxes.rim,
		swatch: (x, y) => [
			{ type: 'circle', cx: px(x), cy: px(y), r: 7, paint: { stroke: 'peerSoft', strokeWidth: 1 } }
		]
	};
	return [...axes, rim];
}

function roleSwatch(
	role: MultiplesFigure['roles'][number]['role'],
	x: number,
	y: number
): SceneNode[] {
	const style = ROLE_STYLES[role];
	const paint: Paint = {
		stroke: style.line,
		strokeWidth: style.widthPx,
		...(style.dash ? { dash: style.dash } : {})
	};
	return [
		{ type: 'line', x1: px(x - 9), y1: px(y), x2: px(x + 9), y2: px(y), paint },
		marker(style.shape, x, y, style.markerPx, { fill: style.line })
	];
}
