import { expect, it } from 'vitest';
import { panelResult } from './panel-result';

const QUESTION = { treated: 'a', start: 6, design: 'did', startYear: 'in', without: [] } as const;

const rows = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((unit, at) =>
	[1, 2, 3, 4, 5, 6, 7].map((time) => ({
		line: 2 + 7 * at + time,
		unit,
		time,
		outcome: 10 * at + time + (unit === 'a' && time >= 6 ? 5 : 0) + ((at * time) % 3) / 10,
		others: []
	}))
);

it('finds what was put in, with the other designs beside it and no other donors', async () => {
	const parts: number[] = [];
	const { answer } = await panelResult(rows, QUESTION, (part) => void parts.push(part));
	expect(Math.abs((answer?.att ?? 0) - 5)).toBeLessThan(0.3);
	expect(answer?.others).toHaveLength(8);
	expect(answer?.others.every(({ specification }) => specification.donors === 'all')).toBe(true);
	expect(answer?.largestChange).toBeGreaterThan(5);
	expect(parts.at(-1)).toBe(1);
});

it('is not in the order of rows', async () => {
	const turned = await panelResult([...rows].reverse(), QUESTION);
	expect(turned.answer?.att).toBeCloseTo(
		(await panelResult(rows, QUESTION)).answer?.att ?? NaN,
		12
	);
});

it('refuses a hole of the unit in question, and a unit twice at a time', async () => {
	const holed = rows.map((row) =>
		row.unit === 'a' && row.time === 7 ? { ...row, outcome: null } : row
	);
	expect(await panelResult(holed, QUESTION)).toMatchObject({
		answer: null,
		refusal: { kind: 'unknown_scores', years: [7] }
	});
	const twice = [...rows, { line: 60, unit: 'b', time: 7, outcome: 1, others: [] }];
	expect(await panelResult(twice, QUESTION)).toMatchObject({
		refusal: { kind: 'duplicate', unit: 'b', time: 7 }
	});
});
