import type { SpelledArea } from '$lib/domain/area-spelling';
import { spelledArea } from '$lib/domain/area-spelling-record';
import type { TableRow } from '../table-row';
import type { NamedComponent } from './value-reading';

/** The areas of the rows of areas.csv. */
export function spelledAreas(rows: readonly TableRow[]): readonly SpelledArea[] {
	return rows.map(({ written }) => spelledArea(written));
}

/** The components of the rows of components.csv. */
export function namedComponents(rows: readonly TableRow[]): readonly NamedComponent[] {
	return rows.map(({ written }) => ({
		index: written['index'] ?? '',
		component: written['component'] ?? '',
		nameVi: written['name_vi'] ?? '',
		nameEn: written['name_en'] ?? '',
		firstYear: Number(written['valid_from'] ?? '') || -Infinity,
		lastYear: Number(written['valid_to'] ?? '') || Infinity
	}));
}
