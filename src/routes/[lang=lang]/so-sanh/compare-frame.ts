import type { SearchableArea } from '$lib/domain/area-search';
import { layoutCompare } from '$lib/charts/compare';
import type { SceneLayout } from '$lib/charts/scene';
import { buildCompare, type CompareSideInput } from '$lib/figures/build-compare';
import type { CompareFigure } from '$lib/figures/compare-figure';
import type { Words } from '$lib/messages/words';
import type { PartRow } from '$lib/queries/components';
import type { ExploreRow } from '$lib/queries/explore';
import type { SourceRow } from '$lib/queries/sources';
import { isAlone, type CompareView } from '$lib/state/compare-view';
import { areaName } from '../../area-name';
import { latestKnown, yearsKnown } from '../../compare-years';

export type CompareProvince = SearchableArea & { readonly slug: string };

/** The rows that a view is made of. */
export interface ComparedRows {
	/** The totals of the areas in all years; those of other areas are left out. */
	readonly totals: readonly ExploreRow[];
	/** The parts of the areas, of the years that are shown at least. */
	readonly parts: readonly PartRow[];
	readonly sources: readonly SourceRow[];
}

export interface CompareGiven extends ComparedRows {
	readonly words: Words;
	readonly view: CompareView;
	readonly provinces: readonly CompareProvince[];
	/** Years of the index, in order. */
	readonly years: readonly number[];
	readonly vintage: string;
}

export interface CompareFrame {
	readonly figure: CompareFigure;
	readonly layout: SceneLayout;
	/** Of several areas the year, of one area the two years, the later first. */
	readonly years: readonly number[];
	/** The last year with parts of the own area where the year that is shown has none; else null. */
	readonly partYear: number | null;
	readonly ownName: string;
}

/** The years of a view, those that the page chose where the reader did not: one, or the later of two first. */
export function comparedYears(given: CompareGiven): readonly number[] {
	const own = given.provinces.find(({ slug }) => slug === given.view.areas[0]);
	const ofOwn = given.totals.filter((row) => row.area_code === own?.code);
	return given.view.mode === 'years' ? twoYears(given, ofOwn) : [oneYear(given, ofOwn)];
}

/** The figure of a view; null where there is nothing to compare. */
export function compareFrame(given: CompareGiven): CompareFrame | null {
	const { words, view, provinces, totals, parts, sources, vintage } = given;
	const areas = view.areas.flatMap((slug) => provinces.find((one) => one.slug === slug) ?? []);
	const [own] = areas;
	if (!own || isAlone(view)) return null;
	const isOfTwo = view.mode === 'years';
	const ofOwn = totals.filter((row) => row.area_code === own.code);
	const partsOfOwn = parts.filter((row) => row.area_code === own.code && row.level === 'component');
	const years = comparedYears(given);
	const sideOf = (area: CompareProvince, year: number): CompareSideInput => ({
		id: isOfTwo ? `${year}` : area.code,
		label: isOfTwo ? `${year}` : areaName(words, area),
		year,
		total: totals.find((row) => row.area_code === area.code && row.year === year) ?? null,
		parts: parts.filter((row) => row.area_code === area.code && row.year === year)
	});
	const ownName = areaName(words, own);
	const figure = buildCompare({
		words,
		index: view.index,
		mode: view.mode,
		ownName,
		sides: isOfTwo
			? years.map((year) => sideOf(own, year))
			: areas.map((area) => sideOf(area, years[0] ?? 0)),
		order: view.order,
		history: [...ofOwn, ...partsOfOwn],
		sources,
		vintage,
		id: 'compare'
	});
	const withParts = yearsKnown(partsOfOwn);
	const isShown = withParts.some((year) => years.includes(year));
	return {
		figure,
		layout: (width) => layoutCompare(figure, width),
		years,
		partYear: isShown || isOfTwo ? null : (withParts.at(-1) ?? null),
		ownName
	};
}

function oneYear({ view, years }: CompareGiven, ofOwn: readonly ExploreRow[]): number {
	return view.years[0] ?? latestKnown(ofOwn) ?? years.at(-1) ?? 0;
}

/** The later year first: unless told the last two of which anything is known. */
function twoYears({ view, years }: CompareGiven, ofOwn: readonly ExploreRow[]): number[] {
	const known = yearsKnown(ofOwn);
	const later = view.years[1] ?? known.at(-1) ?? years.at(-1) ?? 0;
	const earlier =
		view.years[0] ??
		known.findLast((year) => year < later) ??
		years.findLast((year) => year < later) ??
		later - 1;
	return [later, earlier];
}
