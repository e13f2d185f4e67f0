import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import type { TrendInput } from './trend-input';

export interface MapInputArea {
	readonly code: string;
	readonly name: string;
	/** Code of its region. */
	readonly region: string;
}

export interface MapInput extends Pick<
	TrendInput,
	'words' | 'index' | 'component' | 'componentName' | 'sources' | 'vintage' | 'id'
> {
	readonly year: number;
	readonly measure: Measure;
	/** The year that `since` counts from. */
	readonly base: number;
	/** The area that the page is about; one of `areas`. */
	readonly own: MapInputArea;
	/** The units of the year: see `mapAreas`. */
	readonly areas: readonly MapInputArea[];
	/** Of the component, in all years; rows of other years only serve as bases of changes. */
	readonly rows: readonly ExploreRow[];
	/** Years that are classed together, so that one fill is one value in all of them; else the year alone. */
	readonly classYears?: readonly number[];
}

/** An area with what is known of it; without a row it is not in the record of the year. */
export interface MappedArea {
	readonly area: MapInputArea;
	readonly point: MeasuredPoint | null;
}

export interface KnownArea extends MappedArea {
	readonly point: MeasuredPoint;
}

export function isKnown(one: MappedArea): one is KnownArea {
	return one.point?.state === 'known';
}

/** What is known of the own area; null where it is not in the record of the year. */
export function ownPoint(
	{ own }: Pick<MapInput, 'own'>,
	mapped: readonly MappedArea[]
): MeasuredPoint | null {
	return mapped.find(({ area }) => area.code === own.code)?.point ?? null;
}

/** Whether `a` is better than `b`: 1 yes, -1 no, 0 alike. Both are known. */
export function betterOf(isRank: boolean, a: MeasuredPoint, b: MeasuredPoint): number {
	return Math.sign((isRank ? -1 : 1) * ((a.value ?? 0) - (b.value ?? 0)));
}

/** `Thay đổi so với năm trước (điểm)`; a unit that the title says already is left out. */
export function titleWithUnit({ t }: Words, { title, unit, isRank }: MeasureFrame): string {
	const isSaid = isRank || title.toLowerCase().includes(unit.toLowerCase());
	return isSaid ? title : t('figure.map.titleUnit', { title, unit });
}
