import { expect, test } from 'vitest';
import { datasetShape } from './dataset-shape';
import { exampleUpload } from './testing/example-bundle';

const { record } = await exampleUpload(1);
const checked = (more: object) => datasetShape({ ...record.dataset, ...more }, '');

test('a dataset made before rejected rows were kept with it is accepted as it is', () => {
	expect(checked({})).toStrictEqual(record.dataset);
});

test('the rows that did not go in are carried', () => {
	const unread = {
		firstDay: '2020-07-03',
		lastDay: '2020-12-25',
		rows: [
			{ line: 12, airedOn: '2020-09-18' },
			{ line: 14, airedOn: null }
		]
	};
	expect(checked({ unread })).toStrictEqual({ ...record.dataset, unread });
});

test.each([
	['null', null, 'unread'],
	['a day that is none', { firstDay: '2020-02-30', lastDay: null, rows: [] }, 'unread.firstDay'],
	[
		'a line before the first',
		{ firstDay: null, lastDay: null, rows: [{ line: 0, airedOn: null }] },
		'unread.rows.0.line'
	]
])('%s is refused', (_, unread, at) => {
	expect(() => checked({ unread })).toThrow(expect.objectContaining({ at }));
});
