import { inkVariable } from '$lib/tokens/ink';
import type { MarkDatum, Paint } from './scene';

/** SVG presentation attributes of a paint; inks follow the reader's colour scheme. */
export function paintAttributes(paint: Paint): Record<string, string | number | undefined> {
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
export function datumAttributes(datum: MarkDatum | undefined): Record<string, string | undefined> {
	if (!datum) return {};
	return {
		'data-series': datum.series,
		'data-key': datum.key,
		'data-value': datum.value === null ? undefined : String(datum.value),
		'data-state': datum.state
	};
}
