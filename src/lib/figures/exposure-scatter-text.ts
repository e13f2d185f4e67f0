import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { changeLabel, unitsText } from './change-words';
import {
	exposedName,
	type ExposedPoint,
	type ExposureScatterInput,
	type Reach
} from './exposure-scatter-input';
import { standingOf } from './edition-exposure';
import { fittingHeadline } from './headline';
import { anyIntervalNotes } from './interval-words';
import { lowerFirst } from './point-words';
import { groupedLines } from './scatter-omitted';
import { yearSpans } from './year-spans';

type Drawn = ExposedPoint & { readonly change: number; readonly reach: Reach | null };

/** The words of the figure around its drawing. */
export interface ExposureTexts {
	readonly headline: string;
	readonly subtitle: string;
	readonly summary: string;
	readonly notes: readonly string[];
	/** At the axis of changes. */
	readonly changeTitle: string;
}

export function exposureTexts(input: ExposureScatterInput, drawn: readonly Drawn[]): ExposureTexts {
	const { words, areaName, measure, points } = input;
	const { t } = words;
	const placed = drawn.filter(isCounted);
	const n = placed.length;
	const sure = placed.filter(({ point }) => point.comparability !== 'unconfirmed');
	const what = t(`figure.scatter.exposure.what.${measure}`);
	const unit = unitsText(
		words,
		drawn.map(({ point }) => point)
	);
	const said = {
		what,
		area: areaName,
		n,
		unit,
		years: yearSpans(points.map(({ point }) => point.year)),
		up: sure.filter(({ change }) => change >= 0.005).length,
		down: sure.filter(({ change }) => change <= -0.005).length,
		doubtful: n - sure.length
	};
	const isBefore = drawn.some(({ reach }) => reach?.by === 'none');
	const short = { ...said, what: t(`figure.scatter.exposure.whatShort.${measure}`) };
	return {
		headline:
			n === 0
				? t(`figure.scatter.exposure.headline.${isBefore ? 'noneSince' : 'none'}`, short)
				: fittingHeadline([
						t('figure.scatter.exposure.headline.counts', short),
						t('figure.scatter.exposure.headline.countsShort', short)
					]),
		subtitle: t(
			unit === '' ? 'figure.scatter.exposure.subtitleNone' : 'figure.scatter.exposure.subtitle',
			said
		),
		summary: summaryOf(input, drawn, said),
		notes: notesOf(input, drawn, n),
		changeTitle: t('figure.scatter.exposure.change', {
			area: areaName,
			unit: unit === '' ? t('figure.points') : unit
		})
	};
}

/** What came before the segment began is known, and says nothing of it. */
export function isCounted({ reach }: Pick<Drawn, 'reach'>): boolean {
	return reach !== null && reach.by !== 'none';
}

function summaryOf(
	{ words, points }: ExposureScatterInput,
	drawn: readonly Drawn[],
	said: { readonly n: number; readonly what: string; readonly doubtful: number }
): string {
	const { t } = words;
	const before = drawn.filter(({ reach }) => reach?.by === 'none');
	return [
		t('figure.scatter.exposure.summary.counts', {
			...said,
			unknown: drawn.filter(({ reach }) => reach === null).length,
			refused: points.length - drawn.length
		}),
		...(before.length === 0
			? []
			: [
					t('figure.scatter.exposure.summary.before', {
						list: before.map((one) => exposedName(words, one)).join(', ')
					})
				]),
		...(said.doubtful === 0 ? [] : [t('figure.scatter.exposure.summary.doubtful', said)]),
		t('figure.scatter.exposure.summary.few', { n: said.n })
	].join(' ');
}

/** Changes that are not drawn, one line a reason; the table has the reasons in full. */
export function exposureOmitted({ words, points }: ExposureScatterInput): string[] {
	return groupedLines(
		words,
		points
			.filter(({ point }) => point.score_change === null)
			.map((one) => ({
				name: exposedName(words, one),
				reason: lowerFirst(changeReason(words, one))
			})),
		'figure.scatter.omittedEditions'
	);
}

/** A rank alone gives no change of score, though places may be known. */
function changeReason(words: ExposureScatterInput['words'], { point }: ExposedPoint): string {
	const isRanked = point.score === null && point.rank !== null;
	return isRanked ? words.t('figure.state.rank_only') : changeLabel(words, point);
}

/** Why dots stand in the margin, one line a reason. */
function marginNotes(words: ExposureScatterInput['words'], drawn: readonly Drawn[]): string[] {
	const listOf = (standing: 'unknown' | 'uncounted') => {
		const found = drawn.filter(
			({ reach, exposure }) => reach === null && standingOf(exposure) === standing
		);
		return found.map((one) => exposedName(words, one)).join(', ');
	};
	return (['unknown', 'uncounted'] as const).flatMap((standing) => {
		const list = listOf(standing);
		return list === '' ? [] : [words.t(`figure.scatter.exposure.note.${standing}`, { list })];
	});
}

function notesOf(
	{ words, points }: ExposureScatterInput,
	drawn: readonly Drawn[],
	n: number
): string[] {
	const { t, language } = words;
	const hasIntervals = drawn.some(({ point }) => point.change_margin !== null);
	const indices = new Set(points.map(({ point }) => point.index));
	const doubts = drawn
		.filter(({ point }) => point.comparability === 'unconfirmed')
		.map((one) => {
			const { point } = one;
			const note = (language === 'vi' ? point.break_note_vi : point.break_note_en) ?? '';
			return `${exposedName(words, one)} (${lowerFirst(note)})`;
		});
	const scales = new Map(
		drawn.flatMap(({ point }) =>
			point.scale_max === null || point.component !== 'TOTAL'
				? []
				: [
						[
							indexLabel(point.index as IndexCode),
							`${words.format.short(point.scale_min)}–${words.format.short(point.scale_max)}`
						] as const
					]
		)
	);
	return [
		t('linkage.page.causeTitle'),
		t('linkage.page.cause'),
		t('figure.scatter.exposure.note.few', { n }),
		t('figure.scatter.exposure.note.cumulative'),
		...(scales.size > 1
			? [
					t('figure.scatter.exposure.note.scales', {
						list: [...scales].map(([index, scale]) => `${index} ${scale}`).join(', ')
					})
				]
			: []),
		...marginNotes(words, drawn),
		...(indices.has('PCI') ? [t('linkage.note.pci')] : []),
		...(indices.has('PAR_INDEX') ? [t('linkage.note.parIndex')] : []),
		...(doubts.length > 0 ? [t('linkage.note.unconfirmed', { list: doubts.join('; ') })] : []),
		...anyIntervalNotes(
			words,
			drawn.map(({ point }) => point),
			hasIntervals
		),
		...(hasIntervals ? [t('figure.interval.note.change')] : []),
		...(drawn.length > 0 ? [t('figure.note.rounded')] : [])
	];
}
