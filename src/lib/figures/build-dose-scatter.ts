import { FEWEST_PAIRS } from '$lib/analysis/correlation';
import { changeInterval } from './change-input';
import { changeText } from './change-words';
import {
	changeUnit,
	doseOf,
	dottedRows,
	exposureOf,
	isUnbounded,
	usesOfDose,
	type Dose,
	type DoseInput
} from './dose-input';
import { countText, doseNotes, doseText } from './dose-words';
import {
	doseOmitted,
	doseRelation,
	doseSubject,
	doseTable,
	doseTally,
	doseTallyText,
	dotName,
	dotTitle,
	type Dotted
} from './dose-scatter-text';
import { fittingHeadline } from './headline';
import { withLoadedMarks } from './loaded-marks';
import { USES_NONE } from './loaded-uses';
import { lowerFirst } from './point-words';
import type { ScatterDot, ScatterFigure, ScatterSpan } from './scatter-figure';
import { figureSources } from './sources';

/**
 * The dose of each year of a component, or of each part of a year, against its change. What is only
 * known to lie between two ends is an open bar; what is not known stands in the margin.
 */
export function buildDoseScatter(input: DoseInput): ScatterFigure {
	const { words, areaName, count, answer } = input;
	const { t, format } = words;
	const rows = dottedRows(input);
	const drawn = rows.flatMap((row): Dotted[] => {
		const { score_change: change } = row;
		return change === null
			? []
			: [{ row, change, dose: doseOf(exposureOf(input, row, input.output), count) }];
	});
	const dots = drawn.map((one) => dotOf(input, one));
	const margin = dots.filter(({ x }) => x === null).length;
	const unit = changeUnit(input, input.dots === 'years' ? input.component : 'TOTAL');
	const [first] = rows;
	const tally = doseTally(drawn);
	const said = {
		n: tally.n,
		area: areaName,
		what: doseSubject(input, first),
		unit,
		output: t(`dose.output.${input.output}`),
		count: countText(input, count)
	};
	// Where no change is drawn what was broadcast still has its place.
	const highest = Math.max(
		1,
		...rows.map((row) => {
			const dose = doseOf(exposureOf(input, row, input.output), count);
			return dose?.high ?? dose?.low ?? 0;
		})
	);
	const figure: ScatterFigure = {
		kind: 'scatter',
		id: 'dose-scatter',
		language: words.language,
		headline: fittingHeadline([
			t(said.n === 0 ? 'dose.scatter.headlineNone' : 'dose.scatter.headline', said),
			t(said.n === 0 ? 'dose.scatter.headlineNoneShort' : 'dose.scatter.headlineShort', said)
		]),
		subtitle: t('dose.scatter.subtitle', said),
		summary: [
			doseTallyText(input, tally, rows.length - drawn.length),
			doseRelation(input, drawn),
			t('dose.scatter.few', said)
		].join(' '),
		table: doseTable(input, rows),
		notes: [
			t(`dose.note.dots.${input.dots}`),
			t('dose.note.correlation', { fewest: FEWEST_PAIRS }),
			...doseNotes(input, rows)
		],
		sources: figureSources(
			words,
			[...rows.map((row) => row.source_id), ...answer.campaignSources],
			input.sources,
			(row) => rows.some((one) => usesOfDose(one)(row))
		),
		vintage: input.vintage,
		x: {
			title: t('dose.scatter.x', said),
			format: (value) => format.count(value),
			isRank: false,
			hasZero: false,
			limits: [0, 1.1 * highest],
			holds: [0, highest],
			mean: null
		},
		y: {
			title: t('dose.scatter.y', said),
			format: (value) => format.signedShort(value),
			isRank: false,
			hasZero: true,
			limits: null,
			holds: [0],
			mean: null
		},
		dots,
		count: t('figure.scatter.count', { n: said.n }),
		margin: margin === 0 ? null : t('figure.scatter.exposure.margin', { count: margin }),
		omitted: doseOmitted(input, rows),
		empty: t('figure.scatter.empty'),
		groups: [],
		legend: legendOf(input, dots)
	};
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const row = rows[at];
		return row ? usesOfDose(row) : USES_NONE;
	});
}

function dotOf(input: DoseInput, { row, change, dose }: Dotted): ScatterDot {
	const { words } = input;
	const interval = changeInterval('points', row);
	return {
		id: dotName(input, row),
		label: dotName(input, row),
		role: 'own',
		group: 0,
		x: spanOf(dose),
		y: {
			low: change,
			high: change,
			isAtMost: false,
			isAtLeast: false,
			...(interval ? { interval } : {})
		},
		isRange: dose !== null && !dose.isBefore && dose.low !== dose.high,
		isUnconfirmed: row.comparability === 'unconfirmed',
		isNamed: true,
		...(input.dots === 'years' && row.year === input.year ? { isChosen: true } : {}),
		text: words.t('figure.scatter.exposure.dot', {
			edition: dotTitle(input, row),
			change: lowerFirst(changeText(words, row).text),
			exposure: doseText(input, dose, input.count)
		})
	};
}

/** What is unbounded has no place on the axis: it stands in the margin with what is not known. */
function spanOf(dose: Dose | null): ScatterSpan | null {
	if (dose === null || isUnbounded(dose)) return null;
	return {
		low: dose.low,
		high: dose.high ?? dose.low,
		isAtMost: false,
		isAtLeast: dose.high === null
	};
}

function legendOf({ words }: DoseInput, dots: readonly ScatterDot[]): ScatterFigure['legend'] {
	const { t } = words;
	const has = (by: (dot: ScatterDot) => boolean) => dots.some(by);
	return [
		...(has(({ isRange, x }) => isRange && x !== null)
			? [{ mark: 'range' as const, label: t('dose.legend.range') }]
			: []),
		...(has(({ x }) => x?.isAtLeast === true)
			? [{ mark: 'bound' as const, label: t('dose.legend.bound') }]
			: []),
		...(has(({ isUnconfirmed }) => isUnconfirmed)
			? [{ mark: 'unconfirmed' as const, label: t('figure.state.unconfirmed') }]
			: [])
	];
}
