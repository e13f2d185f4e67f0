import type { ImpactAnswer } from '$lib/analysis/impact-answer';
import { unitOf } from '$lib/domain/unit';
import type { PlanRow } from '$lib/queries/plan';
import type { TrendInput } from './trend-input';
import type { FigureFrame } from './figure';
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

/** `giảm 2,40 điểm`; what rounds to nothing is `giữ nguyên`. */
export function movedText(input: Told, value: number): string {
	const { t } = input.words;
	if (Math.abs(value) < 0.005) return t('figure.same');
	return t(value > 0 ? 'figure.up' : 'figure.down', { amount: sizeText(input, value) });
}

/** Every year from the first to the last of the panel, those between that were left out among them. */
export function yearsOf({ times }: ImpactAnswer): number[] {
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The sources of all scores in the panel. */
export function impactSources(input: ImpactInput): FigureFrame['sources'] {
	const { words, index, component, answer, sources } = input;
	return figureSources(
		words,
		answer.sourceIds,
		sources,
		(row) =>
			row.kind === 'scores' &&
			row.index === index &&
			row.component === component &&
			row.year !== null &&
			answer.times.includes(row.year) &&
			row.area_code !== null &&
			answer.units.includes(row.area_code)
	);
}
