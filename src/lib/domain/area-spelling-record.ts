import type { SpelledArea } from './area-spelling';

const KINDS = ['country', 'region', 'province'] as const;

/** An area from a row of `areas.csv`, its cells as written by the names of their columns. */
export function spelledArea(cells: Readonly<Record<string, string | undefined>>): SpelledArea {
	const cell = (column: string): string => cells[column] ?? '';
	const textOrNull = (column: string): string | null => cell(column) || null;
	const lastYear = cell('valid_to').slice(0, 4);
	return {
		code: cell('area_code'),
		kind: KINDS.find((kind) => kind === cell('kind')) ?? 'province',
		nameVi: cell('name_vi'),
		nameEn: cell('name_en'),
		aliases: cell('aliases').split('|').filter(Boolean),
		lastYear: lastYear === '' ? null : Number(lastYear),
		code2025: textOrNull('area_code_2025'),
		name2025Vi: textOrNull('name_2025_vi')
	};
}
