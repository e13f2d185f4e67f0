import type { MissingReason } from '$lib/domain/missing-reason';
import type { FigureFrame, Role } from './figure';
import type { MeasuredPoint } from './measured-point';

/** One year of a row. */
export interface HeatCell {
	readonly year: number;
	readonly state: MeasuredPoint['state'];
	/** Why nothing is known; null where something is. */
	readonly missing: MissingReason | null;
	readonly value: number | null;
	/** The class of a known value, 0 (least) to 4 (most); null where it has none. */
	readonly step: number | null;
	/** What is printed where there is room: `41,33`, `51/61`; empty where nothing is known. */
	readonly label: string;
	/** The same with less: `41,3`, `51`. */
	readonly shortLabel: string;
	/** Cells of different stretches stand on different levels. */
	readonly stretch: number;
	readonly isUnconfirmed: boolean;
	/** Read out: `2024: 41,33 điểm; hạng 51/61`, or the reason why there is nothing. */
	readonly text: string;
}

export interface HeatRow {
	/** The code of the province or of the part. */
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	/** A heading over this and the rows that follow with the same one; null for none. */
	readonly section: string | null;
	/** One a year of the figure, in order. */
	readonly cells: readonly HeatCell[];
}

/** What the five fills stand for, in the years of one stretch or in all. */
export interface HeatScale {
	/** `2018–2024`; empty where it holds for all years. */
	readonly years: string;
	/** A drawing without room for its years has no use for it. */
	readonly lastYear: number;
	/** At the ends and between the five fills: six labels, from the lightest fill to the last. */
	readonly bounds: readonly string[];
}

/** A gap between the columns of two years whose levels are not comparable. */
export interface HeatBreak {
	readonly firstYear: number;
	/** Empty where only some rows are broken there: their gaps are marked one by one. */
	readonly label: string;
	/** Of how many rows the levels begin anew there. */
	readonly rowCount: number;
}

/** Provinces or parts by year, a cell filled by the class of its value. */
export interface HeatFigure extends FigureFrame {
	readonly kind: 'heat';
	/** `signed`: falls and rises have fills of their own; `amount`: from little to much. */
	readonly fills: 'amount' | 'signed';
	readonly years: readonly number[];
	/** The year by which rows are ordered and whose values are always printed. */
	readonly orderYear: number;
	readonly rows: readonly HeatRow[];
	readonly breaks: readonly HeatBreak[];
	/** How the classes were made: printed over the scales. */
	readonly scaleTitle: string;
	/** Empty where no cell has a class. */
	readonly scales: readonly HeatScale[];
	/** Words of the marks that occur. */
	readonly legend: readonly {
		readonly mark:
			'band' | 'rank_only' | MissingReason | 'refused' | 'unconfirmed' | 'break' | 'goes_on';
		readonly label: string;
	}[];
	/** Stands for the cells where no year is known. */
	readonly nothing: string;
	/** Says which years a drawing without room for all leaves to the table. */
	readonly leftOut: (years: readonly number[]) => string;
}
