import { fittingHeadline } from './headline';
import {
	differenceUnit,
	inBrackets,
	impactSources,
	signedText,
	yearsOf,
	type ImpactInput
} from './impact-input';
import { intervalText, placeText } from './impact-words';
import { upperFirst } from './point-words';
import type { TrendFigure, TrendPoint, TrendSeries } from './trend-figure';
import { hasLoadedLog, planIntervals } from './trend-intervals';
import { yearSpans } from './year-spans';

/** How far the province is from its comparison, among all others as if they had begun as well. */
export function buildImpactGaps(input: ImpactInput): TrendFigure {
	const { words, answer, areaName, nameOf } = input;
	const { t, format } = words;
	const { times, start, units, treated, gaps, test, unplaced } = answer;
	const years = yearsOf(answer);
	const { what } = input.subject;
	const unit = differenceUnit(input);
	const last = times.length - 1;
	const placed = units.flatMap((code, at) => (unplaced.includes(code) ? [] : [at]));
	const ends = placed.map((at) => gaps[at]?.[last] ?? 0);
	const all = gaps.flat().map(Math.abs);
	const reach = Math.max(...all, 0.1);
	const seriesOf = (at: number): TrendSeries => ({
		id: units[at] ?? '',
		label: at === treated ? areaName : nameOf(units[at] ?? ''),
		role: at === treated ? 'own' : 'peer',
		points: years.map((year) => pointOf(year, gaps[at]?.[times.indexOf(year)]))
	});
	const pointOf = (year: number, value: number | undefined): TrendPoint => {
		const point = { year, low: null, high: null, missing: null, startsEra: false };
		if (value === undefined) {
			const text = `${String(year)}: ${t('impact.path.leftOut')}`;
			return { ...point, state: 'missing', value: null, isUnconfirmed: false, text, label: '' };
		}
		const isUnconfirmed = answer.unconfirmed.includes(year) && year !== times[0];
		const text = `${String(year)}: ${signedText(input, value)}`;
		return { ...point, state: 'score', value, isUnconfirmed, text, label: format.signed(value) };
	};
	const place = placeText(words, test, test.statistic);
	return {
		kind: 'trend',
		id: 'impact-gaps',
		language: words.language,
		headline: fittingHeadline([
			t('impact.gaps.headline', { area: areaName, place: place.replace(/ \([^)]*\)$/, '') }),
			t('impact.gaps.headlineShort', { rank: test.rank, of: test.of })
		]),
		subtitle: t('impact.gaps.subtitle', {
			what,
			unit: inBrackets(unit),
			count: units.length,
			years: yearSpans(times)
		}),
		summary: t('impact.gaps.summary', {
			year: times[last] ?? '',
			area: areaName,
			gap: signedText(input, gaps[treated]?.[last] ?? 0),
			low: signedText(input, Math.min(...ends)),
			high: signedText(input, Math.max(...ends))
		}),
		table: {
			caption: t('impact.gaps.caption', { what }),
			columns: [
				{ key: 'area', label: t('figure.area'), isNumeric: false },
				...times.map((year) => ({ key: String(year), label: String(year), isNumeric: true }))
			],
			rows: [treated, ...units.keys()]
				.filter((at, place) => place === 0 || at !== treated)
				.map((at) => [
					{
						text: at === treated ? areaName : nameOf(units[at] ?? ''),
						value: units[at] ?? '',
						isReason: false
					},
					...times.map((_, time) => {
						const value = gaps[at]?.[time] ?? 0;
						return { text: format.signed(value), value, isReason: false };
					})
				])
		},
		notes: [
			t('impact.gaps.note', { year: times[start] ?? '' }),
			`${upperFirst(place)}; ${intervalText(input, answer.interval, answer.levels.alpha)}.`,
			...(test.statistic === 'ratio'
				? [
						t('impact.notes.post', {
							year: times[start] ?? '',
							rank: answer.testByPost.rank,
							of: answer.testByPost.of
						})
					]
				: []),
			...(unplaced.length > 0
				? [t('impact.notes.unplaced', { list: unplaced.map(nameOf).join(', ') })]
				: [])
		],
		sources: impactSources(input),
		vintage: input.vintage,
		axis: {
			measure: 'score',
			unit,
			limits: [-reach, reach],
			format: (value) => format.signedShort(value),
			hasZero: true
		},
		firstYear: years[0] ?? 0,
		lastYear: years.at(-1) ?? 0,
		series: [seriesOf(treated)],
		crowd: [...units.keys()].filter((at) => at !== treated).map(seriesOf),
		breaks: [],
		intervals: planIntervals(words, input.plan, years.at(-1) ?? 0, hasLoadedLog(input.sources)),
		targets: [],
		legend:
			years.length > times.length ? [{ mark: 'refused', label: t('impact.path.leftOut') }] : []
	};
}
