import { quantileSorted } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { held, holdRecord } from './fixtures/held-record';
import { stripIn } from './fixtures/held-strip';

beforeAll(holdRecord, 300_000);

const scoresOf = (index: string, year: number) =>
	held
		.flatMap(({ totals }) => totals.filter((row) => row.index === index && row.year === year))
		.flatMap(({ score }) => score ?? [])
		.sort((a, b) => a - b);

test.each([
	['PAPI', 2024, 'Ngưỡng trên nhóm thấp nhất', 'Ngưỡng dưới nhóm cao nhất'],
	['PCI', 2022, 'Tứ phân vị thứ nhất', 'Tứ phân vị thứ ba'],
	['PCI', 2019, 'Tứ phân vị thứ nhất', 'Tứ phân vị thứ ba']
] as const)('%s %i marks its quartiles in its own words', (index, year, low, high) => {
	const figure = stripIn(index, year);
	const scores = scoresOf(index, year);
	for (const [id, share, words] of [
		['q1', 0.25, low],
		['q3', 0.75, high]
	] as const) {
		const found = figure.references.find((reference) => reference.id === id);
		expect(found?.value).toBeCloseTo(quantileSorted(scores, share) ?? NaN, 9);
		expect(found?.label.startsWith(words)).toBe(true);
	}
	const said = figure.notes.join(' ');
	expect(said).toMatch(index === 'PAPI' ? /Bốn nhóm chia theo tứ phân vị/ : /^.*Tứ phân vị tính/);
	expect(said).not.toContain('Không đánh dấu');
});

test.each(['vi', 'en'] as const)(
	'too few scores have none, and the reason is said (%s)',
	(language) => {
		const figure = stripIn('SIPAS', 2023, language);
		expect(figure.references.filter(({ id }) => id === 'q1' || id === 'q3')).toEqual([]);
		const known = scoresOf('SIPAS', 2023).length;
		expect(known).toBeLessThan(47);
		expect(figure.notes).toContainEqual(
			language === 'vi'
				? `Không đánh dấu tứ phân vị: mới có điểm của ${known}/63 tỉnh, thành phố, cần ít nhất ba phần tư.`
				: `Quartiles are not marked: only ${known} of 63 provinces have a score, and three quarters are needed.`
		);
	}
);
