import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from './file-name';

describe('the name of a file', () => {
	test.each([
		['PAPI của Cao Bằng giảm 0,32 điểm', 'PAPI của Cao Bằng giảm 0,32 điểm.png'],
		['PAPI 2020: Cao Bằng 19/63?', 'PAPI 2020 Cao Bằng 19 63.png'],
		['con', 'hinh con.png'],
		['..', 'hinh.png'],
		['', 'hinh.png']
	])('of %j is %j', (text, wanted) => {
		expect(fileName(text, 'png')).toBe(wanted);
	});

	test('keeps Vietnamese letters in their composed form', () => {
		expect(fileName('Cao Bằng'.normalize('NFD'), 'svg')).toBe('Cao Bằng.svg');
	});

	test('is one that every office system takes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				const name = fileName(text, 'json');
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
				expect(name).not.toMatch(/[\p{Cc}<>:"/\\|?*]/u);
				expect(name).not.toMatch(/[. ]\.json$/);
				expect(name.length).toBeGreaterThan('.json'.length);
			})
		);
	});
});
