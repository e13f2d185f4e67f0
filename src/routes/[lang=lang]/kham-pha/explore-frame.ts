import type { SearchableArea } from '$lib/domain/area-search';
import { indexLabel } from '$lib/domain/index-code';
import { measureFrame, type MeasureFrame } from '$lib/figures/measure-frame';
import type { MeasuredArea, MeasuredInput } from '$lib/figures/measured-input';
import { measurerOf, type MeasuredPoint } from '$lib/figures/measured-point';
import type { Words } from '$lib/messages/words';
import type { ComponentListRow } from '$lib/queries/component-list';
import type { ExploreAnswer } from '$lib/queries/explore-answer';
import type { SimilarRow } from '$lib/queries/similar-areas';
import type { SourceRow } from '$lib/queries/sources';
import type { ExploreView } from '$lib/state/explore-view';
import { areaName } from '../../area-name';
import { defaultBase, knownYears, yearWithin } from './explore-defaults';
import { explorePeers, type ExplorePeers } from './explore-peers';

export type ExploreProvince = SearchableArea & {
	readonly code: string;
	readonly slug: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly region: string;
	readonly regionName: string;
	/** Name of the unit since 2025-07-01. */
	readonly name2025Vi: string | null;
};

/** What is known when a view is drawn. */
export interface ExploreGiven {
	readonly words: Words;
	readonly view: ExploreView;
	readonly provinces: readonly ExploreProvince[];
	readonly answer: ExploreAnswer;
	readonly sources: readonly SourceRow[];
	readonly components: readonly ComponentListRow[];
	/** The 34 units since 2025, named in the language of the page. */
	readonly units2025: readonly MeasuredArea[];
	readonly neighbours: readonly string[];
	readonly similar: readonly SimilarRow[];
	readonly vintage: string;
}

/** A view with everything that its figures share. */
export interface ExploreFrame extends ExploreGiven {
	readonly own: MeasuredArea;
	readonly areas: readonly MeasuredArea[];
	readonly peers: ExplorePeers;
	readonly measure: MeasureFrame;
	/** Points of all provinces in all years. */
	readonly points: readonly MeasuredPoint[];
	/** Years in which anything is known of any province. */
	readonly years: readonly number[];
	readonly fromYear: number;
	readonly toYear: number;
	/** The year in which provinces and parts are set side by side: one of the chosen range. */
	readonly year: number;
	readonly base: number;
	/** `PAPI`, or the name of a part. */
	readonly what: string;
	/** What measured figures are built from. */
	readonly input: MeasuredInput;
}

export function exploreFrame(given: ExploreGiven): ExploreFrame {
	const { words, view, provinces, answer, sources, components, vintage } = given;
	const { index, component } = view;
	const areas = provinces.map((province) => ({
		code: province.code,
		name: areaName(words, province),
		region: province.region
	}));
	const asArea = (slug: string) => {
		const code = provinces.find((province) => province.slug === slug)?.code;
		return areas.find((area) => area.code === code);
	};
	const own = asArea(view.area) ?? areas[0] ?? { code: '', name: '', region: '' };
	const base = view.base ?? defaultBase(answer.rows);
	const measure = measureFrame(words, index, component, view.measure, base);
	const points = answer.rows.map(measurerOf(words, answer.rows, view.measure, base));
	const years = knownYears(answer.rows);
	const fromYear = view.fromYear ?? years[0] ?? base;
	const toYear = view.toYear ?? years.at(-1) ?? base;
	const year = yearWithin({ points, years, fromYear, toYear }, view.year);
	const peers = explorePeers(view.group, {
		...given,
		own,
		areas,
		picked: view.picked.flatMap((slug) => asArea(slug) ?? []),
		points: points.filter((point) => point.year === year),
		frame: measure,
		year
	});
	const componentName = partName(words, components, view);
	const input: MeasuredInput = {
		words,
		index,
		component,
		...(componentName === null ? {} : { componentName }),
		measure: view.measure,
		base,
		own,
		peers: peers.named,
		crowd: peers.crowd,
		areas,
		regionName: provinces.find(({ code }) => code === own.code)?.regionName ?? '',
		...answer,
		fromYear,
		toYear,
		sources,
		vintage
	};
	const what = componentName ?? indexLabel(index);
	return {
		...given,
		own,
		areas,
		peers,
		measure,
		points,
		years,
		fromYear,
		toYear,
		year,
		base,
		what,
		input
	};
}

/** The same over other years; the year of provinces and parts follows when the range is chosen. */
export function inYears(frame: ExploreFrame, fromYear: number, toYear: number): ExploreFrame {
	return { ...frame, fromYear, toYear, input: { ...frame.input, fromYear, toYear } };
}

/** The name of the part of a view; null for a total. */
function partName(
	{ language }: Words,
	components: readonly ComponentListRow[],
	{ index, component }: ExploreView
): string | null {
	if (component === 'TOTAL') return null;
	const row = components.find((one) => one.index === index && one.component === component);
	return row ? (language === 'vi' ? row.name_vi : row.name_en) : component;
}
