import type { Language } from '$lib/domain/language';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';

/** The words that the files of a review are written with. */
export async function reviewWords(language: Language): Promise<Words> {
	return createWords(language, await loadWithOwn(language, 'archive', 'exporting', 'slides'));
}
