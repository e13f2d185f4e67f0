import { beforeAll, describe, expect, test } from 'vitest';
import { holdExplored, measuredAreas } from './fixtures/explored';
import { uncertainMeasuredStrip } from './fixtures/invented-strip-intervals';
import { MOST_ROWS } from './strip-intervals';

beforeAll(() => holdExplored(), 120_000);

const PICKED = ['20', '06'];
const cellOf = ({ table }: ReturnType<typeof uncertainMeasuredStrip>, name: string) => {
	const at = table.columns.findIndex(({ key }) => key === 'interval');
	return table.rows.find(([area]) => area?.text === name)?.[at];
};
const rowsOf = ({ dots }: ReturnType<typeof uncertainMeasuredStrip>) =>
	dots.flatMap(({ hasRow, areaCode }) => (hasRow ? [areaCode] : [])).sort();

describe('a strip of scores with intervals', () => {
	test('has a row for each peer, everybody in the table, and says so', () => {
		const figure = uncertainMeasuredStrip({ peers: PICKED });
		expect(rowsOf(figure)).toEqual(['06', '20']);
		expect(cellOf(figure, 'Cao Bằng')?.text).toBe('40,13–42,53 (95%)');
		expect(figure.table.rows.filter((row) => row[2]?.text.endsWith('(95%)'))).toHaveLength(
			figure.dots.length
		);
		expect(figure.table.rows.every((row) => row.length === figure.table.columns.length)).toBe(true);
		expect(figure.notes).toContain(
			'Vạch có hai đầu là khoảng tin cậy: của Cao Bằng qua chấm của tỉnh, của các tỉnh so sánh ở từng hàng có ghi tên; hai đường nét đứt đánh dấu khoảng của Cao Bằng trên các hàng. Khoảng của các tỉnh khác xem trong bảng.'
		);
		expect(figure.notes.join(' ')).not.toMatch(/không vẽ khoảng|Chưa biết khoảng/);
	});

	test('says which is missing where an error is not known', () => {
		const noPeer = uncertainMeasuredStrip({ peers: PICKED, without: ['20'] });
		expect(rowsOf(noPeer)).toEqual(['06']);
		expect(cellOf(noPeer, 'Lạng Sơn')).toMatchObject({ text: 'Chưa biết', isReason: true });
		expect(noPeer.notes).toContain('Có điểm chưa biết khoảng sai số.');
		const noOwn = uncertainMeasuredStrip({ peers: PICKED, without: ['04'] });
		expect(noOwn.dots.find(({ role }) => role === 'own')?.interval).toBeUndefined();
		expect(noOwn.notes).toContain(
			'Vạch có hai đầu là khoảng tin cậy của các tỉnh ghi tên ở từng hàng; khoảng của các tỉnh khác xem trong bảng.'
		);
		expect(uncertainMeasuredStrip({ without: ['04'] }).notes).toContain(
			'Chưa biết khoảng tin cậy của Cao Bằng; khoảng của các tỉnh khác xem trong bảng.'
		);
	});

	test('has as many rows as there is room for, those picked first', () => {
		const codes = measuredAreas()
			.map(({ code }) => code)
			.filter((code) => code !== '04');
		const peers = ['96', ...codes.filter((code) => code !== '96')];
		const rows = rowsOf(uncertainMeasuredStrip({ peers }));
		expect(rows).toHaveLength(MOST_ROWS);
		expect(rows).toContain('96');
	});
});

describe('in other measures', () => {
	test('a share and a change have the interval in their own unit', () => {
		const share = uncertainMeasuredStrip({ measure: 'share', peers: PICKED });
		const own = share.dots.find(({ role }) => role === 'own');
		expect(own?.interval?.low).toBeLessThan(own?.value ?? NaN);
		expect((own?.interval?.high ?? NaN) - (own?.interval?.low ?? NaN)).toBeCloseTo(
			(100 * 2.4) / (80 - 8),
			9
		);
		expect(cellOf(share, 'Cao Bằng')?.text).toMatch(/^\d\d,\d%–\d\d,\d% \(95%\)$/);
		const change = uncertainMeasuredStrip({ measure: 'change', peers: PICKED });
		expect(rowsOf(change)).toEqual(['06', '20']);
		expect(cellOf(change, 'Cao Bằng')?.text).toBe('-2,02 đến +1,37 (95%)');
		expect(change.dots.find(({ role }) => role === 'own')?.text).toBe(
			'Cao Bằng: giảm 0,32 điểm (khoảng tin cậy 95%: -2,02 đến +1,37)'
		);
		expect(change.notes.join(' ')).toContain('Khoảng của mức thay đổi chỉ có khi');
	});

	test.each(['rank', 'percentile', 'gap', 'since'] as const)(
		'%s has none: it is said that the source gives one',
		(measure) => {
			const figure = uncertainMeasuredStrip({ measure, peers: PICKED });
			expect(figure.dots.some(({ interval }) => interval)).toBe(false);
			expect(figure.table.columns.map(({ key }) => key)).not.toContain('interval');
			expect(figure.notes).toContain(
				'Nguồn có nêu sai số của điểm; hình này không vẽ khoảng tin cậy.'
			);
		}
	);
});
