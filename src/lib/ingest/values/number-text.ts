/** A sign that parts whole from fraction. */
export type DecimalSign = '.' | ',';

/**
 * What a text says as a number. `text` is canonical: digits, a point, digits.
 *
 * - `number`: one reading, by the sign that is decided for the column or because no other is possible;
 * - `undecided`: `1.250` where no sign is decided: each reading, first as if the point parted;
 * - `other_sign`: a number only by the other sign than that decided for the column;
 * - `none`: no number.
 */
export type NumberReading =
	| { readonly is: 'number'; readonly text: string }
	| { readonly is: 'undecided'; readonly texts: readonly [string, string] }
	| { readonly is: 'other_sign'; readonly text: string }
	| { readonly is: 'none' };

/** Longer than any number that a publisher prints; what is longer is not worth reading. */
const LONGEST_NUMBER = 40;

/** Thousands are parted by the other sign or by blanks, in groups of three, and never begin with 0. */
const SHAPES: Readonly<Record<DecimalSign, RegExp>> = {
	'.': /^(?:(\d*)|([1-9]\d{0,2}(?:(?:,\d{3})+|(?:\s\d{3})+)))(?:\.(\d+))?$/,
	',': /^(?:(\d*)|([1-9]\d{0,2}(?:(?:\.\d{3})+|(?:\s\d{3})+)))(?:,(\d+))?$/
};

function readBy(sign: DecimalSign, digits: string): string | null {
	const match = SHAPES[sign].exec(digits);
	if (match === null) return null;
	const [, plain = '', grouped = '', fraction = ''] = match;
	const whole = (plain || grouped).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
	if (whole === '' && fraction === '') return null;
	return `${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The number as each sign reads it; `null` where it cannot. */
function readings(text: string): Readonly<Record<DecimalSign, string | null>> {
	const bare = text.trim();
	if (bare.length > LONGEST_NUMBER) return { '.': null, ',': null };
	// A typographic minus or dash before a digit is a minus; blanks behind it are for looks.
	const [, sign = '', digits = ''] = /^([-\u2212\u2013+]?)\s*(.*)$/su.exec(bare) ?? [];
	const signed = (read: string | null): string | null => {
		if (read === null || sign === '' || sign === '+' || !/[1-9]/.test(read)) return read;
		return `-${read}`;
	};
	return { '.': signed(readBy('.', digits)), ',': signed(readBy(',', digits)) };
}

/** Reads a number written as one in Viet Nam or in English. Thin and plain blanks part thousands. */
export function readNumber(text: string, decimal: DecimalSign | null): NumberReading {
	const read = readings(text);
	const [point, comma] = [read['.'], read[',']];
	if (decimal !== null) {
		const other = read[decimal === '.' ? ',' : '.'];
		const own = read[decimal];
		if (own !== null) return { is: 'number', text: own };
		return other === null ? { is: 'none' } : { is: 'other_sign', text: other };
	}
	if (point !== null && comma !== null && point !== comma) {
		return { is: 'undecided', texts: [point, comma] };
	}
	const one = point ?? comma;
	return one === null ? { is: 'none' } : { is: 'number', text: one };
}

/**
 * Which sign a text shows to part whole from fraction: the one by which alone it is a number;
 * `either` where both read it, differently; `null` where it shows none or is no number.
 */
export function decimalSignIn(text: string): DecimalSign | 'either' | null {
	const read = readings(text);
	const [point, comma] = [read['.'], read[',']];
	if (point === comma) return null;
	if (point !== null && comma !== null) return 'either';
	return point === null ? ',' : '.';
}
