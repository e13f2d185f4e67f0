import type { Language } from '$lib/domain/language';

/** Numbers and dates in the form of a language, as CLDR has them: `86,98`, `86.98`. */
export interface Formats {
	/** Two decimals. */
	score(value: number): string;
	/** Two decimals with a sign; zero has none. */
	signed(value: number): string;
	/** Two decimals without a sign. */
	amount(value: number): string;
	/** One decimal always, for a column of them: `33,0`. */
	tenths(value: number): string;
	/** A whole number, or one decimal where there is one: minutes, percentiles. */
	short(value: number): string;
	/** The same with a sign, for the axis of a difference; zero has none. */
	signedShort(value: number): string;
	count(value: number): string;
	/** With so many decimals, from 0 to 20. */
	fixed(value: number, decimals: number): string;
	percent(value: number): string;
	/** A percentage with one decimal always, for a column of them. */
	share(value: number): string;
	/** `03/07/2020`, `3 July 2020`; from an ISO date. */
	date(iso: string): string;
	/** `thứ Sáu, 03/07/2020`. */
	weekday(iso: string): string;
	/** `07/2020`, `July 2020`; from `2020-07`. */
	month(isoMonth: string): string;
}

/** Made at its first use: a browser takes a millisecond or two for each, and a page needs few of them. */
function atFirstUse<Made>(make: () => Made): () => Made {
	let made: Made | undefined;
	return () => (made ??= make());
}

export function createFormats(language: Language): Formats {
	const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
	const number = (options: Intl.NumberFormatOptions) =>
		atFirstUse(() => new Intl.NumberFormat(locale, options));
	const exactly = (decimals: number): Intl.NumberFormatOptions => ({
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	const two = number(exactly(2));
	const signed = number({ ...exactly(2), signDisplay: 'exceptZero' });
	const tenths = number(exactly(1));
	const short = number({ maximumFractionDigits: 1 });
	const signedShort = number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
	const count = number({ maximumFractionDigits: 0 });
	const percent = number({ style: 'percent', maximumFractionDigits: 1 });
	const share = number({ style: 'percent', ...exactly(1) });
	const fixed = new Map<number, () => Intl.NumberFormat>();
	const fixedTo = (decimals: number): Intl.NumberFormat => {
		const made = fixed.get(decimals) ?? number(exactly(decimals));
		fixed.set(decimals, made);
		return made();
	};
	const date = (options: Intl.DateTimeFormatOptions) =>
		atFirstUse(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
	const long = language === 'vi' ? '2-digit' : 'long';
	const day = date({
		day: language === 'vi' ? '2-digit' : 'numeric',
		month: long,
		year: 'numeric'
	});
	const weekday = date({ weekday: 'long' });
	const month = date({ month: long, year: 'numeric' });
	const at = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

	return {
		score: (value) => two().format(value),
		signed: (value) => signed().format(value),
		amount: (value) => two().format(Math.abs(value)),
		tenths: (value) => tenths().format(value),
		short: (value) => short().format(value),
		signedShort: (value) => signedShort().format(value),
		count: (value) => count().format(value),
		fixed: (value, decimals) => fixedTo(decimals).format(value),
		percent: (value) => percent().format(value / 100),
		share: (value) => share().format(value / 100),
		date: (iso) => day().format(at(iso)),
		weekday: (iso) => `${weekday().format(at(iso))}, ${day().format(at(iso))}`,
		// Joined by hand in Vietnamese: `07/2020` is what a report writes, CLDR says `tháng 7 năm 2020`.
		month: (isoMonth) =>
			language === 'vi'
				? isoMonth.split('-').reverse().join('/')
				: month().format(at(`${isoMonth}-01`))
	};
}
