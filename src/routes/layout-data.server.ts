import { slugOf } from '$lib/domain/area-slug';
import type { Language } from '$lib/domain/language';
import { RECORD_VERSION, RECORD_VINTAGE } from '$lib/engine/package-tables';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';

export interface Province {
	/** GSO code. */
	readonly code: string;
	readonly slug: string;
	readonly nameVi: string;
	readonly nameEn: string;
	/** Code of the region. */
	readonly region: string;
	readonly regionName: string;
	readonly aliases: readonly string[];
	/** Name of the unit since 2025-07-01. */
	readonly name2025Vi: string | null;
}

export interface LayoutAnswer {
	readonly language: Language;
	readonly provinces: readonly Province[];
	readonly area: Province;
	/** ISO date of the record. */
	readonly vintage: string;
	readonly version: string;
}

/** What every page is framed by; null where there is no such province. */
export async function layoutDataOf(language: Language, slug: string): Promise<LayoutAnswer | null> {
	const rows = await askProvinces(await recordEngine());
	const provinces = rows.map((row) => ({
		code: row.area_code,
		slug: slugOf(row.name_vi),
		nameVi: row.name_vi,
		nameEn: row.name_en,
		region: row.region,
		regionName: language === 'vi' ? row.region_vi : row.region_en,
		aliases: row.aliases === null ? [] : row.aliases.split('|'),
		name2025Vi: row.name_2025_vi
	}));
	const area = provinces.find((province) => province.slug === slug);
	if (!area) return null;
	return { language, provinces, area, vintage: RECORD_VINTAGE, version: RECORD_VERSION };
}
