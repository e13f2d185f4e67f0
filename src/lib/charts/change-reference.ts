import type { ChangeFigure, ChangeItem } from '$lib/figures/change-figure';
import type { LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { SceneNode } from './scene';

const { line: INK, shape: SHAPE, markerPx: SIZE } = ROLE_STYLES.region;
/** A bar under the stick of a row, wide enough to be seen beside it. */
const BAR_PX = 9;

/** How others moved, under the stick of a row: a pale bar between the ends, a mark at the mean. */
export function referenceNodes(
	{ id, reference }: ChangeItem,
	x: (value: number) => number,
	y: number
): SceneNode[] {
	if (!reference) return [];
	const [low, mean, high] = [x(reference.low), x(reference.mean), x(reference.high)];
	return [
		bar(low, high, y),
		marker(
			SHAPE,
			mean,
			y,
			SIZE + 0.5,
			{ fill: 'ground', stroke: INK, strokeWidth: 1.5 },
			{ series: 'changes-reference', key: id, value: reference.mean }
		)
	];
}

export function referenceLegend({
	mean,
	ends
}: NonNullable<ChangeFigure['reference']>): LegendItem[] {
	return [
		{
			label: mean,
			swatch: (x, y) => [
				marker(SHAPE, x, y, SIZE + 0.5, { fill: 'ground', stroke: INK, strokeWidth: 1.5 })
			]
		},
		{ label: ends, swatch: (x, y) => [bar(x - 9, x + 9, y)] }
	];
}

function bar(from: number, to: number, y: number): SceneNode {
	return {
		type: 'rect',
		x: px(from),
		y: px(y - BAR_PX / 2),
		width: px(Math.max(1, to - from)),
		height: BAR_PX,
		paint: { fill: 'rule' }
	};
}
