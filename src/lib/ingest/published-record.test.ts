import { describe, expect, it } from 'vitest';
import { checkPackage, isSound } from './check-package';
import { recordCopy } from './testing/record-copy';

describe('the record', () => {
	const report = checkPackage(recordCopy());

	it('breaks no rule', () => {
		expect(report.structure).toEqual([]);
		expect(report.ledgers.flatMap(({ rejected }) => rejected).every((n) => n === 0)).toBe(true);
		expect(isSound(report)).toBe(true);
	});

	it('has every PAPI total equal to its dimensions', () => {
		const sums = report.checks.filter(({ check }) => check === 'papi_sum');
		expect(sums.map(({ year, checked }) => [year, checked])).toEqual([
			...[2011, 2012, 2013].map((year) => [year, 63]),
			[2014, 61],
			...[2015, 2016, 2017].map((year) => [year, 63]),
			[2018, 61],
			...[2019, 2020].map((year) => [year, 63]),
			[2021, 60],
			...[2022, 2023, 2024].map((year) => [year, 61])
		]);
		for (const { largestResidual } of sums) expect(largestResidual).toBeLessThan(0.00003);
	});

	it('has every PCI total that can be computed equal to its weighted sub-indices', () => {
		const sums = report.checks.filter(({ check }) => check === 'pci_weights');
		const counts = Object.fromEntries(sums.map(({ year, checked }) => [year, checked]));
		expect(counts).toEqual({
			...Object.fromEntries([2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) => [year, 63])),
			2020: 6,
			2021: 24
		});
		for (const { year, largestResidual } of sums) {
			expect(largestResidual).toBeLessThan(year < 2020 ? 0.00004 : year === 2020 ? 0.011 : 0.031);
		}
	});

	it('flags the jumps that no listed break explains, and passes', () => {
		const jumps = report.ledgers
			.flatMap(({ findings }) => findings)
			.map(({ rule, params }) => `${rule} ${params['component']} ${params['year']}`);
		expect(jumps).toEqual(
			expect.arrayContaining([
				'jump.mean PAPI D7 2019',
				'jump.mean PAPI D3 2021',
				'jump.mean PAPI D6 2021',
				'jump.order PAPI 8.3 2020',
				'jump.order PAPI D4 2021'
			])
		);
		expect(jumps.some((jump) => jump.includes('SIPAS'))).toBe(false);
	});
});
