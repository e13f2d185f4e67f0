import { boundarySetOf } from '$lib/domain/boundary-set';
import { neighboursOf } from '$lib/domain/neighbours';
import { unitOf } from '$lib/domain/unit';
import { fittingHeadline } from './headline';
import { betterOf, type MapInput, type MappedArea } from './map-input';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { doubtText, lowerFirst } from './point-words';
import { measured } from './trend-input';
import { groupText } from './value-words';

/** How many at either end are told. */
const ENDS = 3;

interface Known extends MappedArea {
	readonly point: MeasuredPoint;
}

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
		endsSentence(input, frame, known)
	].join(' ');
}

function endsSentence(
	{ words: { t } }: MapInput,
	{ isRank }: MeasureFrame,
	known: Known[]
): string {
	const listed = (some: readonly Known[]) => some.map(valueWithName).join(', ');
	if (known.length === 0) return t('figure.map.summary.nobody');
	// Of so few the first would be named as the last, too.
	if (known.length < 2 * ENDS) return t('figure.map.summary.few', { best: listed(known) });
	return t(isRank ? 'figure.map.summary.ranks' : 'figure.map.summary.ends', {
		best: listed(known.slice(0, ENDS)),
		worst: listed(known.slice(-ENDS).reverse()),
		count: known.length
	});
}

/** How the year compares with others, how values came about, and where the lines come from. */
export function mapNotes(input: MapInput, mapped: readonly MappedArea[]): string[] {
	const { words, year, measure, areas } = input;
	const { t, language } = words;
	const rows = mapped.flatMap(({ point }) => point?.row ?? []);
	const noteOf = (key: 'level' | 'unconfirmed', of: (typeof rows)[number] | undefined) => {
		const note = lowerFirst((language === 'vi' ? of?.break_note_vi : of?.break_note_en) ?? '');
		return of ? [t(`figure.note.${key}`, { year, note })] : [];
	};
	const isComputed = rows.some((row) => row.rank_basis === 'computed');
	const isOfChange = measure === 'change' || measure === 'since';
	const nation = rows.find((row) => row.nation_basis === 'computed');
	const isOutside = (code: string) => areas.every((area) => area.code !== code);
	const former = input.rows.filter(
		(row) => row.year === year && row.state !== 'missing' && isOutside(row.area_code)
	);
	return [
		...noteOf(
			'level',
			rows.find((row) => row.break_kind === 'level')
		),
		...noteOf(
			'unconfirmed',
			rows.find((row) => row.comparability === 'unconfirmed')
		),
		...(isOfChange && mapped.some(isKnown) ? [t('figure.note.rounded')] : []),
		...(measure === 'gap' && nation
			? [t('figure.map.note.mean', { count: nation.nation_n ?? 0 })]
			: []),
		...(isComputed ? [t('figure.note.rankComputed')] : []),
		...(former.length > 0 ? [t('figure.map.note.former')] : []),
		t(`figure.map.note.boundaries.${boundarySetOf(year)}`)
	];
}

function isKnown(one: MappedArea): one is Known {
	return one.point?.state === 'known';
}

function ownPoint({ own }: MapInput, mapped: readonly MappedArea[]): MeasuredPoint | null {
	return mapped.find(({ area }) => area.code === own.code)?.point ?? null;
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

function neighbours({ own, year }: MapInput, mapped: readonly MappedArea[]): Known[] {
	const codes = neighboursOf(own.code, boundarySetOf(year));
	return mapped.filter(isKnown).filter(({ area }) => codes.includes(area.code));
}

/** `cao hơn 1 trong 4 tỉnh giáp ranh`, `thấp hơn cả 4 tỉnh giáp ranh`; null where the own area or all of them are not known. */
function neighbourCount(
	input: MapInput,
	{ isRank, hasZero }: MeasureFrame,
	mapped: readonly MappedArea[]
): string | null {
	const { words, year, own } = input;
	const point = ownPoint(input, mapped);
	const near = neighbours(input, mapped);
	if (point?.state !== 'known' || near.length === 0 || hasZero) return null;
	const compared = near.map((one) => betterOf(isRank, point, one.point));
	const above = compared.filter((side) => side > 0).length;
	const extent =
		above === near.length ? 'all' : compared.every((side) => side < 0) ? 'none' : 'some';
	const all = neighboursOf(own.code, boundarySetOf(year)).length;
	const kind = isRank || input.measure === 'percentile' ? 'place' : 'level';
	const around = words.t(`figure.map.${kind}.${extent}`, { above, of: near.length });
	return near.length < all ? words.t('figure.map.known', { around }) : around;
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

function valueWithName({ area, point }: Known): string {
	return `${area.name} (${point.label})`;
}
