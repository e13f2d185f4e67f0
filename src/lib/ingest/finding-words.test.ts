import { describe, expect, it } from 'vitest';
import { findingText, RULE_WORDS } from './finding-words';
import type { Finding } from './ledger';
import { RULE_CODES } from './rule-code';

function placeholders(words: string): string[] {
	return [...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

const FINDING: Finding = {
	file: 'data/scores/papi.csv',
	line: 12,
	column: 'score',
	rule: 'score.outside_scale',
	value: '81.2',
	params: { minimum: 8, maximum: 80, component: 'PAPI TOTAL', year: '2024' },
	severity: 'reject'
};

describe('the words of a finding', () => {
	it('say where, what and what to do, in Vietnamese', () => {
		expect(findingText(FINDING, 'vi')).toBe(
			'data/scores/papi.csv, dòng 12, cột score: giá trị “81.2” vượt thang điểm 8–80 của PAPI TOTAL năm 2024. Kiểm tra lại bản gốc.'
		);
	});

	it('and in English', () => {
		expect(findingText(FINDING, 'en')).toBe(
			'data/scores/papi.csv, line 12, column score: the value “81.2” is outside the scale 8–80 of PAPI TOTAL in 2024. Check the original.'
		);
	});

	it('write numbers as the reader does and leave years alone', () => {
		const params = { minimum: 0.33, maximum: 3.33, component: 'PAPI 8.3', year: '2020' };
		expect(findingText({ ...FINDING, params }, 'vi')).toContain('0,33–3,33 của PAPI 8.3 năm 2020');
	});

	it('leave out a line or column that is not meant, and shorten long cells', () => {
		const whole = { ...FINDING, line: null, column: null, rule: 'file.empty' } as const;
		expect(findingText(whole, 'vi')).toMatch(/^data\/scores\/papi\.csv: tệp trống/);
		const long = { ...FINDING, rule: 'number.invalid', value: 'x'.repeat(500) } as const;
		expect(findingText(long, 'vi').length).toBeLessThan(200);
	});

	it('count one cell as one', () => {
		const ragged = { ...FINDING, column: null, rule: 'row.ragged' } as const;
		const text = findingText({ ...ragged, params: { found: 1, expected: 2 } }, 'en');
		expect(text).toContain('the row has 1 cell, 2 are needed');
	});

	it('show what does not show, and shorten column names', () => {
		const steering = { ...FINDING, rule: 'number.invalid', value: '\u001b[2J\n1\u202e' } as const;
		expect(findingText(steering, 'vi')).toContain(
			'giá trị “\\u001b[2J\\n1\\u202e” không phải là số'
		);
		const long = { ...FINDING, rule: 'header.unknown', column: 'c'.repeat(900) } as const;
		expect(findingText(long, 'vi')).toContain(`cột ${'c'.repeat(60)}…: cột lạ`);
	});

	it.each(RULE_CODES)('name the same things in both languages: %s', (rule) => {
		expect(placeholders(RULE_WORDS.vi[rule])).toEqual(placeholders(RULE_WORDS.en[rule]));
	});
});
