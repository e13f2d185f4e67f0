/*
 * Vietnamese spelling: a syllable is an onset, a rime and a tone; the sets are closed and small. After
 * Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), with the onsets and rimes of names from the Central
 * Highlands (Krông, Đắk, Bru) that stand in official Vietnamese texts.
 */

const ONSETS = new Set(
	'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x br kr pl'.split(' ').concat('')
);

const RIMES = new Set(
	[
		'a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
		'e ec em en eng eo ep et ê êch êk êm ên ênh êp êt êu',
		'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
		'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet',
		'oi ok om on ong op ot ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
		'u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut',
		'uy uya uych uyên uyêt uynh uyp uyt uyu ư ưa ưc ươc ươi ươm ươn ương ươp ươt ươu ưi ưm ưn ưng',
		'ưt ưu y ych yên yêm yêng yêt yêu ynh yt'
	]
		.join(' ')
		.split(' ')
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ACUTE_OR_DOT = /[\u0301\u0323]/;
const STOPPED = /(?:c|ch|p|t|k)$/;
const LONGEST_ONSET = 3;

function isOnsetAndRime(plain: string): boolean {
	for (let length = Math.min(LONGEST_ONSET, plain.length - 1); length >= 0; length -= 1) {
		if (ONSETS.has(plain.slice(0, length)) && RIMES.has(plain.slice(length))) return true;
	}
	return false;
}

/**
 * Whether a word of small letters, in NFC, can be a Vietnamese syllable: a known onset and rime, at
 * most one tone on whichever vowel (`hoà` and `hòa`), and acute or dot where the rime ends in a stop.
 */
export function isVietnameseSyllable(word: string): boolean {
	const pieces = word.normalize('NFD');
	const tones = pieces.match(TONE) ?? [];
	if (tones.length > 1) return false;
	const plain = pieces.replace(TONE, '').normalize('NFC');
	if (STOPPED.test(plain) && !ACUTE_OR_DOT.test(pieces)) return false;
	return isOnsetAndRime(plain);
}
