import type { Language } from '$lib/domain/language';
import type { Catalogue, OwnWords } from './catalogue';
import { createFormats, type Formats } from './number-format';
import { createTranslate, type MessageValues, type Translate } from './translator';

/** What a page or a figure needs to speak one language. */
export interface Words {
	readonly language: Language;
	readonly t: Translate;
	readonly format: Formats;
}

/** One of each for all pages and figures: what they are made of comes at its first use. */
const FORMATS: Readonly<Record<Language, Formats>> = {
	vi: createFormats('vi'),
	en: createFormats('en')
};

/** `common` are values that any sentence may use without being given them. */
export function createWords(
	language: Language,
	catalogue: Catalogue & Partial<OwnWords>,
	common: MessageValues = {}
): Words {
	return {
		language,
		t: createTranslate(language, catalogue, common),
		format: FORMATS[language]
	};
}
