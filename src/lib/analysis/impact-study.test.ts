import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexCode } from '$lib/domain/index-code';
import { askExplore, type ExploreRow } from '$lib/queries/explore';
import { recordEngine } from '$lib/queries/record.server';
import type { Design } from './estimate';
import { impactPanel, type ImpactPanel } from './impact-panel';
import { DONOR_RULES, impactStudy, otherSpecifications, type StudyQuestion } from './impact-study';

const held = new Map<string, readonly ExploreRow[]>();
const rowsOf = (index: IndexCode, component = 'TOTAL') => held.get(`${index} ${component}`) ?? [];

beforeAll(async () => {
	const engine = await recordEngine();
	for (const index of ['PAPI', 'PCI', 'SIPAS', 'PAR_INDEX'] as const) {
		held.set(`${index} TOTAL`, await askExplore(engine, index, 'TOTAL'));
	}
	for (const component of ['D4', 'D5', 'D8']) {
		held.set(`PAPI ${component}`, await askExplore(engine, 'PAPI', component));
	}
}, 300_000);

function question(rows: readonly ExploreRow[], asked: Partial<StudyQuestion> = {}): StudyQuestion {
	const codes = [...new Set(rows.map((row) => row.area_code))].filter((code) => code !== '04');
	const all = new Set(codes);
	return {
		design: 'did',
		startYear: 'in',
		without: [],
		donors: 'all',
		treated: '04',
		start: 2020,
		donorSets: { all, region: new Set(codes.slice(0, 13)), apart: new Set(codes.slice(3)) },
		donorRules: DONOR_RULES,
		unusualYears: [],
		...asked
	};
}

function panelOf(rows: readonly ExploreRow[], asked: Partial<StudyQuestion> = {}): ImpactPanel {
	const { donorSets, donors, ...rest } = question(rows, asked);
	const made = impactPanel(rows, { ...rest, donors: donorSets[donors] });
	if ('kind' in made) throw new Error(made.kind);
	return made;
}

describe('the panel of a component', () => {
	it('never reaches over a level break, before or after', () => {
		const { panel, outside } = panelOf(rowsOf('PCI'));
		expect(panel.times).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]);
		expect(panel.units).toHaveLength(63);
		expect(outside).toContain(2012);
		expect(outside).toContain(2022);
		expect(panelOf(rowsOf('PAPI', 'D5')).panel.times).toEqual([2016, 2017, 2018, 2019, 2020]);
	});

	it('leaves out by name and year whoever was withheld, and fills nothing', () => {
		const { panel, leftOut } = panelOf(rowsOf('PAPI'));
		expect(panel.units).toHaveLength(56);
		expect(leftOut).toHaveLength(7);
		for (const { times } of leftOut) expect(times.length).toBeGreaterThan(0);
		const scores = rowsOf('PAPI');
		for (const [unit, path] of panel.outcomes.entries()) {
			for (const [at, value] of path.entries()) {
				const row = scores.find(
					({ area_code: code, year }) => code === panel.units[unit] && year === panel.times[at]
				);
				expect(value).toBe(row?.score);
			}
		}
	});

	it('counts the first year whole, half or not at all', () => {
		const whole = panelOf(rowsOf('PAPI', 'D4')).panel;
		expect([whole.times[whole.start], whole.laterWeights]).toEqual([2020, undefined]);
		const half = panelOf(rowsOf('PAPI', 'D4'), { startYear: 'half' }).panel;
		expect([...(half.laterWeights ?? [])]).toEqual([0.5, 1, 1, 1, 1]);
		const out = panelOf(rowsOf('PAPI', 'D4'), { startYear: 'out' }).panel;
		expect(out.times).not.toContain(2020);
		expect(out.times[out.start]).toBe(2021);
	});

	it('knows which steps are in doubt, and the largest change ever seen', () => {
		const { unconfirmed, largestChange } = panelOf(rowsOf('PAPI'));
		expect(unconfirmed).toEqual([2021]);
		expect(largestChange).toBeCloseTo(8.11, 2);
	});
});

describe('a component that cannot carry a design', () => {
	it.each<[string, IndexCode, string, Design, object]>([
		[
			'PAPI has two years before',
			'PAPI',
			'TOTAL',
			'sc',
			{ kind: 'few_times_before', found: 2, needed: 5 }
		],
		['D8 has one', 'PAPI', 'D8', 'did', { kind: 'few_times_before', found: 1, needed: 2 }],
		[
			'SIPAS has no full table',
			'SIPAS',
			'TOTAL',
			'did',
			{ kind: 'unknown_scores', years: [2017, 2018, 2019, 2020, 2021], complete: 0 }
		],
		['nor has PAR INDEX', 'PAR_INDEX', 'TOTAL', 'did', { kind: 'unknown_scores', complete: 0 }]
	])('%s', async (_, index, component, design, refusal) => {
		const rows = rowsOf(index, component);
		const study = await impactStudy(rows, question(rows, { design }));
		expect(study).toMatchObject({ refusal });
	});

	it('was not measured in the year of the start', async () => {
		const rows = rowsOf('PAPI');
		const study = await impactStudy(rows, question(rows, { start: 2009 }));
		expect(study).toEqual({ refusal: { kind: 'not_measured', start: 2009 } });
	});
});

describe('a study', () => {
	it('tells the total of PAPI by one design, and why not by others', async () => {
		const rows = rowsOf('PAPI');
		const parts: number[] = [];
		const study = await impactStudy(rows, question(rows), undefined, (part) => {
			parts.push(part);
		});
		if ('refusal' in study) throw new Error(study.refusal.kind);
		expect(study.finding.estimate.att).toBeCloseTo(-2.4, 1);
		expect(study.finding.test).toMatchObject({ of: 56, rank: 9 });
		expect([study.verdict, study.rule]).toEqual(['not_distinguishable', 'within_usual']);
		const refused = study.others.filter((other) => 'refusal' in other);
		expect(refused).toHaveLength(6);
		for (const other of refused) {
			expect(other).toMatchObject({ refusal: { kind: 'few_times_before' } });
			expect(other.specification.design).not.toBe('did');
		}
		expect(parts).toEqual([...parts].sort((a, b) => a - b));
		expect(parts.at(-1)).toBe(1);
	});

	it('lets no finding stand that other specifications do not have', async () => {
		const rows = rowsOf('PCI');
		const study = await impactStudy(rows, question(rows, { design: 'sdid', unusualYears: [2021] }));
		if ('refusal' in study) throw new Error(study.refusal.kind);
		expect(study.finding.test.p).toBeLessThanOrEqual(0.1);
		expect([study.verdict, study.rule]).toEqual(['depends', 'other_specifications']);
	}, 120_000);
});

describe('the other specifications', () => {
	const specification = { design: 'sc', startYear: 'in', without: [], donors: 'all' } as const;

	it('are every design by every way to count the first year, other donors, and doubtful years', () => {
		const rows = rowsOf('PCI');
		const asked = question(rows, { ...specification, unusualYears: [2021, 2017] });
		const others = otherSpecifications(specification, asked, panelOf(rows));
		expect(others).toHaveLength(8 + 2 + 1);
		expect(others.filter(({ without }) => without.length > 0)).toEqual([
			{ ...specification, without: [2021] }
		]);
		expect(new Set(others.map((one) => JSON.stringify(one))).size).toBe(others.length);
		expect(others).not.toContainEqual(specification);
	});
});
