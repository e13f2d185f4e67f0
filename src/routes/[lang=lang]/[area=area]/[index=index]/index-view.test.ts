import { expect, test } from 'vitest';
import { DEFAULT_VIEW, readView, writeView, type ViewBounds } from './index-view';

const BOUNDS: ViewBounds = {
	areas: ['lang-son', 'bac-kan', 'ha-giang', 'lao-cai', 'son-la'],
	measures: ['score', 'rank'],
	years: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
	partYears: [2023, 2024]
};

test('a view is written and read back', () => {
	const search = '?so=lang-son,bac-kan&do=hang&tu=2018&den=2024&nam=2023';
	const { view, ignored } = readView(search, BOUNDS);
	expect(view).toEqual({
		peers: ['lang-son', 'bac-kan'],
		measure: 'rank',
		fromYear: 2018,
		toYear: 2024,
		partYear: 2023
	});
	expect(ignored).toEqual([]);
	expect(writeView(view)).toBe(search);
});

test('no query is the default, and the default has no query', () => {
	expect(readView('', BOUNDS)).toEqual({ view: DEFAULT_VIEW, ignored: [] });
	expect(writeView(DEFAULT_VIEW)).toBe('');
});

test.each([
	['?so=lang-son,atlantis', ['atlantis']],
	['?so=lang-son,bac-kan,ha-giang,lao-cai,son-la', ['son-la']],
	['?do=mau', ['mau']],
	['?tu=1999', ['1999']],
	['?tu=2024&den=2018', ['2024–2018']],
	['?nam=2019', ['2019']]
])('%s: what means nothing is named', (search, expected) => {
	expect(readView(search, BOUNDS).ignored).toEqual(expected);
});

test('a measure that the page does not have is named too', () => {
	const { view, ignored } = readView('?do=diem', { ...BOUNDS, measures: ['rank'] });
	expect([view.measure, ignored]).toEqual([null, ['diem']]);
});
