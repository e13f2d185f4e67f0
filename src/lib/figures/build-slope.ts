import { indexSlug } from '$lib/domain/index-code';
import { isTold } from './heat-lines';
import { withLoadedMarks } from './loaded-marks';
import { anyOf } from './loaded-uses';
import { titleWithUnit } from './map-input';
import { measureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { usesOfMeasured } from './measured-uses';
import { reasonOf, reasonsAmong } from './missing-points';
import { lowerFirst } from './point-words';
import type { SlopeEnd, SlopeFigure, SlopeLine } from './slope-figure';
import type { SlopeInput } from './slope-input';
import { slopePairs, type SlopePair } from './slope-pairs';
import { slopeTable } from './slope-table';
import { slopeHeadline, slopeNotes, slopeRefusal, slopeSummary } from './slope-text';
import { figureSources } from './sources';
import { measured } from './trend-input';

export type { SlopeArea, SlopeInput } from './slope-input';

/**
 * Areas in two years of one measure. Values on different levels, and ranks of different bases, stand
 * side by side without a line and without a difference.
 */
export function buildSlope(given: SlopeInput): SlopeFigure {
	const [one, other] = given.years;
	const years = [Math.min(one, other), Math.max(one, other)] as const;
	const input: SlopeInput = { ...given, years };
	const { words, index, measure, base } = input;
	const { t } = words;
	const frame = measureFrame(words, index, input.component, measure, base);
	const found = slopePairs(input, frame);
	const { pairs } = found;
	const refusal = slopeRefusal(pairs);
	const isLevel = measure === 'score' || measure === 'share';
	const what = measured(input);
	const told = (some: readonly SlopePair[]) => some.flatMap(({ points }) => points.filter(isTold));
	const uses = (points: readonly MeasuredPoint[]) =>
		anyOf(points.map((point) => usesOfMeasured(measure, base, point)));
	const names = { what, title: lowerFirst(frame.title), from: years[0], to: years[1] };
	const titled = frame.isRank
		? t('figure.map.titleUnit', { title: frame.title, unit: t('figure.heat.rankUnit') })
		: titleWithUnit(words, frame);
	const figure: SlopeFigure = {
		kind: 'slope',
		id: input.id ?? `slope-${indexSlug(index)}`,
		language: words.language,
		headline: slopeHeadline(input, frame, pairs),
		subtitle: t('figure.slope.subtitle', {
			...names,
			title: lowerFirst(titled),
			count: pairs.length
		}),
		summary: slopeSummary(input, pairs, refusal),
		table: slopeTable(input, t('figure.slope.caption', names), found),
		notes: [
			...(refusal !== null && isLevel ? [t('figure.slope.note.scales')] : []),
			...slopeNotes(input, found)
		],
		sources: figureSources(
			words,
			told(pairs).flatMap(({ row }) =>
				measure === 'gap' ? [row.source_id, row.nation_source_id] : [row.source_id]
			),
			input.sources,
			uses(told(pairs))
		),
		vintage: input.vintage,
		years,
		unit: frame.unit,
		isRank: frame.isRank,
		hasZero: frame.hasZero,
		hasOwnScales: refusal !== null && isLevel,
		lines: pairs.map(lineOf),
		refusal,
		legend: legendOf(input, pairs)
	};
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const pair = [...found.pairs, ...found.silent][at];
		return uses(pair ? told([pair]) : []);
	});
}

function lineOf({ area, role, isNamed, points, change, isUnconfirmed }: SlopePair): SlopeLine {
	const [from, to] = points;
	const isJoined = change.difference !== null;
	return {
		id: area.code,
		label: area.name,
		role,
		isNamed,
		ends: [endOf(from, from.text), endOf(to, isJoined ? `${to.text}; ${change.text}` : to.text)],
		isJoined,
		isUnconfirmed,
		changeText: change.short
	};
}

function endOf(point: MeasuredPoint, text: string): SlopeEnd {
	const { year, state, value, low, high, label } = point;
	const missing = state === 'refused' ? 'refused' : reasonOf(point);
	return { state, value, low, high, missing, label, text: `${year}: ${text}` };
}

function legendOf(
	{ words, own, measure }: SlopeInput,
	pairs: readonly SlopePair[]
): SlopeFigure['legend'] {
	const { t } = words;
	const [mine] = pairs.filter(({ role }) => role === 'own');
	const of = (reason: string) =>
		t('figure.slope.nothing', { area: own.name, reason: lowerFirst(reason) });
	const states = new Set(mine?.points.map(({ state }) => state));
	const hasBand = pairs.some(({ points }) => points.some(({ state }) => state === 'band'));
	const entry = (
		isThere: boolean,
		mark: SlopeFigure['legend'][number]['mark'],
		label: string
	): SlopeFigure['legend'] => (isThere ? [{ mark, label }] : []);
	return [
		...entry(
			pairs.some(({ role }) => role === 'region'),
			'region',
			t('figure.slope.region', { region: own.region })
		),
		...entry(
			pairs.some(({ isUnconfirmed }) => isUnconfirmed),
			'unconfirmed',
			t('figure.slope.unconfirmed')
		),
		...entry(
			hasBand,
			'band',
			t(measure === 'rank' ? 'figure.state.bandRank' : 'figure.state.bandScore')
		),
		...entry(states.has('rank_only'), 'rank_only', t('figure.state.rank_only')),
		...reasonsAmong((mine?.points ?? []).map((point) => ({ missing: reasonOf(point) }))).map(
			(mark) => ({ mark, label: of(t(`figure.missing.${mark}`)) })
		),
		...entry(states.has('refused'), 'refused', of(t('figure.measure.refused')))
	];
}
