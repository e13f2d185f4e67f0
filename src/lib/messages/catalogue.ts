import type { Language } from '$lib/domain/language';
import type { catalogue as vi } from './vi/catalogue';

/** The Vietnamese catalogue is the model; English has the same keys, and its own plurals beside. */
export type Catalogue = typeof vi;

type Leaves<T> = {
	[K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

type WithoutPlural<K extends string> = K extends `${infer Stem}_other` ? Stem : K;

/** Every key of the catalogue; a plural is asked for by its stem, with `count`. */
export type MessageKey = WithoutPlural<Leaves<Catalogue>>;

/** Fetches one language only: a page never carries the other. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
	const module =
		language === 'vi' ? await import('./vi/catalogue') : await import('./en/catalogue');
	return module.catalogue;
}
