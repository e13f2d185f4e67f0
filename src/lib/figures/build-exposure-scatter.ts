import { INDEX_CODES } from '$lib/domain/index-code';
import { isSameEdition } from '$lib/state/linkage-state';
import { changeText } from './change-words';
import { editionOf } from './edition-exposure';
import { editionTable } from './edition-table';
import { reachSaid } from './exposure-reach-words';
import {
	exposedId,
	exposedName,
	reachOf,
	type ExposedPoint,
	type ExposureScatterInput,
	type Reach
} from './exposure-scatter-input';
import { exposureOmitted, exposureTexts, isCounted } from './exposure-scatter-text';
import type { FigureTable } from './figure';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfAirings, usesOfPoint, usesOfWindow, type Uses } from './loaded-uses';
import { lowerFirst } from './point-words';
import type { ScatterDot, ScatterFigure } from './scatter-figure';
import { figureSources } from './sources';

export type { ExposedPoint, ExposureScatterInput } from './exposure-scatter-input';

/**
 * What was broadcast or planned before the end of each edition's window, against the change in that
 * edition. Dots of editions whose exposure is not known stand in the margin; a change that is refused
 * is not drawn and has its reason in the table.
 */
export function buildExposureScatter(given: ExposureScatterInput): ScatterFigure {
	const input = { ...given, points: inOrder(given.points) };
	const { words, measure, points } = input;
	const { t, format } = words;
	const drawn = points.flatMap((one) => {
		const change = one.point.score_change;
		return change === null
			? []
			: [{ ...one, change, reach: reachOf(words, one.exposure, measure) }];
	});
	const groups = INDEX_CODES.filter((code) => points.some(({ point }) => point.index === code));
	const dots = drawn.map((one): ScatterDot => ({
		id: exposedId(one),
		label: exposedName(words, one),
		role: 'own',
		group: groups.findIndex((code) => code === one.point.index),
		x: one.reach,
		y: {
			low: one.change,
			high: one.change,
			isAtMost: false,
			isAtLeast: false,
			...changeEnds(one.point, one.change)
		},
		isRange: one.reach?.by === 'planned',
		isUnconfirmed: one.point.comparability === 'unconfirmed',
		isNamed: true,
		...(isChosen(input, one) ? { isChosen: true } : {}),
		text: t('figure.scatter.exposure.dot', {
			edition: exposedName(words, one),
			change: lowerFirst(changeText(words, one.point).text),
			exposure: reachSaid(words, one, input.span)
		})
	}));
	const unknown = dots.filter(({ x }) => x === null).length;
	const texts = exposureTexts(input, drawn);
	const used = points.map(usesOfExposed);
	const planned = points.flatMap(({ exposure }) => plannedOf(exposure, measure));
	const figure: ScatterFigure = {
		kind: 'scatter',
		id: input.id ?? `scatter-${measure}`,
		language: words.language,
		...texts,
		table: tableOf(input),
		sources: figureSources(
			words,
			[
				...points.map(({ point }) => point.source_id),
				...input.sourceIds,
				...points.map(({ exposure }) => (isWindowKnown(exposure) ? exposure.source_id : null))
			],
			input.sources,
			anyOf([usesOfAirings(), ...used])
		),
		vintage: input.vintage,
		x: {
			title: t(`figure.scatter.exposure.axis.${measure}`),
			format: (value) => format.count(value),
			isRank: false,
			hasZero: false,
			limits: [0, 1.1 * Math.max(1, ...planned, ...drawn.map(({ reach }) => reach?.high ?? 0))],
			// Where only editions before the campaign are known, the plan still has its place.
			holds: [0, ...planned],
			mean: null
		},
		y: {
			title: texts.changeTitle,
			format: (value) => format.signedShort(value),
			isRank: false,
			hasZero: true,
			limits: null,
			holds: [0],
			mean: null
		},
		dots,
		count: t('figure.scatter.count', { n: drawn.filter(isCounted).length }),
		margin: unknown === 0 ? null : t('figure.scatter.exposure.margin', { count: unknown }),
		omitted: exposureOmitted(input),
		empty: t('figure.scatter.empty'),
		groups: [...groups],
		legend: legendOf(input, dots, drawn)
	};
	return withLoadedMarks(figure, words, input.sources, (at) => used[at] ?? (() => false));
}

/** Of a window that is not known, or set by the reader, there is nothing to cite. */
function isWindowKnown({ is_reference, window }: ExposedPoint['exposure']): boolean {
	return !is_reference && ['known', 'partly_known'].includes(window);
}

function changeEnds({ change_margin: margin }: ExposedPoint['point'], change: number) {
	return margin === null ? {} : { interval: { low: change - margin, high: change + margin } };
}

function isChosen({ selected }: ExposureScatterInput, { point, exposure }: ExposedPoint): boolean {
	if (!selected || point.component !== 'TOTAL') return false;
	return isSameEdition(editionOf(exposure), selected);
}

/** By index as an office lists them, then by year and part. */
function inOrder(points: readonly ExposedPoint[]): ExposedPoint[] {
	const place = ({ point }: ExposedPoint) => INDEX_CODES.findIndex((code) => code === point.index);
	const collator = new Intl.Collator('en', { numeric: true });
	return [...points].sort(
		(a, b) =>
			place(a) - place(b) ||
			a.point.year - b.point.year ||
			collator.compare(a.point.component, b.point.component)
	);
}

function plannedOf(
	exposure: ExposedPoint['exposure'],
	measure: ExposureScatterInput['measure']
): number[] {
	const planned = measure === 'minutes' ? exposure.planned_minutes_high : exposure.planned_episodes;
	return planned === null ? [] : [planned];
}

function tableOf({ words, points, span, areaName }: ExposureScatterInput): FigureTable {
	const years = points.map(({ point }) => point.year);
	const table = editionTable(
		points.map((one) => ({ ...one, breaks: one.breaks ?? [] })),
		span,
		words.t('figure.scatter.exposure.caption', {
			area: areaName,
			years: years.length === 0 ? '' : `${Math.min(...years)}–${Math.max(...years)}`
		}),
		words
	);
	const rows = table.rows.map(([, ...cells], at) => {
		const one = points[at];
		const text = one ? exposedName(words, one) : '';
		return [{ text, value: one ? exposedId(one) : null, isReason: false }, ...cells];
	});
	return { ...table, rows };
}

function legendOf(
	{ words }: ExposureScatterInput,
	dots: readonly ScatterDot[],
	drawn: readonly { readonly reach: Reach | null }[]
): ScatterFigure['legend'] {
	const { t } = words;
	const has = (by: (dot: ScatterDot) => boolean) => dots.some(by);
	const isBound = ({ reach }: { readonly reach: Reach | null }) =>
		reach !== null && (reach.isAtMost || reach.isAtLeast);
	return [
		...(has(({ isRange }) => isRange)
			? [{ mark: 'range' as const, label: t('figure.scatter.exposure.legend.planned') }]
			: []),
		...(drawn.some(isBound)
			? [{ mark: 'bound' as const, label: t('figure.scatter.exposure.legend.bound') }]
			: []),
		...(has(({ isUnconfirmed }) => isUnconfirmed)
			? [{ mark: 'unconfirmed' as const, label: t('figure.scatter.exposure.legend.unconfirmed') }]
			: [])
	];
}

/** A dot rests on its scores, its window, and the airings before the end of that. */
function usesOfExposed({ point, exposure }: ExposedPoint): Uses {
	return anyOf([
		usesOfPoint(point),
		usesOfWindow(point),
		...(exposure.aired_episodes === null || exposure.ends === null
			? []
			: [usesOfAirings(null, exposure.ends)])
	]);
}
