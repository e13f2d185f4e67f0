import { DONOR_RULES, type StudyQuestion } from '$lib/analysis/impact-study';
import type { IndexCode } from '$lib/domain/index-code';
import { neighboursOf } from '$lib/domain/neighbours';
import type { ImpactView } from '$lib/state/impact-view';

/** The year in which the programme began: plan 1487/KH-UBND of 24/06/2020, from July. */
export const CAMPAIGN_START = 2020;

/** PCI 2021 moved about twice as much as the years before it; the publisher gives no reason. */
const UNUSUAL_YEARS: Partial<Record<IndexCode, readonly number[]>> = { PCI: [2021] };

/** What is put to the rows of a component: the choices of the address, and who may be compared with. */
export function studyQuestion(
	{ index, design, startYear, donors, without }: ImpactView,
	provinces: readonly { readonly code: string; readonly region: string }[],
	treated: string
): StudyQuestion {
	const region = provinces.find(({ code }) => code === treated)?.region;
	const others = provinces.filter(({ code }) => code !== treated);
	const neighbours = neighboursOf(treated);
	const codesOf = (some: typeof others) => new Set(some.map(({ code }) => code));
	return {
		design,
		startYear,
		donors,
		without,
		treated,
		start: CAMPAIGN_START,
		donorSets: {
			all: codesOf(others),
			apart: codesOf(others.filter(({ code }) => !neighbours.includes(code))),
			region: codesOf(others.filter((one) => one.region === region))
		},
		donorRules: DONOR_RULES,
		unusualYears: UNUSUAL_YEARS[index] ?? []
	};
}
