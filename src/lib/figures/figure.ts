import type { Language } from '$lib/domain/language';
import type { LineRange } from './loaded-lines';

/** A source as the reader sees it under a figure. */
export interface FigureSource {
	readonly id: string;
	/** How the publisher calls it. */
	readonly title: string;
	/** Its short name under a figure, in the figure's language. */
	readonly cite: string;
	readonly publisher: string;
	readonly url: string | null;
	/** False for a press or second-hand transcription: shown with "chưa đối chiếu với bản gốc". */
	readonly isPrimary: boolean;
	/** Only of a loaded file: where it was loaded, who published it there, and which lines are used. */
	readonly loaded?: {
		readonly from: 'machine' | 'host';
		readonly by: string;
		readonly ranges: readonly LineRange[];
	};
}

export interface FigureColumn {
	readonly key: string;
	readonly label: string;
	readonly isNumeric: boolean;
}

/** A cell of the table twin. `text` is what is read; an empty figure has its reason as text. */
export interface FigureCell {
	readonly text: string;
	readonly value: number | string | null;
	/** True where `text` is the reason for a missing or refused value, not a value. */
	readonly isReason: boolean;
}

export interface FigureTable {
	readonly caption: string;
	/** The first column heads its row. */
	readonly columns: readonly FigureColumn[];
	readonly rows: readonly (readonly FigureCell[])[];
	/** Positions of the rows that rest on loaded files; only where a figure does. */
	readonly loadedRows?: readonly number[];
}

/**
 * What every figure has, whatever its kind: one object feeds the screen, the table for screen
 * readers and every export. All texts are in `language` and ready to print.
 */
export interface FigureFrame {
	/** Stable and unique on a page: used for element ids and file names. */
	readonly id: string;
	readonly language: Language;
	/** The finding, at most 15 words, generated from the rows. */
	readonly headline: string;
	/** Measure, area, years, unit. */
	readonly subtitle: string;
	/** One to three sentences: level, change, rank with base, comparability. Never a cause. */
	readonly summary: string;
	readonly table: FigureTable;
	readonly notes: readonly string[];
	/** What stands beside the drawing where it rests on loaded files: "Có số liệu nạp trên máy này". */
	readonly loadedMarks?: readonly string[];
	readonly sources: readonly FigureSource[];
	/** ISO date of the record that the rows come from; empty where they are of none. */
	readonly vintage: string;
}

/** Who a series or a mark belongs to; decides ink, weight, dash and marker. */
export type Role = 'own' | 'region' | 'nation' | 'best' | 'peer';
