import type { SlopeEnd, SlopeLine } from '$lib/figures/slope-figure';
import { marker } from './markers';
import { px } from './pixel';
import { CROWD_STYLE, ROLE_STYLES, UNCONFIRMED_DASH, type RoleStyle } from './role-style';
import type { MarkDatum, Paint, SceneNode } from './scene';
import { COLUMNS, type SlopeColumn, type SlopeFrame } from './slope-frame';

/** A line among sixty, its ends dots. */
const CROWD: RoleStyle = { ...CROWD_STYLE, markerPx: 1.8 };
const NAMED: RoleStyle = { ...CROWD, line: 'peer', widthPx: 1.5, markerPx: 3 };

/** Members of the region are quiet beside the own line: thin, with squares instead of dots. */
const REGION: RoleStyle = { ...ROLE_STYLES.region, widthPx: 1, dash: null, markerPx: 2.2 };

export function slopeStyle({ role, isNamed }: Pick<SlopeLine, 'role' | 'isNamed'>): RoleStyle {
	if (role === 'own') return ROLE_STYLES.own;
	if (role === 'region') return isNamed ? { ...REGION, widthPx: 1.5, markerPx: 3 } : REGION;
	return isNamed ? NAMED : CROWD;
}

/** The stroke of a line where its ends may be joined, and a mark in each column with a value. */
export function slopeMarks(
	line: SlopeLine,
	years: readonly [number, number],
	frame: SlopeFrame
): SceneNode {
	const style = slopeStyle(line);
	const marks = COLUMNS.flatMap((column) => {
		const datum: MarkDatum = {
			series: line.id,
			key: `${years[column]}`,
			value: line.ends[column].value,
			state: line.ends[column].state
		};
		return endMarks(line, column, style, frame, datum);
	});
	const children = [...stroke(line, style, frame), ...marks];
	return { type: 'group', name: `line-${line.id}`, children };
}

function stroke(
	{ ends: [from, to], isJoined, isUnconfirmed }: SlopeLine,
	style: RoleStyle,
	{ left, right, y }: SlopeFrame
): SceneNode[] {
	if (!isJoined || from.value === null || to.value === null) return [];
	const paint: Paint = {
		stroke: style.line,
		strokeWidth: style.widthPx,
		lineCap: 'round',
		...(isUnconfirmed ? { dash: UNCONFIRMED_DASH } : {})
	};
	const [y1, y2] = [px(y[0](from.value)), px(y[1](to.value))];
	return [{ type: 'line', x1: px(left), y1, x2: px(right), y2, paint }];
}

function endMarks(
	line: SlopeLine,
	column: SlopeColumn,
	style: RoleStyle,
	frame: SlopeFrame,
	datum: MarkDatum
): SceneNode[] {
	const end = line.ends[column];
	const x = column === 0 ? frame.left : frame.right;
	if (end.value === null) return bandMark(end, x, style, frame.y[column], datum);
	const isHollow = line.isUnconfirmed && column === 1;
	const paint: Paint = isHollow
		? { fill: 'ground', stroke: style.line, strokeWidth: Math.min(2, style.widthPx) }
		: { fill: style.line };
	return [marker(style.shape, x, frame.y[column](end.value), style.markerPx, paint, datum)];
}

function bandMark(
	{ low, high }: SlopeEnd,
	x: number,
	style: RoleStyle,
	y: (value: number) => number,
	datum: MarkDatum
): SceneNode[] {
	if (low === null || high === null) return [];
	const fill = style.line === 'own' ? 'ownSoft' : 'peerSoft';
	const half = style.markerPx + 1.5;
	const [top, bottom] = [y(low), y(high)].sort((a, b) => a - b);
	const from = top ?? 0;
	return [
		{
			type: 'rect',
			x: px(x - half),
			y: px(from),
			width: px(2 * half),
			height: px(Math.max(1, (bottom ?? from) - from)),
			paint: { fill, stroke: style.line, strokeWidth: 1, opacity: 0.8 },
			datum
		}
	];
}
