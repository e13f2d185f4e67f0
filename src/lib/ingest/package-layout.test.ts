import { describe, expect, it } from 'vitest';
import { indexNamed, kindNamed, leavesFolder } from './package-layout';

describe('the layout of the package', () => {
	it('binds each table to its kind by its name', () => {
		expect(kindNamed('scores-papi')).toBe('scores');
		expect(kindNamed('published-changes')).toBe('published_changes');
		expect(kindNamed('scores')).toBeNull();
		expect(kindNamed('toString')).toBeNull();
	});

	it('derives the index of a scores file from its name', () => {
		expect(indexNamed('scores-par-index')).toBe('PAR_INDEX');
		expect(indexNamed('scores-pci')).toBe('PCI');
	});

	it.each(['../a.csv', 'scores/../../a.csv', '/etc/hosts', 'C:/a.csv', 'a\\b.csv', 'file:///a'])(
		'does not leave its folder for %s',
		(path) => {
			expect(leavesFolder(path)).toBe(true);
		}
	);

	it.each(['scores/papi.csv', 'a..b.csv', './a.csv', ''])(
		'stays in its folder with “%s”',
		(path) => {
			expect(leavesFolder(path)).toBe(false);
		}
	);
});
