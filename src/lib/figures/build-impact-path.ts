import {
	differenceUnit,
	impactSources,
	inBrackets,
	outcomeText,
	signedText,
	yearsOf,
	type ImpactInput
} from './impact-input';
import { findingHeadline, impactNotes } from './impact-words';
import { scoreAxis } from './score-axis';
import { hasLoadedLog, planIntervals } from './trend-intervals';
import type { TrendFigure, TrendPoint } from './trend-figure';
import { yearSpans } from './year-spans';

/** The scores of the province beside those of its comparison. */
export function buildImpactPath(input: ImpactInput): TrendFigure {
	const { words, subject, answer, areaName } = input;
	const { t } = words;
	const { times, own, comparison, specification } = answer;
	const [low, high] = answer.scale;
	const years = yearsOf(answer);
	const { what, unit } = subject;
	const scoreText = (score: number) => outcomeText(input, score);
	const gapAt = (at: number) => (own[at] ?? 0) - (comparison[at] ?? 0);
	const pointsOf = (values: readonly number[]): TrendPoint[] =>
		years.map((year) => {
			const at = times.indexOf(year);
			const value = values[at];
			const point = {
				year,
				low: null,
				high: null,
				missing: null,
				startsEra: false,
				isUnconfirmed: answer.unconfirmed.includes(year) && year !== times[0]
			};
			if (at < 0 || value === undefined) {
				const text = `${String(year)}: ${t('impact.path.leftOut')}`;
				return { ...point, state: 'missing', value: null, isUnconfirmed: false, text, label: '' };
			}
			const text = `${String(year)}: ${scoreText(value)}`;
			return { ...point, state: 'score', value, text, label: words.format.score(value) };
		});
	const last = times.length - 1;
	const axis = scoreAxis(words, unit, [low, high ?? Math.max(...own, ...comparison)]);
	return {
		kind: 'trend',
		id: 'impact-path',
		language: words.language,
		headline: findingHeadline(input),
		subtitle: t('impact.path.subtitle', {
			what,
			unit: inBrackets(axis.unit),
			area: areaName,
			years: yearSpans(times)
		}),
		summary: t('impact.path.summary', {
			area: areaName,
			year: times[last] ?? '',
			own: scoreText(own[last] ?? 0),
			comparison: scoreText(comparison[last] ?? 0),
			gap: signedText(input, gapAt(last))
		}),
		table: {
			caption: t('impact.path.caption', { what, area: areaName }),
			columns: [
				{ key: 'year', label: t('figure.year'), isNumeric: false },
				{ key: 'own', label: areaName, isNumeric: true },
				{ key: 'comparison', label: t('impact.path.comparison'), isNumeric: true },
				{
					key: 'gap',
					label: `${t('impact.path.gap')}${inBrackets(differenceUnit(input))}`,
					isNumeric: true
				}
			],
			rows: times.map((year, at) => [
				{ text: String(year), value: year, isReason: false },
				...[own[at] ?? 0, comparison[at] ?? 0].map((value) => ({
					text: words.format.score(value),
					value,
					isReason: false
				})),
				{ text: words.format.signed(gapAt(at)), value: gapAt(at), isReason: false }
			])
		},
		notes: [
			t(specification.design === 'sc' ? 'impact.path.noteMatched' : 'impact.path.noteLevel', {
				area: areaName
			}),
			...impactNotes(input)
		],
		sources: impactSources(input),
		vintage: input.vintage,
		axis,
		firstYear: years[0] ?? 0,
		lastYear: years.at(-1) ?? 0,
		series: [
			{ id: 'own', label: areaName, role: 'own', points: pointsOf(own) },
			{
				id: 'comparison',
				label: t('impact.path.comparison'),
				role: 'nation',
				points: pointsOf(comparison)
			}
		],
		breaks: [],
		intervals: planIntervals(words, input.plan, years.at(-1) ?? 0, hasLoadedLog(input.sources)),
		targets: [],
		legend: [
			...(answer.unconfirmed.length > 0
				? [{ mark: 'unconfirmed' as const, label: t('figure.state.unconfirmed') }]
				: []),
			...(years.length > times.length
				? [{ mark: 'refused' as const, label: t('impact.path.leftOut') }]
				: [])
		]
	};
}
