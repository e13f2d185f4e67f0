import type { Language } from '$lib/domain/language';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';

const CAO_BANG = {
	code: '04',
	slug: 'cao-bang',
	nameVi: 'Cao Bằng',
	nameEn: 'Cao Bang',
	region: 'north',
	regionName: '',
	aliases: [],
	name2025Vi: 'Cao Bằng'
};

/** What every page of Cao Bằng has beside its own answer. */
export async function pageFrame(language: Language) {
	return {
		language,
		area: CAO_BANG,
		provinces: [CAO_BANG],
		words: createWords(language, await loadCatalogue(language)),
		vintage: '2025-11-01',
		version: '1.0.0'
	};
}

/** What markup reads as: no tags, one space between words, none before a mark. */
export function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/ ([;,.:])/g, '$1');
}
