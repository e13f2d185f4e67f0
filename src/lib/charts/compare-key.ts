import type { CompareFigure } from '$lib/figures/compare-figure';
import { bandMark, sideMark } from './compare-marks';
import { breakMark } from './heat-break';
import type { LegendItem } from './legend';
import { marker } from './markers';

/** The marks without a name over them, and those that need a word. */
export function compareKey(figure: CompareFigure, named: readonly string[]): LegendItem[] {
	const { sides, rows, words } = figure;
	const points = rows.flatMap((row) => row.points);
	const isDrawn = (id: string) =>
		points.some(({ sideId, at, low }) => sideId === id && (at !== null || low !== null));
	const broken = rows.some(({ isBroken, points: [own, other] }) => {
		return isBroken && typeof own?.at === 'number' && typeof other?.at === 'number';
	});
	return [
		...sides.flatMap(({ id, label }, at): LegendItem[] =>
			named.includes(id) || !isDrawn(id) ? [] : [{ label, swatch: (x, y) => [sideMark(at, x, y)] }]
		),
		...(rows.some(({ isUnconfirmed }) => isUnconfirmed)
			? [
					{
						label: words.unconfirmed,
						swatch: (x: number, y: number) => [sideMark(0, x, y, { isHollow: true })]
					}
				]
			: []),
		...(points.some(({ at, low, high }) => at === null && low !== null && high !== null)
			? [{ label: words.band, swatch: (x: number, y: number) => bandMark(x - 8, x + 8, y, false) }]
			: []),
		...(points.some(({ interval }) => interval !== null)
			? [
					{
						label: words.interval,
						swatch: (x: number, y: number) => bandMark(x - 8, x + 8, y, false, null)
					}
				]
			: []),
		...(broken
			? [{ label: words.broken, swatch: (x: number, y: number) => breakMark(x, y - 8, y + 8) }]
			: []),
		...(rows.some(({ state }) => state === 'refused')
			? [
					{
						label: words.refused,
						swatch: (x: number, y: number) => [
							marker('cross', x, y, 3.5, { stroke: 'muted', strokeWidth: 1.5 })
						]
					}
				]
			: [])
	];
}
