import { describe, expect, it } from 'vitest';
import { readArguments } from './validate-arguments';

const NOTHING = { language: 'vi', json: false, file: null, kind: null, packageFolder: null };

describe('the arguments of validate', () => {
	it('are none for the whole package, in Vietnamese', () => {
		expect(readArguments([])).toEqual({ ok: true, arguments: NOTHING });
	});

	it('name a file, its kind, the language and the form of the answer', () => {
		expect(readArguments(['a.csv', '--as', 'episodes', '--lang', 'en', '--json'])).toEqual({
			ok: true,
			arguments: { ...NOTHING, language: 'en', json: true, file: 'a.csv', kind: 'episodes' }
		});
		expect(readArguments(['--package', 'copy'])).toEqual({
			ok: true,
			arguments: { ...NOTHING, packageFolder: 'copy' }
		});
	});

	it.each([
		[['--lang', 'fr'], '--lang fr'],
		[['a.csv', 'b.csv'], 'b.csv'],
		[['a.csv', '--as', 'areas'], '--as areas'],
		[['--as', 'scores'], '--as scores']
	])('are refused: %j', (args, wrong) => {
		expect(readArguments(args)).toMatchObject({ ok: false, wrong });
	});

	it('are refused when they are unknown or lack a value', () => {
		expect(readArguments(['--fix'])).toMatchObject({ ok: false });
		expect(readArguments(['a.csv', '--as'])).toMatchObject({ ok: false });
	});
});
