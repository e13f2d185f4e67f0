import type { Language } from '$lib/domain/language';
import type { catalogue as vi } from './vi/catalogue';
import type { archive } from './vi/archive';
import type { claim } from './vi/claim';
import type { dataFields } from './vi/data-fields';
import type { dataPage } from './vi/data-page';
import type { dose } from './vi/dose';
import type { exporting } from './vi/exporting';
import type { impact } from './vi/impact';
import type { office } from './vi/office';
import type { offline } from './vi/offline';
import type { query } from './vi/query';
import type { review } from './vi/review';
import type { reviewFault } from './vi/review-fault';
import type { reviewPage } from './vi/review-page';
import type { slides } from './vi/slides';

/** The Vietnamese catalogue is the model; English has the same keys, and its own plurals beside. */
export type Catalogue = typeof vi;

/** Words that a page brings along, so that the others do not carry them. */
export interface OwnWords {
	readonly archive: typeof archive;
	readonly claim: typeof claim;
	readonly dataFields: typeof dataFields;
	readonly dataPage: typeof dataPage;
	readonly dose: typeof dose;
	readonly exporting: typeof exporting;
	readonly impact: typeof impact;
	readonly office: typeof office;
	readonly offline: typeof offline;
	readonly query: typeof query;
	readonly review: typeof review;
	readonly reviewFault: typeof reviewFault;
	readonly reviewPage: typeof reviewPage;
	readonly slides: typeof slides;
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

const OWN_WORDS: {
	readonly [Name in keyof OwnWords]: Readonly<
		Record<Language, () => Promise<Pick<OwnWords, Name>>>
	>;
} = {
	archive: { vi: () => import('./vi/archive'), en: () => import('./en/archive') },
	claim: { vi: () => import('./vi/claim'), en: () => import('./en/claim') },
	dataFields: { vi: () => import('./vi/data-fields'), en: () => import('./en/data-fields') },
	dataPage: { vi: () => import('./vi/data-page'), en: () => import('./en/data-page') },
	dose: { vi: () => import('./vi/dose'), en: () => import('./en/dose') },
	exporting: { vi: () => import('./vi/exporting'), en: () => import('./en/exporting') },
	impact: { vi: () => import('./vi/impact'), en: () => import('./en/impact') },
	office: { vi: () => import('./vi/office'), en: () => import('./en/office') },
	offline: { vi: () => import('./vi/offline'), en: () => import('./en/offline') },
	query: { vi: () => import('./vi/query'), en: () => import('./en/query') },
	review: { vi: () => import('./vi/review'), en: () => import('./en/review') },
	reviewFault: { vi: () => import('./vi/review-fault'), en: () => import('./en/review-fault') },
	reviewPage: { vi: () => import('./vi/review-page'), en: () => import('./en/review-page') },
	slides: { vi: () => import('./vi/slides'), en: () => import('./en/slides') }
};

/** Fetches the catalogue with the words of a page or of parts that it shows, in one language. */
export async function loadWithOwn<Name extends keyof OwnWords>(
	language: Language,
	...names: readonly Name[]
): Promise<Catalogue & Pick<OwnWords, Name>> {
	const [catalogue, ...own] = await Promise.all([
		loadCatalogue(language),
		...names.map((name) => OWN_WORDS[name][language]())
	]);
	const found = Object.fromEntries(names.map((name, at) => [name, own[at]?.[name]]));
	return { ...catalogue, ...found } as Catalogue & Pick<OwnWords, Name>;
}
