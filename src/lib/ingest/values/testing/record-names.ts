import { openTables } from '../../record-context';
import { readPackage } from '../../read-package';
import { recordCopy } from '../../testing/record-copy';
import { namedComponents, spelledAreas } from '../record-names';
import type { ValueContext } from '../value-reading';

const files = recordCopy();
const tables = openTables(
	files,
	readPackage(files).resources.filter(({ name }) => name === 'areas' || name === 'components')
);

export const AREAS = spelledAreas(tables.get('areas')?.rows ?? []);
export const COMPONENTS = namedComponents(tables.get('components')?.rows ?? []);

/** The record's names, and nothing decided. */
export const PLAIN: ValueContext = {
	areas: AREAS,
	components: COMPONENTS,
	index: null,
	year: null,
	format: { decimal: null, date: null },
	decisions: {},
	missing: {},
	rankWithBase: false
};
