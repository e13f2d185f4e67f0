import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { CardRows } from './card';
import type { FigureSource } from './figure';
import {
	anyOf,
	usesOfEdition,
	usesOfMean,
	usesOfPart,
	usesOfPoint,
	usesOfTarget
} from './loaded-uses';
import { figureSources } from './sources';

/** The loaded files behind what a card says of its year: state, change, gaps, targets, parts. */
export function loadedOfCard(words: Words, latest: PointRow, rows: CardRows): FigureSource[] {
	const { index, year, area_code: area } = latest;
	const isDue = (row: { readonly index: string; readonly year: number }) =>
		row.index === index && row.year === year;
	const hasGap = [...rows.gaps, ...rows.nextPlaces].some(isDue);
	const uses = anyOf([
		usesOfPoint(latest),
		...rows.benchmarks.filter(isDue).map(usesOfMean),
		...(hasGap ? [usesOfEdition(index, year)] : []),
		...rows.parts.filter(isDue).map(usesOfPart),
		...rows.targets.filter(isDue).map((row) => usesOfTarget(row, area))
	]);
	return figureSources(words, [], rows.sources, uses);
}
