import type { Language } from '$lib/domain/language';
import type { Catalogue, OwnWords } from './catalogue';
import { createFormats, type Formats } from './number-format';
import { createTranslate, type Translate } from './translator';

/** What a page or a figure needs to speak one language. */
export interface Words {
	readonly language: Language;
	readonly t: Translate;
	readonly format: Formats;
}

export function createWords(
	language: Language,
	catalogue: Catalogue | (Catalogue & OwnWords)
): Words {
	return {
		language,
		t: createTranslate(language, catalogue),
		format: createFormats(language)
	};
}
