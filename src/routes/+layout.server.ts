import { error } from '@sveltejs/kit';
import { slugOf } from '$lib/domain/area-slug';
import type { Language } from '$lib/domain/language';
import { RECORD_VERSION, RECORD_VINTAGE } from '$lib/engine/package-tables';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { HOME_AREA_SLUG } from '$lib/state/page-path';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const language: Language = params.lang === 'en' ? 'en' : 'vi';
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
	const slug = params['area'] ?? HOME_AREA_SLUG;
	const area = provinces.find((province) => province.slug === slug);
	if (!area) error(404, slug);
	return { language, provinces, area, vintage: RECORD_VINTAGE, version: RECORD_VERSION };
};
