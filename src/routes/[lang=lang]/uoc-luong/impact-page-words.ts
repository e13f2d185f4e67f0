import type { Language } from '$lib/domain/language';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';

/** The words of estimates: of provinces, or of any units of a table that is opened; and of a start. */
export async function impactWords(
	language: Language,
	of: 'province' | 'unit',
	start: number
): Promise<Words> {
	const catalogue = await (of === 'unit'
		? loadWithOwn(language, 'impact', 'dataPage')
		: loadWithOwn(language, 'impact'));
	const { t } = createWords(language, catalogue);
	return createWords(language, catalogue, {
		noun: t(`impact.noun.${of}`),
		nouns: t(`impact.noun.${of}s`),
		start
	});
}
