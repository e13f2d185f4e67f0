import { describe, expect, it } from 'vitest';
import { panelOfRows, type OutcomeRow, type PanelQuestion } from './panel-of-rows';

const TIMES = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
const UNITS = ['Cao Bằng', 'Bắc Kạn', 'Hà Giang', 'Lạng Sơn', 'Sơn La', 'Yên Bái'];
const QUESTION: PanelQuestion = { treated: 'Cao Bằng', start: 2020, design: 'sc' };

const rows: readonly OutcomeRow[] = UNITS.flatMap((unit, at) =>
	TIMES.map((time) => ({ unit, time, outcome: 10 * at + (time - 2015) }))
);

const without = (unit: string, time: number) =>
	rows.map((row) => (row.unit === unit && row.time === time ? { ...row, outcome: null } : row));

describe('a panel of rows', () => {
	it('has every unit, times ascending, whatever the order of rows', () => {
		const made = panelOfRows([...rows].reverse(), QUESTION);
		if ('kind' in made) throw new Error(made.kind);
		const { units, times, outcomes, treated, start } = made.panel;
		expect(times).toEqual(TIMES);
		expect(units[treated]).toBe('Cao Bằng');
		expect([...(outcomes[treated] ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6]);
		expect(start).toBe(5);
		expect(made.leftOut).toEqual([]);
	});

	it('leaves out by name a donor that lacks a time, and fills nothing', () => {
		const made = panelOfRows(without('Sơn La', 2018), QUESTION);
		if ('kind' in made) throw new Error(made.kind);
		expect(made.panel.units).toHaveLength(5);
		expect(made.leftOut).toEqual([{ unit: 'Sơn La', times: [2018] }]);
	});
});

describe('a panel that cannot carry a design', () => {
	it.each<[string, readonly OutcomeRow[], Partial<PanelQuestion>, object]>([
		[
			'has a unit twice at a time',
			[...rows, { unit: 'Sơn La', time: 2018, outcome: 1 }],
			{},
			{ kind: 'duplicate', unit: 'Sơn La', time: 2018 }
		],
		[
			'lacks the treated unit',
			rows,
			{ treated: 'Huế' },
			{ kind: 'unknown_treated', treated: 'Huế' }
		],
		[
			'lacks a time of the treated unit, also as a row without a value',
			without('Cao Bằng', 2021),
			{},
			{ kind: 'treated_has_holes', treated: 'Cao Bằng', times: [2021] }
		],
		[
			'has too few times before the start for weights',
			rows,
			{ start: 2019 },
			{ kind: 'few_times_before', found: 4, needed: 5 }
		],
		[
			'has one time before the start',
			rows,
			{ start: 2016, design: 'did' },
			{ kind: 'few_times_before', found: 1, needed: 2 }
		],
		['ends before the start', rows, { start: 2022 }, { kind: 'no_time_after', start: 2022 }],
		[
			'has too few donors left',
			without('Sơn La', 2018).filter(({ unit }) => unit !== 'Yên Bái' && unit !== 'Hà Giang'),
			{},
			{ kind: 'few_donors', found: 2, needed: 4 }
		]
	])('%s', (_, given, question, refusal) => {
		expect(panelOfRows(given, { ...QUESTION, ...question })).toEqual(refusal);
	});

	it('carries a design that asks for less', () => {
		expect(panelOfRows(rows, { ...QUESTION, start: 2019, design: 'did' })).not.toHaveProperty(
			'kind'
		);
	});
});
