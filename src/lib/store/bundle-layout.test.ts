import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName } from './bundle-layout';

describe('a name in a bundle', () => {
	it.each([
		['Nhật ký phát sóng 2020.csv', 'Nhật ký phát sóng 2020.csv'],
		['../../etc/passwd', '__.._etc_passwd'],
		['C:\\temp\\a.csv', 'C__temp_a.csv'],
		['.htaccess', '_htaccess'],
		['con.csv', '_con.csv'],
		['a?.csv ', 'a_.csv'],
		['evil\u202Ecsv.exe', 'evil_csv.exe'],
		['..', '_'],
		['  ', 'original'],
		['Bảng'.normalize('NFD'), 'Bảng']
	])('of %j is %j', (name, safe) => {
		expect(safeName(name)).toBe(safe);
	});

	it('keeps its ending when it is cut', () => {
		const name = safeName(`${'ệ'.repeat(200)}.xlsx`);
		expect(name).toMatch(/^ệ+\.xlsx$/);
		expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
	});

	it('is never a path, hidden, long or empty, and is its own safe name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
				const safe = safeName(name);
				expect(safe).toMatch(/^[^./\\:\0][^/\\:\0]*$/);
				expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(121);
				expect(safeName(safe)).toBe(safe);
			})
		);
	});
});
