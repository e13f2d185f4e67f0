import type { Words } from '$lib/messages/words';
import type { Edition } from './edition-table';
import { editionText } from './exposure-words';
import { lowerFirst } from './point-words';
import { windowText } from './window-words';

const KINDS = ['level', 'unconfirmed', 'minor'] as const;

/** What must be known to read the rows of editions, shortest list first. */
export function timelineNotes(editions: readonly Edition[], words: Words): string[] {
	const { t } = words;
	if (editions.length === 0) return [];
	const indices = new Set(editions.map(({ point }) => point.index));
	const person = editions.filter(({ exposure }) => exposure.window === 'person');
	return [
		...(indices.has('PCI') ? [t('linkage.note.pci')] : []),
		...(indices.has('PAR_INDEX') ? [t('linkage.note.parIndex')] : []),
		t('linkage.note.windows'),
		...(person.length === 0
			? []
			: [
					t('linkage.note.person', {
						list: person
							.map(
								({ exposure }) =>
									`${editionText(words, exposure.index, exposure.year)} (${windowText(words, exposure)})`
							)
							.join('; ')
					})
				]),
		...KINDS.flatMap((kind) => {
			const list = breakList(editions, kind, words);
			return list === '' ? [] : [t(`linkage.note.${kind}`, { list })];
		}),
		t('linkage.note.airings')
	];
}

/** `PAPI 2021, PCI 2019 (mức chung …); PAR INDEX 2024 (bộ tiêu chí mới …)`: one reason is said once. */
function breakList(
	editions: readonly Edition[],
	kind: (typeof KINDS)[number],
	words: Words
): string {
	const byNote = new Map<string, string[]>();
	for (const { point, breaks } of editions) {
		for (const row of breaks) {
			if (row.kind !== kind) continue;
			const note = lowerFirst(words.language === 'vi' ? row.note_vi : row.note_en);
			const name = editionText(words, point.index, point.year);
			byNote.set(note, [...(byNote.get(note) ?? []), name]);
		}
	}
	return [...byNote].map(([note, names]) => `${names.join(', ')} (${note})`).join('; ');
}
