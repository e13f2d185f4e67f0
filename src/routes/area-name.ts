import type { Words } from '$lib/messages/words';

/** The name of a province in the language of the page. */
export function areaName(
	{ language }: Pick<Words, 'language'>,
	area: { readonly nameVi: string; readonly nameEn: string }
): string {
	return language === 'vi' ? area.nameVi : area.nameEn;
}
