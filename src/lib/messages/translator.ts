import i18next from 'i18next';
import type { Language } from '$lib/domain/language';
import type { Catalogue, MessageKey } from './catalogue';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Words in one language. A key that is missing is an error, not a blank. */
export function createTranslate(language: Language, catalogue: Catalogue): Translate {
	const instance = i18next.createInstance();
	void instance.init({
		lng: language,
		fallbackLng: false,
		resources: { [language]: { translation: catalogue } },
		initAsync: false,
		// Svelte and the file formats escape what they write.
		interpolation: { escapeValue: false },
		saveMissing: true,
		missingKeyHandler: (_languages, _namespace, key) => {
			throw new Error(`no message ${key} in ${language}`);
		}
	});
	return (key, values = {}) => instance.t(key, values);
}
