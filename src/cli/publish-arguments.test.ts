import { describe, expect, it } from 'vitest';
import { readArguments } from './publish-arguments';

const read = (line: string) => readArguments(line.split(' '));

describe('the arguments of publish', () => {
	it('name a bundle and a folder', () => {
		expect(read('a.zip --to published')).toEqual({
			ok: true,
			arguments: {
				do: 'publish',
				language: 'vi',
				bundle: 'a.zip',
				folder: 'published',
				by: '',
				note: ''
			}
		});
		expect(read('a.zip --to p --by Lan --note thử --lang en')).toMatchObject({
			arguments: { by: 'Lan', note: 'thử', language: 'en' }
		});
	});

	it('go back, by one or to a number', () => {
		expect(read('--back --to p')).toMatchObject({ arguments: { do: 'back', version: null } });
		expect(read('--back 3 --to p')).toMatchObject({ arguments: { do: 'back', version: 3 } });
	});

	it('ask for the list', () => {
		expect(read('--list --to p')).toMatchObject({ arguments: { do: 'list', folder: 'p' } });
	});

	it.each([
		['a.zip', '--to'],
		['--to p', 'BUNDLE'],
		['a.zip b.zip --to p', 'b.zip'],
		['--back 0 --to p', '--back 0'],
		['--back x --to p', '--back x'],
		['--back --list --to p', '--back --list'],
		['--back --to p --note x', '--note'],
		['--list --to p --by x', '--by'],
		['a.zip --to p --lang fr', '--lang fr'],
		['a.zip --to p --force', '--force']
	])('are refused: %s', (line, wrong) => {
		expect(read(line)).toMatchObject({ ok: false, wrong });
	});
});
