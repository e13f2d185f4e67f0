/** Words before a name that tell what rank of unit it is, or who speaks for it. */
export const RANKS_BEFORE = ['tỉnh', 'thành phố', 'TP', 'vùng', 'UBND', 'ủy ban nhân dân'] as const;
/** As above, behind an English name. */
export const RANKS_AFTER = ['province', 'city', 'prov', 'region'] as const;

/** The words of a text: whatever stands between letters, marks and digits parts them. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The first letter of each word: `Cao Bằng` has `CB`. */
export function initialsOf(name: string): string {
	return wordsOf(name)
		.map((word) => word.normalize('NFC').slice(0, 1))
		.join('');
}

// Decomposed, so that a vowel with marks begins with its bare letter.
const K_OR_C = /k(?=[aou]|$|[^\p{L}\p{M}])/giu;
const I_OR_Y =
	/(?<=(?:^|[^\p{L}\p{M}])(?:[bcdđghklmnpqrstvx]+|qu))[iy](?=\p{M}*(?:$|[^\p{L}\p{M}]))/giu;
const TURNED: Readonly<Record<string, string>> = { k: 'c', K: 'C', i: 'y', I: 'Y', y: 'i', Y: 'I' };

function eitherWay(texts: readonly string[], places: RegExp): string[] {
	return texts.flatMap((text) =>
		[...text.matchAll(places)].reduce<string[]>(
			(spelled, { index: at, 0: letter }) => [
				...spelled,
				...spelled.map((one) => one.slice(0, at) + (TURNED[letter] ?? letter) + one.slice(at + 1))
			],
			[text]
		)
	);
}

/**
 * A name in each of its spellings of before and after the reforms of writing: c where today k stands
 * before a, o, u or ends a word (`Bắc Cạn`, `Đắc Lắc`), and i or y where it alone ends a syllable
 * (`Qui Nhơn`). The name itself comes first.
 */
export function spellingsOf(name: string): string[] {
	return eitherWay(eitherWay([name.normalize('NFD')], K_OR_C), I_OR_Y).map((text) =>
		text.normalize('NFC')
	);
}
