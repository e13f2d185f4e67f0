import { REPLACEMENT, windows1252Table } from './byte-table';

/*
 * VNI for Windows (fonts VNI-*): a plain letter, then one byte that stands for shape and tone
 * together. No standard was published; the facts are as in the tables of the keyboard programs of the
 * time, of which two independent ones were compared (xvnkb `vni.h`, 2002, and UniKey). Capitals lie
 * 0x20 below the small letters.
 */

/** Tones in the order level, acute, grave, hook, tilde, dot: the letters each mark makes. */
const WITH_TONE: Readonly<Record<string, string>> = {
	a: 'áàảãạ',
	e: 'éèẻẽẹ',
	o: 'óòỏõọ',
	u: 'úùủũụ',
	y: 'ýỳỷỹ',
	ô: 'ớờởỡợ',
	ö: 'ứừửữự'
};
const TONE_MARKS = 'ùøûõï';

const WITH_CIRCUMFLEX: Readonly<Record<string, string>> = {
	a: 'âấầẩẫậ',
	e: 'êếềểễệ',
	o: 'ôốồổỗộ'
};
const CIRCUMFLEX_MARKS = 'âáàåãä';

const WITH_BREVE: Readonly<Record<string, string>> = { a: 'ăắằẳẵặ' };
const BREVE_MARKS = 'êéèúüë';

/** Letters of one byte. */
const ALONE: Readonly<Record<string, string>> = {
	ô: 'ơ',
	ö: 'ư',
	ñ: 'đ',
	í: 'í',
	ì: 'ì',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ'
};

function singles(): Uint16Array {
	const table = windows1252Table();
	// Letters of Latin-1 mean something only as marks; `×` and `÷` are no letters.
	for (let byte = 0xc0; byte <= 0xff; byte += 1) {
		if (byte !== 0xd7 && byte !== 0xf7) table[byte] = REPLACEMENT;
	}
	for (const [byte, letter] of Object.entries(ALONE)) {
		const small = byte.charCodeAt(0);
		table[small] = letter.charCodeAt(0);
		table[small - 0x20] = letter.toUpperCase().charCodeAt(0);
	}
	return table;
}

function pairs(): Uint16Array {
	const table = new Uint16Array(0x10000);
	const lay = (letters: Readonly<Record<string, string>>, marks: string) => {
		for (const [base, made] of Object.entries(letters)) {
			for (const [at, mark] of marks.split('').entries()) {
				const letter = made[at];
				if (letter === undefined) continue;
				for (const first of [base, base.toUpperCase()]) {
					const unit = first === base ? letter : letter.toUpperCase();
					// A mark in the other case than its letter is what a change of case in mid-word leaves.
					for (const second of [mark, mark.toUpperCase()]) {
						table[(first.charCodeAt(0) << 8) | second.charCodeAt(0)] = unit.charCodeAt(0);
					}
				}
			}
		}
	};
	lay(WITH_TONE, TONE_MARKS);
	lay(WITH_CIRCUMFLEX, CIRCUMFLEX_MARKS);
	lay(WITH_BREVE, BREVE_MARKS);
	return table;
}

/** What a byte means without a mark behind it; U+FFFD for a mark that has no letter before it. */
export const VNI_SINGLES: Uint16Array = singles();

/** The letter that `(first << 8) | second` make, 0 where the second is no mark of the first. */
export const VNI_PAIRS: Uint16Array = pairs();

/** Letters that may take a mark: a text must not be cut behind one. */
export const VNI_BASES: ReadonlySet<number> = new Set(
	Object.keys(WITH_TONE).flatMap((base) => [base.charCodeAt(0), base.toUpperCase().charCodeAt(0)])
);
