import type { BoundarySet } from '$lib/domain/boundary-set';
import type { Language } from '$lib/domain/language';
import type { ProvinceRow } from '$lib/queries/provinces';
import type { MapInputArea } from './map-input';

/** The units of a set by code, named in a language: the 63 provinces, or the 34 that they became. */
export function mapAreas(
	provinces: readonly ProvinceRow[],
	set: BoundarySet,
	language: Language
): MapInputArea[] {
	const nameOf = (row: ProvinceRow) => (language === 'vi' ? row.name_vi : row.name_en);
	if (set === 63) {
		return provinces.map((row) => ({ code: row.area_code, name: nameOf(row), region: row.region }));
	}
	const codes = [...new Set(provinces.flatMap((row) => row.area_code_2025 ?? []))].sort();
	return codes.flatMap((code) => {
		const parts = provinces.filter((row) => row.area_code_2025 === code);
		const name = parts[0]?.name_2025_vi;
		if (!name) return [];
		// Most units carry on the name of one of their provinces, not always that with their code.
		const namesake = provinces.find((row) => row.name_vi === name);
		const kept = namesake ? nameOf(namesake) : language === 'vi' ? name : withoutMarks(name);
		const region = parts.find((row) => row.area_code === code)?.region ?? parts[0]?.region ?? '';
		return [{ code, name: kept, region }];
	});
}

function withoutMarks(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D');
}
