import i18next from 'i18next';
import type { Language } from '$lib/domain/language';
import type { Catalogue, MessageKey, OwnWords } from './catalogue';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** So many sentences are kept; a page says some thousands. */
const MOST_KEPT = 20_000;

/**
 * Words in one language. A key that is missing is an error, not a blank. `common` are values that any
 * sentence may use without being given them.
 */
export function createTranslate(
	language: Language,
	catalogue: Catalogue & Partial<OwnWords>,
	common: MessageValues = {}
): Translate {
	const instance = i18next.createInstance();
	void instance.init({
		lng: language,
		fallbackLng: false,
		resources: { [language]: { translation: catalogue } },
		initAsync: false,
		// Svelte and the file formats escape what they write.
		interpolation: { escapeValue: false, defaultVariables: common },
		saveMissing: true,
		missingKeyHandler: (_languages, _namespace, key) => {
			throw new Error(`no message ${key} in ${language}`);
		}
	});
	const kept = new Map<string, string>();
	return (key, values = {}) => {
		// At every choice a page says most of its sentences again, and putting one together costs more
		// than the figure that it is about.
		let said: string = key;
		for (const name in values) said += `\u0000${name}\u0000${values[name] ?? ''}`;
		const known = kept.get(said);
		if (known !== undefined) return known;
		const text = instance.t(key, values);
		if (kept.size >= MOST_KEPT) kept.clear();
		kept.set(said, text);
		return text;
	};
}
