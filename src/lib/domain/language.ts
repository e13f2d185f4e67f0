export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in both languages of the product. */
export type Bilingual = Readonly<Record<Language, string>>;

export function isLanguage(value: string): value is Language {
	return (LANGUAGES as readonly string[]).includes(value);
}
