import type { IndexCode } from '$lib/domain/index-code';
import type { FigureFrame } from './figure';

/** An airing on the top row: hollow when planned, filled when aired, height by minutes. */
export interface TimelineAiring {
	/** ISO date. */
	readonly date: string;
	readonly status: 'planned' | 'aired' | 'rerun';
	readonly minutesLow: number;
	readonly minutesHigh: number;
	/** True when the chosen index-year can have been reached by it: before the end of its window. */
	readonly isHighlighted: boolean;
	readonly text: string;
}

/** One edition of an index, drawn over the time in which it was measured. */
export interface TimelineEdition {
	readonly index: IndexCode;
	readonly year: number;
	/** ISO dates of the window or reference period, else the calendar year. */
	readonly from: string;
	readonly to: string;
	/** `known`: from the record; `person`: set by the reader; `unknown`: drawn over the year, dashed. */
	readonly window: 'known' | 'partly_known' | 'person' | 'unknown';
	/** Score change (or places) to the year before; null when refused or missing. */
	readonly change: number | null;
	/** What `change` counts: points or places. Positive is better in both. */
	readonly changeUnit: 'points' | 'places';
	readonly isUnconfirmed: boolean;
	readonly startsEra: boolean;
	readonly isSelected: boolean;
	/** "▲ 4 bậc", "▼ 0,32", or a short reason: "không so sánh được". */
	readonly label: string;
	readonly text: string;
}

export interface TimelineRow {
	readonly index: IndexCode;
	readonly label: string;
	/** What all changes of the row count, printed under its name; empty where they differ. */
	readonly unit: string;
	/** Largest absolute change that the lollipops of the row are scaled to. */
	readonly changeLimit: number;
	readonly editions: readonly TimelineEdition[];
}

/** One time axis: airings on top, below it each index over its fieldwork windows with its change. */
export interface TimelineFigure extends FigureFrame {
	readonly kind: 'timeline';
	readonly from: string;
	readonly to: string;
	readonly airings: readonly TimelineAiring[];
	/** Stretches in which output is not known: "sau 12/2020: chưa có nhật ký". */
	readonly unknownOutput: readonly {
		readonly from: string;
		readonly to: string;
		readonly label: string;
	}[];
	readonly airingsLabel: string;
	readonly rows: readonly TimelineRow[];
	/** The stretch that could have mattered to the chosen index-year. */
	readonly reach: { readonly from: string; readonly to: string; readonly label: string } | null;
	readonly words: {
		readonly planned: string;
		readonly aired: string;
		readonly rerun: string;
		readonly windowKnown: string;
		/** Only one end of the window is known. */
		readonly windowPartlyKnown: string;
		/** The window was set by the reader. */
		readonly windowPerson: string;
		readonly windowUnknown: string;
		readonly rise: string;
		readonly fall: string;
		readonly unconfirmed: string;
		/** For an edition without a change: "không có thay đổi để vẽ". */
		readonly noChange: string;
		/** For a gap before an edition that begins an era: "cách tính đổi, không nối". */
		readonly eraBreak: string;
	};
}
