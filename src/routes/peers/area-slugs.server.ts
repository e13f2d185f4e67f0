import { error } from '@sveltejs/kit';
import { slugOf } from '$lib/domain/area-slug';
import { INDEX_CODES, indexFromSlug, indexSlug, type IndexCode } from '$lib/domain/index-code';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';

/** Every index with every province, as the addresses of their rows name them. */
export async function everyIndexAndArea(): Promise<{ index: string; area: string }[]> {
	const provinces = await askProvinces(await recordEngine());
	return INDEX_CODES.flatMap((index) =>
		provinces.map((row) => ({ index: indexSlug(index), area: slugOf(row.name_vi) }))
	);
}

/**
 * What the parameters of an address name.
 *
 * @throws HttpError 404 where there is no such index or province.
 */
export async function namedIn(params: {
	index: string;
	area: string;
}): Promise<{ index: IndexCode; areaCode: string }> {
	const index = indexFromSlug(params.index);
	const provinces = await askProvinces(await recordEngine());
	const area = provinces.find((row) => slugOf(row.name_vi) === params.area);
	if (!index || !area) error(404, `${params.index}/${params.area}`);
	return { index, areaCode: area.area_code };
}
