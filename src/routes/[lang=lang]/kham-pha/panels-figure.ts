import { layoutMultiples } from '$lib/charts/multiples';
import type { PanelBoundaries } from '$lib/charts/panel-layout';
import { buildMap } from '$lib/figures/build-map';
import { buildMeasuredTrend } from '$lib/figures/build-measured-trend';
import { buildMultiples } from '$lib/figures/build-multiples';
import type { MultiplesFigure, PanelFigure } from '$lib/figures/multiples-figure';
import { yearSpans } from '$lib/figures/year-spans';
import type { YearsKind } from '$lib/state/explore-view';
import type { Drawn } from './drawn';
import type { ExploreFrame } from './explore-frame';
import { panelAreas, withoutAreas } from './panel-areas';
import { panelYears, type PanelYears } from './panel-years';
import { scoreAndChange } from './score-and-change';
import { unitOf, unitsOf } from './units-of-year';

/** Kinds that set figures in panels, by province or by year. */
export type PanelsKind = Extract<YearsKind, 'multiples' | 'maps' | 'tileMaps' | 'scatters'>;

const NO_BOUNDARIES: PanelBoundaries = {};

/** The chosen years of the area and its peers, in panels of provinces or of years. */
export function panelsFigure(
	frame: ExploreFrame,
	kind: PanelsKind,
	id: string,
	boundaries: PanelBoundaries
): Drawn {
	const figure = panelsOf(frame, kind, id);
	const drawn = kind === 'maps' ? boundaries : NO_BOUNDARIES;
	return { figure, layout: (width) => layoutMultiples(figure, width, drawn) };
}

function panelsOf(frame: ExploreFrame, kind: PanelsKind, id: string): MultiplesFigure {
	switch (kind) {
		case 'multiples':
			return trendPanels(frame, id);
		case 'scatters': {
			const years = panelYears(frame, true);
			return yearPanels(frame, id, years, 'explore.areas.kind.scatter', (year, panel) =>
				scoreAndChange(frame, year, panel)
			);
		}
		default:
			return mapPanels(frame, id);
	}
}

function trendPanels(frame: ExploreFrame, id: string): MultiplesFigure {
	const { words, input, fromYear, toYear } = frame;
	const { shown, left } = panelAreas(frame);
	const panels = shown.map((area, at) => ({
		title: area.name,
		isOwn: at === 0,
		figure: buildMeasuredTrend({
			...input,
			id: `${id}-${at}`,
			own: area,
			peers: [],
			crowd: [],
			means: input.means.filter(({ scope }) => scope === 'VN')
		})
	}));
	const what = `${frame.measure.title}, ${frame.what}, ${fromYear}–${toYear}`;
	return withoutAreas(frame, buildMultiples({ words, id, what, panels }), left);
}

function mapPanels(frame: ExploreFrame, id: string): MultiplesFigure {
	const { fromYear: _, toYear: __, ...ofAllYears } = frame.input;
	const { measure } = frame.view;
	const years = panelYears(frame, measure !== 'rank' && measure !== 'percentile');
	return yearPanels(frame, id, years, null, (year, panel) =>
		buildMap({
			...ofAllYears,
			id: panel,
			year,
			own: unitOf(frame, year),
			areas: unitsOf(frame, year),
			classYears: years.shown
		})
	);
}

/** A panel a year. The finding is that of the year that is looked at, else of the last one. */
function yearPanels(
	frame: ExploreFrame,
	id: string,
	{ shown, apart, left }: PanelYears,
	title: 'explore.areas.kind.scatter' | null,
	build: (year: number, id: string) => PanelFigure
): MultiplesFigure {
	const { words, measure, what, year } = frame;
	const { t } = words;
	const lead = shown.includes(year) ? year : shown.at(-1);
	const last = shown.at(-1) ?? year;
	const figure = buildMultiples({
		words,
		id,
		what: `${title ? t(title) : measure.title}, ${what}, ${yearSpans(shown)}`,
		panels: shown.map((one) => ({
			title: String(one),
			isOwn: one === lead,
			figure: build(one, `${id}-${one}`)
		}))
	});
	const notes = [
		...(apart.length > 0 ? [t('explore.years.apart', { years: yearSpans(apart), last })] : []),
		...(left.length > 0 ? [t('explore.years.leftYears', { years: yearSpans(left) })] : [])
	];
	return { ...figure, notes: [...notes, ...figure.notes] };
}
