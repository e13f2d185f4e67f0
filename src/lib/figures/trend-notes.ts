import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';
import type { MessageKey } from '$lib/messages/catalogue';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { PointRow } from '$lib/queries/point-shape';
import { intervalNotes } from './interval-words';
import { lowerFirst, missingText, placesText } from './point-words';
import { rankSetNotes } from './rank-notes';
import { citeOf } from './sources';
import type { TrendInput, TrendMeasure } from './trend-input';
import { hasLoadedLog } from './trend-intervals';
import { meanLabel, scopesOf } from './trend-series';
import { yearSpans } from './year-spans';

/** Breaks in words, what the means and ranks rest on, and changes that a publisher printed. */
export function trendNotes(
	input: TrendInput,
	rows: readonly PointRow[],
	years: readonly number[],
	measure: TrendMeasure
): string[] {
	const { nation, region } = scopesOf(input);
	const shown = (row: { readonly year: number }) => years.includes(row.year);
	const means =
		measure === 'score'
			? [
					...meanNotes(input, 'nation', nation.filter(shown)),
					...meanNotes(input, 'region', region.filter(shown))
				]
			: [];
	return [
		...breakNotes(input, years),
		...missingNotes(input.words, rows),
		...intervalNotes(input.words, input.index, rows, measure === 'score'),
		...basisNotes(input.words, rows),
		...baseNotes(input.words, rows, measure),
		...rankSetNotes(input.words, rows),
		...means,
		...(rows.some((row) => row.score_change !== null)
			? [input.words.t('figure.note.rounded')]
			: []),
		...publishedNotes(input, years),
		...(input.plan && input.plan.length > 0 ? [airingNote(input)] : [])
	];
}

/** The band beside a trend is the plan's, also where a log was loaded. */
function airingNote({ words, sources }: TrendInput): string {
	return words.t(hasLoadedLog(sources) ? 'local.trendLog' : 'figure.trend.note.airing');
}

function breakNotes({ words, breaks, component }: TrendInput, years: readonly number[]): string[] {
	const [first = Infinity] = years;
	const last = years.at(-1) ?? -Infinity;
	const notes = breaks
		.filter((item) => item.component === component)
		.filter((item) => item.first_year > first && item.first_year <= last)
		.map((item, _, shown) => {
			const note = lowerFirst(words.language === 'vi' ? item.note_vi : item.note_en);
			const values = { year: item.first_year, note };
			// "Comparable, but" must not stand beside a doubt or a refusal of the same year.
			const isOutdone = shown.some(
				({ first_year: year, kind }) =>
					year === item.first_year && (kind === 'level' || kind === 'unconfirmed')
			);
			if (item.kind === 'minor' && isOutdone) return words.t('figure.trend.note.also', values);
			return words.t(`figure.note.${item.kind}` as MessageKey, values);
		});
	return [...new Set(notes)];
}

/** Years without a figure, with what the record says of them. */
function missingNotes(words: Words, rows: readonly PointRow[]): string[] {
	const missing = rows.filter((row) => row.missing_reason !== null);
	const reasons = [...new Set(missing.map((row) => lowerFirst(missingText(words, row))))];
	return reasons.map((reason) => {
		const same = missing.filter((row) => lowerFirst(missingText(words, row)) === reason);
		const years = yearSpans(same.map((row) => row.year));
		return words.t('figure.trend.summary.after', { years, reason });
	});
}

function basisNotes({ t }: Words, rows: readonly PointRow[]): string[] {
	const yearsWhere = (fits: (row: PointRow) => boolean) =>
		yearSpans(rows.filter(fits).map((row) => row.year));
	const computed = yearsWhere((row) => row.rank_basis === 'computed');
	const derived = yearsWhere((row) => row.rank_basis === 'derived');
	const summed = yearsWhere((row) => row.score !== null && row.basis === 'derived');
	const isPapi = rows[0]?.index === 'PAPI';
	return [
		...(computed === ''
			? []
			: [
					isPapi
						? t('figure.note.rankComputed')
						: t('figure.trend.note.rankComputed', { years: computed })
				]),
		...(isPapi && rows.some((row) => row.quartile !== null) ? [t('figure.strip.note.groups')] : []),
		...(derived === '' ? [] : [t('figure.trend.note.rankDerived', { years: derived })]),
		...(summed === '' ? [] : [t('figure.trend.note.scoreDerived', { years: summed })])
	];
}

function baseNotes({ t }: Words, rows: readonly PointRow[], measure: TrendMeasure): string[] {
	if (measure === 'score') return [];
	const changed = rows.filter((row) => row.rank_refusal === 'rank_base_changed');
	const isAcross = rows.some((row) => row.break_kind === 'level' && row.rank_places !== null);
	return [
		...(changed.length === 0
			? []
			: [t('figure.trend.note.baseChanged', { years: yearSpans(changed.map((row) => row.year)) })]),
		...(isAcross ? [t('figure.note.rankAcrossBreak')] : [])
	];
}

function meanNotes(
	input: TrendInput,
	scope: 'nation' | 'region',
	rows: readonly BenchmarkRow[]
): string[] {
	const { t } = input.words;
	const known = rows.filter((row) => row.mean !== null);
	const computed = known.filter((row) => row.basis === 'computed');
	const published = known.filter((row) => row.basis !== 'computed');
	const list = countsText(input.words, computed);
	return [
		...(list === ''
			? []
			: [
					scope === 'nation'
						? t('figure.trend.note.meanOf', { list })
						: t('figure.trend.note.regionOf', { region: input.regionName, list })
				]),
		...(published.length === 0
			? []
			: [
					t('figure.trend.note.published', {
						what: meanLabel(input, scope, published),
						years: yearSpans(published.map((row) => row.year))
					})
				])
	];
}

/** `61 địa phương (2014, 2018); 63 địa phương (2011–2013)`. */
function countsText({ t }: Words, rows: readonly BenchmarkRow[]): string {
	const counts = [...new Set(rows.map((row) => row.n))].sort((a, b) => b - a);
	if (counts.length === 1) return t('figure.trend.note.provincesAll', { count: counts[0] ?? 0 });
	return counts
		.map((count) => {
			const years = yearSpans(rows.filter((row) => row.n === count).map((row) => row.year));
			return t('figure.trend.note.provinces', { count, years });
		})
		.join('; ');
}

function printedChange({ words, index, component }: TrendInput, change: number): string {
	const isPercent = unitOf(index, component) === 'percent';
	const unit = words.t(isPercent ? 'figure.percentPoints' : 'figure.points');
	const amount = `${words.format.amount(change)} ${unit}`;
	if (change === 0) return words.t('figure.same');
	return words.t(change > 0 ? 'figure.up' : 'figure.down', { amount });
}

function publishedNotes(input: TrendInput, years: readonly number[]): string[] {
	const { words, index, component, publishedChanges = [], sources } = input;
	return publishedChanges
		.filter((row) => row.index === index && row.component === component && years.includes(row.year))
		.map((row) => {
			const parts = [
				row.change === null ? null : printedChange(input, row.change),
				row.rank_places === null ? null : placesText(words, row.rank_places)
			];
			return words.t('figure.note.publishedChange', {
				source: citeOf(words.language, row.source_id, sources),
				year: row.year,
				change: parts.filter((part) => part !== null).join('; ')
			});
		});
}
