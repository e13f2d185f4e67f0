import type { Words } from '$lib/messages/words';

/** The name of a province in the language of the page. */
export function areaName(
	{ language }: Pick<Words, 'language'>,
	area: { readonly nameVi: string; readonly nameEn: string }
): string {
	return language === 'vi' ? area.nameVi : area.nameEn;
}

/** Areas by their names in the language of the page. */
export function sortedByName<Area extends { readonly nameVi: string; readonly nameEn: string }>(
	words: Pick<Words, 'language'>,
	areas: readonly Area[]
): Area[] {
	const collator = new Intl.Collator(words.language);
	return [...areas].sort((a, b) => collator.compare(areaName(words, a), areaName(words, b)));
}
