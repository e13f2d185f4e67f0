import { inkVariable } from '$lib/tokens/ink';
import type { MarkDatum, Paint, SceneNode } from './scene';

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** The attributes of a node in SVG; what is undefined has none. */
export function nodeAttributes(node: SceneNode): SvgAttributes {
	switch (node.type) {
		case 'group':
			return { 'data-name': node.name };
		case 'text':
			return {
				x: node.x,
				y: node.y,
				'font-size': node.sizePx,
				'font-weight': node.weight === 400 ? undefined : node.weight,
				'text-anchor': node.anchor === 'start' ? undefined : node.anchor,
				fill: inkVariable(node.ink),
				stroke: node.halo ? inkVariable('ground') : undefined,
				'stroke-width': node.halo ? 4 : undefined,
				'stroke-linejoin': node.halo ? 'round' : undefined,
				'paint-order': node.halo ? 'stroke' : undefined
			};
		default: {
			const { type: _, paint, datum, ...geometry } = node;
			return { ...geometry, ...paintAttributes(paint), ...datumAttributes(datum) };
		}
	}
}

/** SVG presentation attributes of a paint; inks follow the reader's colour scheme. */
function paintAttributes(paint: Paint): SvgAttributes {
	return {
		fill: paint.fill ? inkVariable(paint.fill) : 'none',
		stroke: paint.stroke ? inkVariable(paint.stroke) : undefined,
		'stroke-width': paint.stroke ? paint.strokeWidth : undefined,
		'stroke-dasharray': paint.dash?.join(' '),
		'stroke-linecap': paint.lineCap,
		'stroke-linejoin': paint.lineCap === 'round' ? 'round' : undefined,
		opacity: paint.opacity
	};
}

/** Data attributes that tie a drawn mark to its row. */
function datumAttributes(datum: MarkDatum | undefined): SvgAttributes {
	if (!datum) return {};
	return {
		'data-series': datum.series,
		'data-key': datum.key,
		'data-value': datum.value === null ? undefined : String(datum.value),
		'data-state': datum.state
	};
}
