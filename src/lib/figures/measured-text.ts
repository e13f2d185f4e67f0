import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import { fittingHeadline } from './headline';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredInput } from './measured-input';
import type { MeasuredPoint } from './measured-point';
import { anyIntervalNotes } from './interval-words';
import { lowerFirst, missingText, yearSaid } from './point-words';
import { yearSpans } from './year-spans';

/** The finding: what the last year in which anything is known says of the area. */
export function measuredHeadline(
	words: Words,
	what: string,
	area: string,
	points: readonly MeasuredPoint[]
): string {
	const latest = latestKnown(points);
	if (!latest) return nothing(words, what, area);
	const values = { what, area, year: latest.year, text: lowerFirst(latest.text) };
	const brief = { ...values, text: lowerFirst(briefText(latest)) };
	return fittingHeadline([
		words.t('figure.measure.headline.full', values),
		words.t('figure.measure.headline.full', brief),
		words.t('figure.measure.headline.short', brief),
		words.t('figure.measure.headline.area', brief),
		words.t('figure.measure.headline.least', { ...values, label: latest.label })
	]);
}

/** Level in the measure, its reach over the years, and what came after: one to three sentences. */
export function measuredSummary(
	words: Words,
	what: string,
	area: string,
	frame: MeasureFrame,
	points: readonly MeasuredPoint[]
): string {
	const { t } = words;
	const latest = latestKnown(points);
	const [first] = points;
	if (!latest) {
		const reason = first ? lowerFirst(first.text) : t('figure.missing.not_in_data');
		return t('figure.measure.summary.none', { what, area, reason });
	}
	const isSaid = frame.measure === 'since';
	const doubt = latest.isUnconfirmed && !isSaid ? ` (${t('figure.unconfirmed')})` : '';
	const sentences = [
		t('figure.measure.summary.level', {
			what,
			area,
			year: latest.year,
			text: lowerFirst(latest.text) + doubt
		})
	];
	const known = points.filter(({ value }) => value !== null);
	// Extremes of different levels are not set against one another.
	const same = frame.measure === 'percentile' ? known : known.filter(isOfStretch(latest));
	if (same.length > 2) {
		const sorted = [...same].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
		const [low, high] = [sorted[0], sorted.at(-1)];
		if (low && high) {
			sentences.push(
				t('figure.measure.summary.reach', {
					years: yearSpans(same.map(({ year }) => year)),
					high: high.label,
					highYear: yearSaid(words, high.year, high.isUnconfirmed),
					low: low.label,
					lowYear: yearSaid(words, low.year, low.isUnconfirmed)
				})
			);
		}
	}
	const after = points.filter(({ year }) => year > latest.year);
	const [next] = after;
	if (next) {
		const years = yearSpans(after.map(({ year }) => year));
		sentences.push(t('figure.trend.summary.after', { years, reason: lowerFirst(next.text) }));
	}
	return sentences.join(' ');
}

/** Breaks inside the years, what is missing, and how the measure came about. */
export function measuredNotes(
	{ words, breaks, component }: MeasuredInput,
	frame: MeasureFrame,
	points: readonly MeasuredPoint[]
): string[] {
	const { t, language } = words;
	const [first, last] = [points[0]?.year ?? Infinity, points.at(-1)?.year ?? -Infinity];
	const broken = breaks
		.filter((item) => item.component === component)
		.filter((item) => item.first_year > first && item.first_year <= last)
		.map((item) => {
			const note = lowerFirst(language === 'vi' ? item.note_vi : item.note_en);
			return t(`figure.note.${item.kind}` as MessageKey, { year: item.first_year, note });
		});
	const missing = points
		.filter(({ state }) => state === 'missing')
		.map(({ year, row }) => ({ year, reason: lowerFirst(missingText(words, row)) }));
	const reasons = [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
		const years = missing.filter((one) => one.reason === reason).map(({ year }) => year);
		return t('figure.trend.summary.after', { years: yearSpans(years), reason });
	});
	const errors = anyIntervalNotes(
		words,
		points.map(({ row }) => row)
	);
	const method = t(`figure.measure.method.${frame.measure}`);
	return [...new Set([method, ...broken, ...errors, ...reasons])];
}

function latestKnown(points: readonly MeasuredPoint[]): MeasuredPoint | undefined {
	return points.findLast(({ value }) => value !== null);
}

function isOfStretch({ stretch }: MeasuredPoint): (point: MeasuredPoint) => boolean {
	return (point) => point.stretch === stretch;
}

/** Without what stands in brackets. */
function briefText({ text }: MeasuredPoint): string {
	return text.replace(/\s*\([^)]*\)$/, '');
}

function nothing({ t }: Words, what: string, area: string): string {
	return fittingHeadline([
		t('figure.measure.headline.none', { what, area }),
		t('figure.trend.headline.nothing', { what, area }),
		t('figure.trend.headline.nothingShort', { what })
	]);
}
