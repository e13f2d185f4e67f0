import { DESIGNS } from './designs';
import type { Estimate } from './estimate';
import { eventStudy, type EventStudy } from './event-study';
import {
	impactPanel,
	START_YEARS,
	type ImpactPanel,
	type ImpactRefusal,
	type ImpactRow,
	type ImpactSpecification
} from './impact-panel';
import { FEWEST_TIMES_BEFORE } from './panel-of-rows';
import { similarStart, type SimilarStart } from './regression-to-the-mean';
import { inTimePlacebos, leaveOneOut, type InTimePlacebo, type WithoutDonor } from './robustness';
import {
	runDesign,
	USUAL_LEVELS,
	type Finding,
	type PerfectFit,
	type TestLevels
} from './run-design';
import { verdictOf, type Verdict, type VerdictRule } from './verdict';

/** Which provinces may be compared with: all, those of the region, or all that are no neighbours. */
export type DonorRule = 'all' | 'region' | 'apart';

export const DONOR_RULES: readonly DonorRule[] = ['all', 'apart', 'region'];

/** One way to put the question. */
export interface Specification extends ImpactSpecification {
	readonly donors: DonorRule;
}

export interface StudyQuestion extends Specification {
	readonly treated: string;
	readonly start: number;
	/** Codes of provinces by rule, without the treated one. */
	readonly donorSets: Readonly<Record<DonorRule, ReadonlySet<string>>>;
	/** Rules that differ from each other: of any units there is but one. */
	readonly donorRules: readonly DonorRule[];
	/** Years that moved more than usual: whether they carry the finding is tried. */
	readonly unusualYears: readonly number[];
}

/** What another specification finds, or why it cannot be run. */
export type SpecificationResult =
	| {
			readonly specification: Specification;
			readonly found: Pick<Finding, 'test' | 'interval'> & Pick<Estimate, 'att' | 'preRmspe'>;
	  }
	| { readonly specification: Specification; readonly refusal: ImpactRefusal | PerfectFit };

/** An estimate with everything that speaks for and against it. */
export interface ImpactStudy {
	readonly specification: Specification;
	readonly data: ImpactPanel;
	readonly finding: Finding;
	readonly others: readonly SpecificationResult[];
	readonly early: readonly InTimePlacebo[];
	readonly withoutDonors: readonly WithoutDonor[];
	readonly events: EventStudy;
	readonly similar: SimilarStart;
	readonly levels: TestLevels;
	readonly verdict: Verdict;
	readonly rule: VerdictRule;
}

/** Provinces that began nearest to the treated one: as many as a reader can look at. */
const SIMILAR = 10;

/**
 * Runs the specification, and every other that a careful reader would ask for. `onDone` hears of the part
 * that is done, from 0 to 1. Given back is a refusal where the specification itself cannot be run.
 */
export async function impactStudy(
	rows: readonly ImpactRow[],
	question: StudyQuestion,
	levels: TestLevels = USUAL_LEVELS,
	onDone: (part: number) => void | Promise<void> = () => undefined
): Promise<ImpactStudy | { readonly refusal: ImpactRefusal | PerfectFit }> {
	const { design, startYear, without, donors } = question;
	const specification = { design, startYear, without, donors };
	const data = panelFor(rows, question, specification);
	if ('kind' in data) return { refusal: data };
	const tried = otherSpecifications(specification, question, data);
	// The early starts take about as long as one specification.
	const steps = tried.length + 2;
	const step = (at: number) => (part: number) => onDone((at + part) / steps);
	const finding = await runDesign(data.panel, design, levels, step(0));
	if ('kind' in finding) return { refusal: finding };
	const others: SpecificationResult[] = [];
	for (const [at, other] of tried.entries()) {
		others.push(await resultOf(rows, question, other, levels, step(at + 1)));
	}
	const early = await inTimePlacebos(data.panel, design, FEWEST_TIMES_BEFORE[design]);
	await onDone(1);
	return {
		specification,
		data,
		finding,
		others,
		early,
		withoutDonors: design === 'did' ? [] : leaveOneOut(data.panel, finding.estimate),
		events: eventStudy(data.panel),
		similar: similarStart(data.panel, SIMILAR),
		levels,
		...verdictOf({
			main: { att: finding.estimate.att, p: finding.test.p },
			others: others.flatMap((one) =>
				'found' in one ? [{ att: one.found.att, p: one.found.test.p }] : []
			),
			early: early.flatMap(({ estimate, test }) =>
				test ? [{ att: estimate.att, p: test.p }] : []
			),
			alpha: levels.alpha,
			smallestP: finding.test.smallestP,
			detectable: finding.detectable,
			largestChange: data.largestChange
		})
	};
}

function panelFor(
	rows: readonly ImpactRow[],
	{ treated, start, donorSets }: StudyQuestion,
	{ donors, ...specification }: Specification
): ImpactPanel | ImpactRefusal {
	return impactPanel(rows, { ...specification, treated, start, donors: donorSets[donors] });
}

async function resultOf(
	rows: readonly ImpactRow[],
	question: StudyQuestion,
	specification: Specification,
	levels: TestLevels,
	onDone: (part: number) => void | Promise<void>
): Promise<SpecificationResult> {
	const data = panelFor(rows, question, specification);
	if ('kind' in data) return { specification, refusal: data };
	const finding = await runDesign(data.panel, specification.design, levels, onDone);
	if ('kind' in finding) return { specification, refusal: finding };
	const { att, preRmspe } = finding.estimate;
	return {
		specification,
		found: { att, preRmspe, test: finding.test, interval: finding.interval }
	};
}

/**
 * Every design with every way to count the year of the start; the specification itself with other donors, and
 * without each later year that is in doubt or unusual.
 */
export function otherSpecifications(
	main: Specification,
	{ start, donorRules, unusualYears }: Pick<StudyQuestion, 'start' | 'donorRules' | 'unusualYears'>,
	{ panel, unconfirmed }: ImpactPanel
): Specification[] {
	const designs = DESIGNS.flatMap((design) =>
		START_YEARS.map((startYear) => ({ ...main, design, startYear }))
	);
	const donors = donorRules.map((rule) => ({ ...main, donors: rule }));
	const later = panel.times.slice(panel.start).filter((year) => year !== start);
	const doubtful = later.filter(
		(year) => unconfirmed.includes(year) || unusualYears.includes(year)
	);
	const years = doubtful.map((year) => ({
		...main,
		without: [...main.without, year].sort((a, b) => a - b)
	}));
	const isMain = ({ design, startYear, donors: rule, without }: Specification) =>
		design === main.design &&
		startYear === main.startYear &&
		rule === main.donors &&
		without.length === main.without.length;
	return [...designs, ...donors, ...years].filter((one) => !isMain(one));
}
