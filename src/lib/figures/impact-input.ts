import type { ImpactAnswer } from '$lib/analysis/impact-answer';
import { unitOf } from '$lib/domain/unit';
import type { ExploreRow } from '$lib/queries/explore';
import type { PlanRow } from '$lib/queries/plan';
import type { TrendInput } from './trend-input';
import type { FigureFrame } from './figure';
import { anyOf, usesOfPoint } from './loaded-uses';
import { figureSources } from './sources';

/** An estimate with what its figures are told in. */
export interface ImpactInput extends Pick<
	TrendInput,
	'words' | 'index' | 'component' | 'componentName' | 'breaks' | 'sources' | 'vintage'
> {
	readonly answer: ImpactAnswer;
	readonly areaName: string;
	/** Name of a province by its code. */
	readonly nameOf: (code: string) => string;
	/** All provinces and years of the component. */
	readonly rows: readonly ExploreRow[];
	readonly plan: readonly PlanRow[];
}

type Told = Pick<ImpactInput, 'words' | 'index' | 'component'>;

/** `điểm`, or `điểm phần trăm` of an index in per cent. */
export function differenceUnit({ words, index, component }: Told): string {
	const isPercent = unitOf(index, component) === 'percent';
	return words.t(isPercent ? 'figure.percentPoints' : 'figure.points');
}

/** `2,40 điểm`: the size of a difference. */
export function sizeText(input: Told, value: number): string {
	return `${input.words.format.amount(value)} ${differenceUnit(input)}`;
}

/** `−2,40 điểm`: a difference with its sign. */
export function signedText(input: Told, value: number): string {
	return `${input.words.format.signed(value)} ${differenceUnit(input)}`;
}

/** Every year from the first to the last of the panel, those between that were left out among them. */
export function yearsOf({ times }: ImpactAnswer): number[] {
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The sources of all scores in the panel. */
export function impactSources(input: ImpactInput): FigureFrame['sources'] {
	const { words, answer, rows, sources } = input;
	const used = rows.filter(
		(row) => answer.times.includes(row.year) && answer.units.includes(row.area_code)
	);
	return figureSources(
		words,
		used.map((row) => row.source_id),
		sources,
		anyOf(used.map(usesOfPoint))
	);
}
