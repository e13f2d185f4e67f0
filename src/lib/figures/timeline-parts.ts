import { INDEX_CODES, indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { AiringRow } from '$lib/queries/airing-list';
import { dayInside, minutesRangeText } from './airing-words';
import { addDays } from './campaign-span';
import { changeLabel, changeUnitText, drawnChange, remarkText, resultText } from './change-words';
import type { EditionExposure } from './edition-exposure';
import type { Edition } from './edition-table';
import { editionText } from './exposure-words';
import { lowerFirst, upperFirst } from './point-words';
import type { TimelineAiring, TimelineEdition, TimelineRow } from './timeline-figure';
import { isByMonth, windowDetailText } from './window-words';

/** The airings as ticks. A planned one gives way to what the log has for the same week. */
export function timelineAirings(
	words: Words,
	airings: readonly AiringRow[],
	upTo: string | null
): TimelineAiring[] {
	const weekOf = (date: string) =>
		addDays(date, -((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7));
	const logged = new Set(
		airings.filter(({ status }) => status === 'aired').map(({ date }) => weekOf(date))
	);
	return airings
		.filter(({ status, date }) => status !== 'planned' || !logged.has(weekOf(date)))
		.map((row) => ({
			date: row.date,
			status: statusOf(row),
			minutesLow: row.minutes_low,
			minutesHigh: row.minutes_high,
			isHighlighted: upTo !== null && row.date <= upTo,
			text: words.t(`campaign.airing.${statusOf(row)}`, {
				day: upperFirst(dayInside(words, row.date)),
				minutes: minutesRangeText(words, row.minutes_low, row.minutes_high)
			})
		}));
}

function statusOf({ status }: AiringRow): TimelineAiring['status'] {
	return status === 'aired' || status === 'rerun' ? status : 'planned';
}

/** A row an index, in the order in which an office lists them. */
export function timelineRows(
	words: Words,
	editions: readonly Edition[],
	isSelected: (edition: Edition) => boolean
): TimelineRow[] {
	return INDEX_CODES.flatMap((index) => {
		const own = editions.filter(({ point }) => point.index === index);
		if (own.length === 0) return [];
		// Points and places cannot share a scale: in a row with both, places are words only.
		const hasPoints = own.some(({ point }) => drawnChange(point)?.unit === 'points');
		const drawn = own.map((edition) => timelineEdition(words, edition, hasPoints, isSelected));
		return [
			{
				index,
				label: indexLabel(index),
				unit: rowUnit(words, own),
				changeLimit: Math.max(0, ...drawn.map(({ change }) => Math.abs(change ?? 0))),
				editions: drawn
			}
		];
	});
}

/** What all changes of a row count; empty where they count different things, or nothing. */
function rowUnit(words: Words, editions: readonly Edition[]): string {
	const units = new Set(editions.flatMap(({ point }) => changeUnitText(words, point) ?? []));
	const [unit] = units;
	return units.size === 1 && unit !== undefined ? unit : '';
}

function timelineEdition(
	words: Words,
	edition: Edition,
	inPoints: boolean,
	isSelected: (edition: Edition) => boolean
): TimelineEdition {
	const { point, exposure } = edition;
	const change = drawnChange(point);
	const isDrawn = change !== null && (change.unit === 'points') === inPoints;
	return {
		index: point.index as IndexCode,
		year: point.year,
		from: exposure.starts ?? yearStart(point.year),
		to: exposure.ends ?? `${String(Math.max(point.year, startYear(exposure.starts)))}-12-31`,
		window: windowKind(exposure),
		change: isDrawn ? change.value : null,
		changeUnit: change?.unit ?? 'points',
		isUnconfirmed: point.comparability === 'unconfirmed',
		startsEra: point.break_kind === 'level',
		isSelected: isSelected(edition),
		label: changeLabel(words, point),
		text: editionSentence(words, edition)
	};
}

function yearStart(year: number): string {
	return `${String(year)}-01-01`;
}

function startYear(starts: string | null): number {
	return starts === null ? 0 : Number(starts.slice(0, 4));
}

function windowKind(exposure: EditionExposure): TimelineEdition['window'] {
	if (isByMonth(exposure)) return 'partly_known';
	switch (exposure.window) {
		case 'known':
		case 'partly_known':
		case 'person':
			return exposure.window;
		default:
			return 'unknown';
	}
}

/** "SIPAS 2024: hạng 57/63; tăng 4 bậc; kỳ khảo sát chưa biết." */
function editionSentence(words: Words, { point, exposure, breaks }: Edition): string {
	const period = words.t(
		exposure.is_reference ? 'linkage.page.referenceWindow' : 'linkage.page.window'
	);
	const window = `${lowerFirst(period)} ${windowDetailText(words, exposure)}`;
	const remark = remarkText(words, breaks);
	const parts = [resultText(words, point), ...(remark === null ? [] : [remark]), window];
	return `${editionText(words, point.index, point.year)}: ${parts.join('; ')}.`;
}
