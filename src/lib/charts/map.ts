import type { MapArea, MapFigure } from '$lib/figures/map-figure';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import { areaNodes, fillOf, inkOn, sideOf } from './area-fill';
import { archipelagoNodes } from './map-archipelagos';
import { mapLegend } from './map-legend';
import { placeLabels, type MapLabel } from './map-labels';
import { framedPlan, mapPlan, type MapPlan } from './map-plan';
import { shapesIn, type MapShape, type MapShapes } from './map-shapes';
import { px } from './pixel';
import { linesPath, ringsPath } from './ring-path';
import { sideMark } from './side-mark';
import type { Paint, ReadingStop, Scene, SceneNode } from './scene';

const EDGE = 4;
const SIDE_PX = 3.1;
/** Between the corners of a small map, in pixels. */
const PANEL_STEP = 1.6;

/**
 * The provinces filled by class, our own outlined, the first and the last three named beside the land,
 * and always both archipelagos. `boundaries` are those of the set of the figure; `width` is in CSS
 * pixels, the height follows from the country.
 */
export function layoutMap(figure: MapFigure, boundaries: BakedBoundaries, width: number): Scene {
	return mapScene(figure, boundaries, mapPlan(boundaries, width), width, true);
}

/** A small map with the archipelagos in frames beside it; its legend may stand under all panels. */
export function mapPanel(
	figure: MapFigure,
	boundaries: BakedBoundaries,
	width: number,
	hasLegend: boolean
): Scene {
	// Many small maps stand on a page: each is drawn with fewer corners.
	const plan = { ...framedPlan(boundaries, width), leastStep: PANEL_STEP };
	return mapScene(figure, boundaries, plan, width, hasLegend);
}

function mapScene(
	figure: MapFigure,
	boundaries: BakedBoundaries,
	plan: MapPlan,
	width: number,
	hasLegend: boolean
): Scene {
	const shapes = shapesIn(boundaries, plan);
	const land = [...shapes.provinces.values()].flatMap(({ rings, islets }) => [...rings, ...islets]);
	const archipelagos = archipelagoNodes(figure, shapes, plan, width);
	const legend = hasLegend
		? mapLegend(figure, plan, land, archipelagos.taken, width)
		: { nodes: [], box: null, bottom: 0 };
	const names = placeLabels(labelsOf(figure, shapes), {
		width,
		height: plan.height,
		land,
		taken: [...archipelagos.taken, ...(legend.box ? [legend.box] : [])]
	});
	const placed = figure.areas.flatMap((area) => {
		const shape = shapes.provinces.get(area.code);
		return shape ? [{ area, shape }] : [];
	});
	return {
		width,
		height: Math.ceil(Math.max(plan.height, legend.bottom) + EDGE),
		nodes: [
			{ type: 'group', name: 'areas', children: areaLayers(figure, shapes) },
			...ownOutline(placed),
			...archipelagos.nodes,
			...names.slice(0, 1),
			{
				type: 'group',
				name: 'sides',
				children: placed.flatMap(({ area, shape: { anchor } }) => {
					const side = sideOf(figure, area);
					return side ? [sideMark(side, anchor[0], anchor[1], SIDE_PX, inkOn(figure, area))] : [];
				})
			},
			{
				type: 'group',
				name: 'places',
				children: placed
					.filter(({ area }) => area.isNamed && !sideOf(figure, area))
					.map((one) => placeDot(one.area, one.shape))
			},
			...names.slice(1),
			...legend.nodes
		],
		tracks: tracksOf(figure, placed)
	};
}

/** Filled areas, the lines between them, then those without a class, whose outline is their own. */
function areaLayers(figure: MapFigure, shapes: MapShapes): SceneNode[] {
	const layer = (isFilled: boolean) =>
		figure.areas
			.filter(({ classAt }) => (classAt !== null) === isFilled)
			.flatMap((area) => {
				const shape = shapes.provinces.get(area.code);
				const datum = { series: 'map', key: area.code, value: area.value, state: area.state };
				return shape
					? [...isletNodes(figure, area, shape), ...areaNodes(figure, area, shape.rings, datum)]
					: [];
			});
	return [
		...layer(true),
		{
			type: 'path',
			d: linesPath(shapes.inner),
			paint: { stroke: 'ground', strokeWidth: 0.9, lineCap: 'round' }
		},
		...layer(false),
		{
			type: 'path',
			d: linesPath(shapes.outer),
			paint: { stroke: 'peer', strokeWidth: 0.75, lineCap: 'round' }
		}
	];
}

/** In the ink of the province where that stands out from the sea by itself, else outlined as the coast. */
function isletNodes(figure: MapFigure, area: MapArea, { islets }: MapShape): SceneNode[] {
	if (islets.length === 0) return [];
	const fill = fillOf(figure, area);
	const stroke = fill === 'scale4' || fill === 'scale5' ? fill : 'peer';
	const paint: Paint = { fill, stroke, strokeWidth: 0.75, lineCap: 'round' };
	return [{ type: 'path', d: ringsPath(islets), paint }];
}

interface PlacedArea {
	readonly area: MapArea;
	readonly shape: MapShape;
}

/** On a halo of the ground, so that it stands out from any fill. */
function ownOutline(placed: readonly PlacedArea[]): SceneNode[] {
	return placed
		.filter(({ area }) => area.role === 'own')
		.flatMap(({ shape }): SceneNode[] => {
			const d = ringsPath(shape.rings);
			return [
				{ type: 'path', d, paint: { stroke: 'ground', strokeWidth: 4.5, lineCap: 'round' } },
				{ type: 'path', d, paint: { stroke: 'own', strokeWidth: 2.25, lineCap: 'round' } }
			];
		});
}

function placeDot({ role }: MapArea, { anchor: [x, y] }: MapShape): SceneNode {
	return {
		type: 'circle',
		cx: px(x),
		cy: px(y),
		r: role === 'own' ? 3 : 2.25,
		paint: { fill: role === 'own' ? 'own' : 'text', stroke: 'ground', strokeWidth: 1 }
	};
}

/** The own area first: what comes later gives way. */
function labelsOf({ areas }: MapFigure, { provinces }: MapShapes): MapLabel[] {
	const named = areas.filter(({ isNamed }) => isNamed);
	const ordered = [
		...named.filter(({ role }) => role === 'own'),
		...named.filter(({ role }) => role !== 'own')
	];
	return ordered.flatMap(({ code, name, label, role }): MapLabel[] => {
		const shape = provinces.get(code);
		if (!shape) return [];
		return [
			{
				at: shape.anchor,
				variants: label === '' ? [[name]] : [[`${name} ${label}`], [name, label]],
				weight: role === 'own' ? 600 : 400,
				ink: role === 'own' ? 'own' : 'text'
			}
		];
	});
}

/** From the best to the worst, then those without a value. */
function tracksOf({ legendTitle }: MapFigure, placed: readonly PlacedArea[]): Scene['tracks'] {
	const stops = placed.map(({ area, shape }): ReadingStop => ({
		x: px(shape.anchor[0]),
		y: px(shape.anchor[1]),
		mark: { series: 'map', key: area.code },
		text: area.text
	}));
	return stops.length > 0 ? [{ id: 'map', label: legendTitle, stops }] : [];
}
