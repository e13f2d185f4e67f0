import { DATES } from './axes/dates';
import { DECIMAL_SIGNS } from './axes/decimal-signs';
import { DELIMITERS } from './axes/delimiters';
import { DUPLICATE_KEYS } from './axes/duplicate-keys';
import { ENCODINGS } from './axes/encodings';
import { HEADERS } from './axes/headers';
import { HOSTILE_CELLS } from './axes/hostile-cells';
import { INVISIBLE_MARKS } from './axes/invisible-marks';
import { KINDS } from './axes/kinds';
import { MISSING_VALUES } from './axes/missing-values';
import { PACKINGS } from './axes/packings';
import { PROVINCES } from './axes/provinces';
import { QUOTED_FIELDS } from './axes/quoted-fields';
import { RAGGED_ROWS } from './axes/ragged-rows';
import { SURROUNDINGS } from './axes/surroundings';
import { WIDE_TABLES } from './axes/wide-tables';
import type { MessyFile } from './messy-file';

/** The files of the corpus by what is messy in them. */
export const CORPUS: Readonly<Record<string, readonly MessyFile[]>> = {
	encodings: ENCODINGS,
	'invisible marks': INVISIBLE_MARKS,
	delimiters: DELIMITERS,
	'quoted fields': QUOTED_FIELDS,
	surroundings: SURROUNDINGS,
	headers: HEADERS,
	'ragged rows': RAGGED_ROWS,
	'decimal signs': DECIMAL_SIGNS,
	dates: DATES,
	'missing values': MISSING_VALUES,
	provinces: PROVINCES,
	'wide tables': WIDE_TABLES,
	'duplicate keys': DUPLICATE_KEYS,
	kinds: KINDS,
	packings: PACKINGS,
	'hostile cells': HOSTILE_CELLS
};
