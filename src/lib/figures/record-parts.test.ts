import { beforeAll, expect, test } from 'vitest';
import { buildComponents } from './build-components';
import { heldOf, holdRecord, partsInput, partsOf } from './fixtures/held-record';

beforeAll(holdRecord, 300_000);

test('parts have their share, change, best and worst', () => {
	const { bars, headline } = partsOf(heldOf('04'), 'PAPI', 2024, 'vi');
	expect(bars.map(({ component }) => component)).toEqual(
		['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] // the order of the publisher
	);
	expect(bars[3]).toMatchObject({ scoreText: '6,22/10', changeText: '▼ 0,52', rank: 59 });
	expect(bars.find(({ isBest }) => isBest)?.component).toBe('D6');
	expect(bars.find(({ isWorst }) => isWorst)?.component).toBe('D8');
	expect(headline).toBe(
		'Kiểm soát tham nhũng trong khu vực công giảm nhiều nhất năm 2024, 0,52 điểm'
	);
});

test('where only ranks are known they name the best and the worst', () => {
	const { bars, words } = partsOf(heldOf('04'), 'PAR_INDEX', 2023, 'vi');
	expect(bars.find(({ isBest }) => isBest)).toMatchObject({ component: 'PAR4', rank: 43 });
	expect(bars.find(({ isWorst }) => isWorst)).toMatchObject({ component: 'PAR3', rank: 57 });
	expect(words.best).toBe('hạng cao nhất');
});

test('parts on one rank are named together, and doubted changes apart', () => {
	const { summary } = partsOf(heldOf('04'), 'PCI', 2019, 'vi');
	expect(summary).toContain(
		'Xếp hạng cao nhất: Tính minh bạch, Dịch vụ hỗ trợ doanh nghiệp (23/63); ' +
			'thấp nhất: Tiếp cận đất đai, Tính năng động của chính quyền tỉnh (63/63).'
	);
	expect(summary).toMatch(
		/: 7 chỉ số thành phần tăng, 2 chỉ số thành phần giảm; 1 chỉ số thành phần chưa đủ cơ sở so sánh\.$/
	);
	expect(partsOf(heldOf('04'), 'PAPI', 2021, 'en').summary).toMatch(
		/Compared with 2020, 4 of the dimensions fell; 1 cannot be compared; for 3 there is not enough ground to compare\.$/
	);
	const input = partsInput(heldOf('04'), 'PCI', 2019, 'vi');
	const allOn = (ranks: number) =>
		buildComponents({
			...input,
			rows: input.rows.map((row, at) => ({ ...row, rank: at < ranks ? 5 : 9 }))
		});
	expect(allOn(4).summary).toContain(
		'Xếp hạng cao nhất: 4 chỉ số thành phần (5/63); thấp nhất: 6 chỉ số thành phần (9/63).'
	);
	expect(allOn(10).summary).toContain('Cả 10 chỉ số thành phần cùng xếp hạng 5/63.');
});

test('where every change is doubted none is counted', () => {
	const input = partsInput(heldOf('04'), 'PCI', 2019, 'vi');
	const rows = input.rows.map((row) => ({ ...row, comparability: 'unconfirmed' }));
	const { summary, headline } = buildComponents({ ...input, rows });
	expect(summary).toMatch(/So với năm 2018: 10 chỉ số thành phần chưa đủ cơ sở so sánh\.$/);
	expect(headline).not.toMatch(/tăng|giảm/);
});

test('a subtitle says whether parts have scores or ranks', () => {
	const input = partsInput(heldOf('04'), 'PCI', 2019, 'vi');
	const without = input.rows.map((row) => ({ ...row, score: null, state: 'rank_only' }));
	expect(partsOf(heldOf('04'), 'PAR_INDEX', 2022, 'vi').subtitle).toBe(
		'Thứ hạng các lĩnh vực PAR INDEX, Cao Bằng, 2022'
	);
	expect(partsOf(heldOf('04'), 'PCI', 2019, 'vi').subtitle).toMatch(
		/^Điểm các .* so với thang điểm/
	);
	expect(
		buildComponents({ ...input, rows: [...without.slice(1), ...input.rows.slice(0, 1)] }).subtitle
	).toBe('Điểm hoặc thứ hạng các chỉ số thành phần PCI, Cao Bằng, 2019');
});

test('the survey of leaders rises while its rank is as published', () => {
	const { bars } = partsOf(heldOf('04'), 'PAR_INDEX', 2024, 'vi', 'alternative');
	expect(bars.find(({ component }) => component === 'SURVEY_LEADERS')).toMatchObject({
		scoreText: '17,52/22',
		changeText: '▲ 0,96',
		previous: 16.56,
		rankText: 'hạng 62/63'
	});
});
