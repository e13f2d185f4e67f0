import { ARCHIPELAGOS, BOUNDARY_SOURCES, boundarySetOf } from '$lib/domain/boundary-set';
import { indexSlug } from '$lib/domain/index-code';
import type { MessageKey } from '$lib/messages/catalogue';
import type { FigureFrame } from './figure';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfEdition, usesOfPoint } from './loaded-uses';
import type { MapArchipelago, MapArea, MapFigure } from './map-figure';
import { betterOf, titleWithUnit, type MapInput, type MappedArea } from './map-input';
import { mapTable } from './map-table';
import { mapNotes } from './map-notes';
import { mapHeadline, mapSummary } from './map-text';

import { measureFrame } from './measure-frame';
import { measurerOf, type MeasuredPoint } from './measured-point';
import { reasonOf, reasonsAmong } from './missing-points';
import { lowerFirst } from './point-words';
import { figureSources } from './sources';
import { measured } from './trend-input';
import { valueClasses, type ValueClasses } from './value-classes';
import { plainRank } from './value-words';

export type { MapInput, MapInputArea } from './map-input';

/** How many at either end are named on the map. */
const NAMED = 3;
/** Their names do not fit a tile. */
const SHORTENED = ['46', '77', '79'] as const;

/** One measure of one component in one year over all provinces. */
export function buildMap(input: MapInput): MapFigure {
	const { words, index, component, measure, base, year } = input;
	const { t } = words;
	const frame = measureFrame(words, index, component, measure, base);
	const mapped = mappedAreas(input, frame.isRank);
	const rows = mapped.flatMap(({ point }) => point?.row ?? []);
	const set = boundarySetOf(year);
	const ofYear = mapped.flatMap(({ point }) => point ?? []);
	const others = pointsOfOtherYears(input);
	const classes = valueClasses(words, frame, [...ofYear, ...others], others.length > 0);
	const known = mapped.filter(({ point }) => point?.state === 'known');
	const named = new Set([...known.slice(0, NAMED), ...known.slice(-NAMED)]);
	const areas = mapped.map((one) => areaOf(input, one, classes, named.has(one)));
	const figure: MapFigure = {
		kind: 'map',
		id: input.id ?? `map-${indexSlug(index)}`,
		language: words.language,
		headline: mapHeadline(input, frame, mapped),
		subtitle: t('figure.map.subtitle', {
			title: lowerFirst(titleWithUnit(words, frame)),
			what: measured(input),
			count: areas.length,
			year
		}),
		summary: mapSummary(input, frame, mapped),
		table: mapTable(input, frame, mapped, classes),
		notes: mapNotes(input, mapped),
		sources: sourcesOf(input, rows),
		vintage: input.vintage,
		set,
		areas,
		classes: classes.classes,
		legendTitle: frame.isRank
			? words.t('figure.map.rankTitle', { title: frame.title })
			: titleWithUnit(words, frame),
		basis: classes.basis,
		states: statesOf(input, areas),
		archipelagos: ARCHIPELAGOS.map((one) => archipelagoOf(input, one))
	};
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const row = mapped[at]?.point?.row;
		return row ? usesOfPoint(row) : () => false;
	});
}

/** The best first; those without a value last, by name. */
function mappedAreas({ words, rows, measure, base, year, areas }: MapInput, isRank: boolean) {
	const measurer = measurerOf(words, rows, measure, base);
	const ofYear = new Map(
		rows.filter((row) => row.year === year).map((row) => [row.area_code, measurer(row)])
	);
	return areas
		.map((area): MappedArea => ({ area, point: ofYear.get(area.code) ?? null }))
		.sort((a, b) => {
			const isKnown = (one: MappedArea) => one.point?.state === 'known';
			if (isKnown(a) !== isKnown(b)) return isKnown(a) ? -1 : 1;
			const order = a.point && b.point && isKnown(a) ? betterOf(isRank, b.point, a.point) : 0;
			return order || a.area.name.localeCompare(b.area.name, 'vi');
		});
}

/** Of the same provinces in the years that are classed with this one. */
function pointsOfOtherYears(input: MapInput): MeasuredPoint[] {
	const { words, rows, measure, base, year, areas, classYears = [] } = input;
	const codes = new Set(areas.map(({ code }) => code));
	const years = classYears.filter((other) => other !== year);
	return rows
		.filter((row) => years.includes(row.year) && codes.has(row.area_code))
		.map(measurerOf(words, rows, measure, base));
}

function areaOf(
	{ words, own }: MapInput,
	{ area, point }: MappedArea,
	classes: ValueClasses,
	isNamed: boolean
): MapArea {
	const isOwn = area.code === own.code;
	const isShort = (SHORTENED as readonly string[]).includes(area.code);
	return {
		code: area.code,
		name: area.name,
		shortName: isShort ? words.t(`figure.map.short.${area.code}` as MessageKey) : area.name,
		role: isOwn ? 'own' : area.region === own.region ? 'region' : 'peer',
		state: point?.state ?? 'missing',
		missing: point ? reasonOf(point) : 'not_in_data',
		value: point?.state === 'known' ? point.value : null,
		classAt: point ? classes.classOf(point) : null,
		label: point ? labelOf(point) : '',
		isNamed: isNamed || isOwn,
		text: `${area.name}: ${point ? lowerFirst(point.text) : words.t('figure.map.absent')}`
	};
}

/** A rank is told even where the measure has nothing but it. */
function labelOf({ state, label, row }: MeasuredPoint): string {
	return state === 'rank_only' ? (plainRank(row) ?? '') : label;
}

function statesOf({ words, measure }: MapInput, areas: readonly MapArea[]): MapFigure['states'] {
	const labels = {
		band: measure === 'rank' ? 'figure.state.bandRank' : 'figure.state.bandScore',
		rank_only: 'figure.state.rank_only',
		refused: 'figure.map.refused'
	} as const;
	const stated = (['band', 'rank_only', 'refused'] as const)
		.filter((state) => areas.some((area) => area.state === state))
		.map((state) => ({ state, missing: null, label: words.t(labels[state]) }));
	const reasons = reasonsAmong(areas).map((missing) => ({
		state: 'missing' as const,
		missing,
		label: words.t(`figure.missing.${missing}`)
	}));
	return [...stated, ...reasons];
}

function archipelagoOf(
	{ words, areas }: MapInput,
	{ id, areaCode }: (typeof ARCHIPELAGOS)[number]
): MapArchipelago {
	return {
		id,
		name: words.t(`figure.map.archipelago.${id}`),
		shortName: words.t(`figure.map.archipelagoShort.${id}`),
		areaCode,
		areaName:
			areas.find(({ code }) => code === areaCode)?.name ?? words.t(`figure.map.archipelagoOf.${id}`)
	};
}

function sourcesOf(input: MapInput, rows: readonly MeasuredPoint['row'][]): FigureFrame['sources'] {
	const { words, index, measure, year, base, sources } = input;
	const bases = measure === 'since' ? input.rows.filter((row) => row.year === base) : [];
	return figureSources(
		words,
		[
			...rows.map((row) => row.source_id),
			...bases.map((row) => row.source_id),
			...(measure === 'gap' ? rows.map((row) => row.nation_source_id) : []),
			BOUNDARY_SOURCES[boundarySetOf(year)]
		],
		sources,
		anyOf([
			...rows.map(usesOfPoint),
			...bases.map(usesOfPoint),
			...(measure === 'gap' ? [usesOfEdition(index, year)] : [])
		])
	);
}
