import { expect, test } from 'vitest';
import { formDate } from './form-date';

test.each([
	['vi', '2026-12-05', '05 12 2026'],
	['vi', '2026-02-15', '15 02 2026'],
	['vi', '2026-03-09', '09 3 2026'],
	['en', '2026-03-09', '9 March 2026'],
	['vi', '', '  '],
	['en', 'soon', '  ']
] as const)('in %s the day %s is written %s', (language, iso, written) => {
	const { day, month, year } = formDate(language, iso);
	expect([day, month, year].join(' ')).toBe(written);
});
