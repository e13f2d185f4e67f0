import { isCovered } from '$lib/domain/coverage';
import { unitOf } from '$lib/domain/unit';
import { fittingHeadline } from './headline';
import { isKnown, ownPoint, type KnownArea, type MapInput, type MappedArea } from './map-input';
import { neighbourCount, neighbours } from './map-neighbours';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { doubtText, lowerFirst } from './point-words';
import { measured } from './trend-input';
import { groupText } from './value-words';

/** How many at either end are told. */
const ENDS = 3;

/** Where the own area stands among its neighbours, or that nothing is known of it. */
export function mapHeadline(
	input: MapInput,
	frame: MeasureFrame,
	mapped: readonly MappedArea[]
): string {
	const { words, own, year } = input;
	const { t } = words;
	const names = { what: measured(input), short: measured({ ...input, component: 'TOTAL' }) };
	const values = { ...names, area: own.name, year };
	const point = ownPoint(input, mapped);
	const either = (key: 'nothing' | 'refused' | 'none', more: object = {}) =>
		fittingHeadline([
			t(`figure.map.headline.${key}`, { ...values, ...more }),
			t(`figure.map.headline.${key}Short`, { ...values, ...more })
		]);
	if (!point || point.state === 'missing') return either(mapped.some(isKnown) ? 'none' : 'nothing');
	const isRefused = point.state === 'refused' || (frame.hasZero && point.state !== 'known');
	if (isRefused) return either('refused', { title: lowerFirst(frame.title) });
	const said = { ...values, said: saidInHeadline(input, frame, point) };
	const group = groupOf(input, frame, point);
	const around = neighbourCount(input, frame, mapped);
	return fittingHeadline([
		...(around === null ? [] : [t('figure.map.headline.around', { ...said, around })]),
		...(group === '' ? [] : [t('figure.map.headline.group', { ...said, group })]),
		t('figure.map.headline.plain', said),
		t('figure.map.headline.short', said)
	]);
}

/** The own area in full, its neighbours one by one, and the two ends of the country. */
export function mapSummary(
	input: MapInput,
	frame: MeasureFrame,
	mapped: readonly MappedArea[]
): string {
	const { words, own, year } = input;
	const { t } = words;
	const known = mapped.filter(isKnown);
	const point = ownPoint(input, mapped);
	const group = point ? groupOf(input, frame, point) : '';
	const text = point ? lowerFirst(point.text) : t('figure.map.absent');
	const doubt =
		point && point.state === 'known' && frame.hasZero ? doubtText(words, point.row) : '';
	const values = { area: own.name, year, text: `${text}${doubt}`, group };
	const near = neighbours(input, mapped);
	const around = neighbourCount(input, frame, mapped);
	return [
		t(group === '' ? 'figure.map.summary.own' : 'figure.map.summary.ownGroup', values),
		...(near.length === 0
			? []
			: [
					t(around === null ? 'figure.map.summary.near' : 'figure.map.summary.around', {
						around: around ?? '',
						area: own.name,
						list: near.map(valueWithName).join(', ')
					})
				]),
		endsSentence(input, frame, known, mapped.length)
	].join(' ');
}

function endsSentence(
	{ words: { t } }: MapInput,
	{ isRank }: MeasureFrame,
	known: KnownArea[],
	all: number
): string {
	const listed = (some: readonly KnownArea[]) => some.map(valueWithName).join(', ');
	if (known.length === 0) return t('figure.map.summary.nobody');
	// Of so few the first would be named as the last, too.
	if (known.length < 2 * ENDS) return t('figure.map.summary.few', { best: listed(known) });
	if (!isCovered(known.length, all)) {
		return t('figure.map.summary.partly', {
			known: known.length,
			all,
			best: listed(known.slice(0, ENDS))
		});
	}
	return t(isRank ? 'figure.map.summary.ranks' : 'figure.map.summary.ends', {
		best: listed(known.slice(0, ENDS)),
		worst: listed(known.slice(-ENDS).reverse()),
		count: known.length
	});
}

/** PAPI names groups, not ranks. */
function groupOf(
	{ words, index, component }: MapInput,
	{ hasZero }: MeasureFrame,
	point: MeasuredPoint
) {
	const { quartile } = point.row;
	const isGrouped = index === 'PAPI' && component === 'TOTAL' && !hasZero;
	return isGrouped && quartile !== null ? groupText(words, quartile) : '';
}

/** `41,33 điểm`; of ranks, bands and differences what is said of them. */
function saidInHeadline(input: MapInput, frame: MeasureFrame, point: MeasuredPoint): string {
	const { words, index, component, measure } = input;
	if (point.state !== 'known') return lowerFirst(point.text);
	if (measure === 'rank') {
		const isComputed = point.row.rank_basis === 'computed';
		return words.t(isComputed ? 'figure.map.rankComputed' : 'figure.map.rank', {
			rank: point.label
		});
	}
	if (measure === 'percentile')
		return words.t('figure.map.percentile', { percentile: point.label });
	if (frame.hasZero) return point.text.replace(/ \([^)]*\)$/, '');
	const isBare = measure === 'share' || unitOf(index, component) === 'percent';
	if (measure === 'share') return words.t('figure.map.share', { share: point.label });
	return isBare ? `${point.label}%` : `${point.label} ${words.t('figure.points')}`;
}

function valueWithName({ area, point }: KnownArea): string {
	return `${area.name} (${point.label})`;
}
