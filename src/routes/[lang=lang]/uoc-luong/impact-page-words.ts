import type { Language } from '$lib/domain/language';
import { loadCatalogue, loadOwnWords } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';

/** The words of estimates: of provinces or of any units, and of a start. */
export async function impactWords(
	language: Language,
	of: 'province' | 'unit',
	start: number
): Promise<Words> {
	const { impact } = await loadOwnWords(language);
	const { noun } = impact;
	return createWords(
		language,
		{ ...(await loadCatalogue(language)), impact },
		{ noun: noun[of], nouns: of === 'unit' ? noun.units : noun.provinces, start }
	);
}
