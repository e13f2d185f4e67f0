import type { Language } from '$lib/domain/language';
import type { catalogue as vi } from './vi/catalogue';
import type { impact } from './vi/impact';

/** The Vietnamese catalogue is the model; English has the same keys, and its own plurals beside. */
export type Catalogue = typeof vi;

/** Words that one page brings along, so that the others do not carry them. */
export interface OwnWords {
	readonly impact: typeof impact;
}

type Leaves<T> = {
	[K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

type WithoutPlural<K extends string> = K extends `${infer Stem}_other` ? Stem : K;

/** Every key of the catalogue; a plural is asked for by its stem, with `count`. */
export type MessageKey = WithoutPlural<Leaves<Catalogue & OwnWords>>;

/** Fetches one language only: a page never carries the other. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
	const module =
		language === 'vi' ? await import('./vi/catalogue') : await import('./en/catalogue');
	return module.catalogue;
}

/** Fetches the words that pages bring along, in one language. */
export async function loadOwnWords(language: Language): Promise<OwnWords> {
	return language === 'vi' ? await import('./vi/impact') : await import('./en/impact');
}
