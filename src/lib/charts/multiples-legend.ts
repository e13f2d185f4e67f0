import type { MultiplesFigure } from '$lib/figures/multiples-figure';
import { breakMark } from './heat-break';
import type { LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { Paint, SceneNode } from './scene';
import { trendLegend } from './trend-legend';

/** What the lines of all panels are, the words of their marks, and that of a level break; each once. */
export function multiplesLegend({ panels, roles, levelBreak }: MultiplesFigure): LegendItem[] {
	const lines = roles.map(({ role, label }): LegendItem => ({
		label,
		swatch: (x, y) => roleSwatch(role, x, y)
	}));
	const marks = panels.flatMap(({ figure }): LegendItem[] => {
		if (figure.kind === 'change' && figure.unconfirmed !== null) {
			const paint = { fill: 'ground', stroke: 'own', strokeWidth: 1.5 } as const;
			return [{ label: figure.unconfirmed, swatch: (x, y) => [marker('circle', x, y, 4, paint)] }];
		}
		if (figure.kind === 'trend') return trendLegend(figure);
		return figure.kind === 'bump' ? trendLegend({ ...figure, kind: 'trend' }) : [];
	});
	const gap: LegendItem[] =
		levelBreak === null
			? []
			: [{ label: levelBreak, swatch: (x, y) => breakMark(x, y - 8, y + 8) }];
	const all = [...lines, ...marks, ...gap];
	return all.filter(({ label }, at) => all.findIndex((item) => item.label === label) === at);
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
