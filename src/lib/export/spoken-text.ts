import type { Language } from '$lib/domain/language';
import { LARGEST_SPOKEN, spokenNumber } from './spoken-number';

/** Words between numbers as they are read. */
const BETWEEN = {
	vi: {
		of: 'trên',
		to: 'đến',
		percent: 'phần trăm',
		equals: 'bằng',
		plus: 'cộng',
		rise: 'tăng',
		fall: 'giảm'
	},
	en: {
		of: 'of',
		to: 'to',
		percent: 'per cent',
		equals: 'is',
		plus: 'plus',
		rise: 'up',
		fall: 'down'
	}
} as const;

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December']
];

/**
 * A text as it is read aloud on air: numbers, dates, ranks and signs in words, brackets and semicolons as
 * pauses. Nothing is added and nothing left out.
 */
export function spokenText(language: Language, text: string): string {
	const words = BETWEEN[language];
	return [
		withDates,
		(one: string) => one.replace(/(\d)\s*\/\s*(?=\d)/g, `$1 ${words.of} `),
		(one: string) => one.replace(/(\d)\s*[–-]\s*(?=\d)/g, `$1 ${words.to} `),
		(one: string) => one.replace(/\s*%/g, ` ${words.percent}`),
		(one: string) => one.replace(/▲\s*/g, `${words.rise} `).replace(/▼\s*/g, `${words.fall} `),
		(one: string) => one.replace(/\s=\s/g, ` ${words.equals} `),
		withNumbers,
		paused
	].reduce((one, step) => step(one, language), text);
}

/** `23/11/2026` and `07/2020`; in English also what is written as `23 November 2026`. */
function withDates(text: string, language: Language): string {
	const month = (number: string) =>
		language === 'vi' ? `tháng ${Number(number)}` : (MONTHS[Number(number) - 1] ?? number);
	const year = language === 'vi' ? 'năm ' : '';
	return text
		.replace(
			/(ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
			(_, _said: string | undefined, day: string, of: string, in_: string) =>
				`${language === 'vi' ? 'ngày ' : ''}${Number(day)} ${month(of)} ${year}${in_}`
		)
		.replace(
			/(tháng )?\b(0[1-9]|1[0-2])\/(\d{4})\b/g,
			(_, _said: string | undefined, of: string, in_: string) => `${month(of)} ${year}${in_}`
		);
}

const NUMBERS: Readonly<Record<Language, RegExp>> = {
	vi: /(?<![\p{L}\d])([+\u2212-])?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\p{L}\d])/gu,
	en: /(?<![\p{L}\d])([+\u2212-])?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?![\p{L}\d])/gu
};

function withNumbers(text: string, language: Language): string {
	return text.replace(
		NUMBERS[language],
		(written: string, sign: string | undefined, whole: string, digits: string | undefined) => {
			const value = Number(whole.replace(/[.,]/g, ''));
			if (value > LARGEST_SPOKEN) return written;
			const isMinus = sign === '-' || sign === '\u2212';
			const read = spokenNumber(language, isMinus ? -value : value, digits ?? '');
			return sign === '+' ? `${BETWEEN[language].plus} ${read}` : read;
		}
	);
}

/** Brackets and semicolons are no sounds. */
function paused(text: string): string {
	return text
		.replace(/\s*\(\s*/g, ', ')
		.replace(/\s*\)/g, ',')
		.replace(/\s*;\s*/g, ', ')
		.replace(/\s*·\s*/g, ', ')
		.replace(/,\s*(?=[,.:]|$)/g, '')
		.replace(/^,\s*/, '')
		.replace(/\s{2,}/g, ' ')
		.trim();
}
