import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import type { PointRow } from '$lib/queries/point-shape';
import type { SourceRow } from '$lib/queries/sources';
import type { EditionKey, ExposureMeasure } from '$lib/state/linkage-state';
import type { CampaignSpan } from './campaign-span';
import { standingOf, type EditionExposure } from './edition-exposure';
import { editionText } from './exposure-words';
import type { ScatterSpan } from './scatter-figure';
import { partialLog } from './exposure-words';
import { endMonthText } from './window-words';

/** A total, or a part of an index in a year, with what is known of the window of that edition. */
export interface ExposedPoint {
	readonly point: PointRow;
	readonly exposure: EditionExposure;
	/** That begin with the edition, for remarks in the table. */
	readonly breaks?: readonly BreakRow[];
	/** The name of the part; of a total none. */
	readonly componentName?: string;
}

export interface ExposureScatterInput {
	readonly words: Words;
	readonly areaName: string;
	readonly measure: ExposureMeasure;
	readonly points: readonly ExposedPoint[];
	readonly span: CampaignSpan;
	/** Told from the others by a frame around its mark. */
	readonly selected?: EditionKey | null;
	/** Of the plan and of the airings, beside those of the points. */
	readonly sourceIds: readonly (string | null)[];
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Stable and unique on a page. */
	readonly id?: string;
}

/** `PAPI 2020`, or `Công khai, minh bạch, PAPI 2020`. */
export function exposedName(words: Words, { point, componentName }: ExposedPoint): string {
	const edition = editionText(words, point.index, point.year);
	return componentName === undefined ? edition : `${componentName}, ${edition}`;
}

export function exposedId({ point }: ExposedPoint): string {
	return [
		point.index,
		...(point.component === 'TOTAL' ? [] : [point.component]),
		`${point.year}`
	].join(' ');
}

/** What is known of the campaign before the end of an edition's window. */
export interface Reach extends ScatterSpan {
	/** `none`: the edition came before the campaign; else what the counts rest on. */
	readonly by: 'none' | 'planned' | 'aired';
}

/** Null where the end of the window is not known, or not counted yet: never zero. */
export function reachOf(
	words: Words,
	row: EditionExposure,
	measure: ExposureMeasure
): Reach | null {
	const standing = standingOf(row);
	if (standing === 'unknown' || standing === 'uncounted') return null;
	if (standing !== 'counted')
		return { low: 0, high: 0, isAtMost: false, isAtLeast: false, by: 'none' };
	const isAired = row.aired_episodes !== null;
	const [low, high] = isAired
		? measure === 'minutes'
			? [row.aired_minutes, row.aired_minutes]
			: [row.aired_episodes, row.aired_episodes]
		: measure === 'minutes'
			? [row.planned_minutes_low, row.planned_minutes_high]
			: [row.planned_episodes, row.planned_episodes];
	if (low === null || high === null) return null;
	const isOpen = isAired
		? row.unread_weeks > 0 || partialLog(row) !== null
		: row.unknown_from !== null;
	return {
		low,
		high,
		// Of a window that is known by month only what came by the end of the month was counted.
		isAtMost: endMonthText(words, row) !== null && !isOpen,
		isAtLeast: isOpen,
		by: isAired ? 'aired' : 'planned'
	};
}
