import type { ImpactAnswer } from '$lib/analysis/impact-answer';
import type { Words } from '$lib/messages/words';
import type { PlanRow } from '$lib/queries/plan';
import type { SourceRow } from '$lib/queries/sources';
import type { FigureFrame, FigureSource } from './figure';
import type { ImpactSubject } from './impact-subject';
import { figureSources } from './sources';

/** An estimate with what its figures are told in. */
export interface ImpactInput {
	readonly words: Words;
	readonly subject: ImpactSubject;
	readonly answer: ImpactAnswer;
	readonly areaName: string;
	/** Name of a province by its code. */
	readonly nameOf: (code: string) => string;
	/** The programme as it was planned; nothing where it is not about it. */
	readonly plan: readonly PlanRow[];
	readonly sources: readonly SourceRow[];
	/** ISO date of the record; empty where it is not of the record. */
	readonly vintage: string;
	/** The name of the file that a reader has opened, where it is about that. */
	readonly openedFile?: string;
}

type Told = Pick<ImpactInput, 'words' | 'subject'>;

/** A score with its unit: `41,33 điểm`, `86,98%`. */
export function outcomeText({ words, subject: { unit } }: Told, value: number): string {
	const text = words.format.score(value);
	if (unit === 'none') return text;
	return unit === 'percent' ? `${text}%` : `${text} ${words.t('figure.points')}`;
}

/** `điểm`, or `điểm phần trăm` of an index in per cent; empty where no unit is known. */
export function differenceUnit({ words, subject: { unit } }: Told): string {
	if (unit === 'none') return '';
	return words.t(unit === 'percent' ? 'figure.percentPoints' : 'figure.points');
}

/** ` (điểm)` behind what is measured; nothing where no unit is known. */
export function inBrackets(unit: string): string {
	return unit === '' ? '' : ` (${unit})`;
}

/** `2,40 điểm`: the size of a difference. */
export function sizeText(input: Told, value: number): string {
	return `${input.words.format.amount(value)} ${differenceUnit(input)}`.trimEnd();
}

/** `−2,40 điểm`: a difference with its sign. */
export function signedText(input: Told, value: number): string {
	return `${input.words.format.signed(value)} ${differenceUnit(input)}`.trimEnd();
}

/** `giảm 2,40 điểm`; what rounds to nothing is `giữ nguyên`. */
export function movedText(input: Told, value: number): string {
	const { t } = input.words;
	if (Math.abs(value) < 0.005) return t('figure.same');
	return t(value > 0 ? 'figure.up' : 'figure.down', { amount: sizeText(input, value) });
}

/** More than this apart, times are no years one after another. */
const LONGEST_SPAN = 150;

/** Every year from the first to the last of the panel, those between that were left out among them. */
export function yearsOf({ times }: ImpactAnswer): readonly number[] {
	const [first = 0, last = 0] = [times[0], times.at(-1)];
	if (last - first > LONGEST_SPAN || !times.every(Number.isInteger)) return times;
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The sources of all scores in the panel. */
export function impactSources(input: ImpactInput): FigureFrame['sources'] {
	const { words, subject, answer, sources, openedFile } = input;
	if (openedFile !== undefined) return [openedSource(words, openedFile)];
	return figureSources(words, answer.sourceIds, sources, (row) => {
		const { of } = subject;
		return (
			of !== null &&
			row.kind === 'scores' &&
			row.index === of.index &&
			row.component === of.component &&
			row.year !== null &&
			answer.times.includes(row.year) &&
			row.area_code !== null &&
			answer.units.includes(row.area_code)
		);
	});
}

function openedSource({ t }: Words, file: string): FigureSource {
	const cite = t('impact.panel.source', { file });
	return { id: file, title: file, cite, publisher: '', url: null, isPrimary: true };
}
