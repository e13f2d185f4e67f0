import type { TrendFigure, TrendPoint, TrendSeries } from '$lib/figures/trend-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { breakHairlines } from './break-marks';
import { lastDrawn, pointY } from './end-labels';
import { marker } from './markers';
import { ROLE_STYLES, type RoleStyle } from './role-style';
import type { Scene, SceneNode } from './scene';
import { statusRow } from './status-row';
import { crosses, strokesOf } from './strokes';
import { blockBox, blockNodes, lineHeight, linesWidth, shiftedInto } from './text-block';
import type { TextBlock } from './text-block';
import { sparkDomain } from './spark-domain';
import { isInStatusRow, ownSeries, trendFrame, withEnforcedBreaks } from './trend-frame';
import type { TrendFrame } from './trend-frame';
import { seriesMarks } from './trend-marks';
import { trendTracks } from './trend-tracks';

const EDGE = 5;
const LABEL_GAP = 8;
const STATUS_PX = 12;
const STYLES: Record<'own' | 'nation', RoleStyle> = {
	own: { ...ROLE_STYLES.own, widthPx: 2, markerPx: 2.4 },
	nation: { ...ROLE_STYLES.nation, widthPx: 1, markerPx: 1.4 }
};

/**
 * A small trend for a card: the own line with its gaps, the nation thin behind it, first and last
 * year, and the last value as it is printed. No axis: levels are read on the figure it leads to.
 */
export function layoutSparkline(given: TrendFigure, width = 260, height = 84): Scene {
	const figure = withEnforcedBreaks(given);
	const own = ownSeries(figure);
	const nation = figure.series.find(({ role }) => role === 'nation');
	const shown = [nation, own].filter((series) => series !== undefined);
	const last = own ? withItsYear(lastDrawn(own), figure.lastYear) : undefined;
	const yearsTop = height - lineHeight(CHART_TEXT_PX.tick);
	const hasStatus = own?.points.some(isInStatusRow) ?? false;
	const bottom = yearsTop - (hasStatus ? STATUS_PX : 0);
	const labelWidth = last ? linesWidth([last.label], CHART_TEXT_PX.strong, 600) : 0;
	const hasColumn = last?.year === figure.lastYear && labelWidth > 0 && labelWidth < width / 2;
	const right = width - (hasColumn ? labelWidth + LABEL_GAP - EDGE : EDGE);
	const axis = { domain: sparkDomain(figure, shown), ticks: [] };
	const frame = trendFrame(figure, axis, { left: 0, right, top: 0, bottom });
	const statusY = yearsTop - STATUS_PX / 2;
	const tracks = trendTracks({ ...figure, series: own ? [own] : [] }, frame, statusY);
	const nodes: SceneNode[] = [
		breakHairlines(figure, { ...frame, bottom: yearsTop - 2 }),
		...(nation ? [seriesMarks(nation, frame, STYLES.nation)] : []),
		...(last ? [strongDot(last, frame)] : []),
		...(own ? [seriesMarks(own, frame, STYLES.own), statusRow(own, frame, statusY)] : []),
		...(last ? blockNodes(lastLabel(last, shown, frame, width)) : []),
		...yearLabels(figure, frame, yearsTop, width).flatMap(blockNodes)
	];
	return { width, height, nodes, tracks };
}

/** An older value says of which year it is. */
function withItsYear(point: TrendPoint | undefined, lastYear: number): TrendPoint | undefined {
	if (!point || point.year === lastYear || point.label === '') return point;
	return { ...point, label: `${point.label} (${point.year})` };
}

/** Under the mark of the last point, which carries the row. */
function strongDot(point: TrendPoint, frame: TrendFrame): SceneNode {
	const paint = { fill: point.state === 'band' ? 'ownSoft' : 'own' } as const;
	return marker('circle', frame.x(point.year), pointY(point, frame), 4.5, paint);
}

/** Right of the last point where that is free, else over or under it. */
function lastLabel(
	point: TrendPoint,
	shown: readonly TrendSeries[],
	frame: TrendFrame,
	width: number
): TextBlock {
	const x = frame.x(point.year);
	const y = pointY(point, frame);
	const height = lineHeight(CHART_TEXT_PX.strong);
	const inside = (top: number): number => Math.max(0, Math.min(frame.bottom - height, top));
	const block: TextBlock = {
		x: x + LABEL_GAP,
		top: inside(y - height / 2),
		lines: point.label === '' ? [] : [point.label],
		sizePx: CHART_TEXT_PX.strong,
		weight: 600,
		anchor: 'start',
		ink: 'own',
		halo: true
	};
	const centred = { ...block, x, anchor: 'middle' } as const;
	const over = shiftedInto({ ...centred, top: inside(y - height - 5) }, 0, width);
	const under = shiftedInto({ ...centred, top: inside(y + 5) }, 0, width);
	const strokes = shown.flatMap((series) => strokesOf(series, frame));
	const isFree = (candidate: TextBlock): boolean => {
		const box = blockBox(candidate);
		return box.right <= width && !strokes.some((stroke) => crosses(stroke, box));
	};
	return [block, over, under].find(isFree) ?? over;
}

function yearLabels(
	figure: TrendFigure,
	frame: TrendFrame,
	top: number,
	width: number
): TextBlock[] {
	const years = [...new Set([figure.firstYear, figure.lastYear])];
	return years.map((year) =>
		shiftedInto(
			{
				x: frame.x(year),
				top,
				lines: [String(year)],
				sizePx: CHART_TEXT_PX.tick,
				weight: 400,
				anchor: 'middle',
				ink: 'muted'
			},
			0,
			width
		)
	);
}
