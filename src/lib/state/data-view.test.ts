import { expect, test } from 'vitest';
import { readDataView, withDataView } from './data-view';

test('a page shows everything unless its address asks for the record alone', () => {
	expect(readDataView('')).toBe('all');
	expect(readDataView('?ban=goc')).toBe('record');
	expect(readDataView('?tu=2018&ban=goc&so=lang-son')).toBe('record');
	expect(readDataView('?ban=khac')).toBe('all');
});

test.each(['', '?tu=2018', '?ky=sipas-2020:2020-01-01..2020-12-31,papi-2021:a..b&tu=2019'])(
	'%s: the choice goes beside what the address says, and away again',
	(search) => {
		const alone = withDataView(search, 'record');
		expect(readDataView(alone)).toBe('record');
		expect(withDataView(alone, 'record')).toBe(alone);
		expect(withDataView(alone, 'all')).toBe(search);
	}
);
