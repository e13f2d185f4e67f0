import type { BumpFigure } from './bump-figure';
import type { ChangeFigure } from './change-figure';
import type { ComponentsFigure } from './components-figure';
import type { FigureFrame } from './figure';
import type { HeatFigure } from './heat-figure';
import type { MapFigure } from './map-figure';
import type { ScatterFigure } from './scatter-figure';
import type { SlopeFigure } from './slope-figure';
import type { StarFigure } from './star-figure';
import type { StripFigure } from './strip-figure';
import type { TrendFigure } from './trend-figure';

/** Figures that can stand in a panel. */
export type PanelFigure =
	| TrendFigure
	| BumpFigure
	| ChangeFigure
	| ComponentsFigure
	| StripFigure
	| HeatFigure
	| SlopeFigure
	| StarFigure
	| ScatterFigure
	| MapFigure;

export interface FigurePanel {
	/** Unique in its figure. */
	readonly id: string;
	readonly title: string;
	/** The panel of the own area among those of others: its title is strong. */
	readonly isOwn: boolean;
	readonly figure: PanelFigure;
}

/** Figures beside each other under one headline, those of one frame on one scale. */
export interface MultiplesFigure extends FigureFrame {
	readonly kind: 'multiples';
	readonly panels: readonly FigurePanel[];
	/** What the lines of trends are whose names are left to the legend; own first. */
	readonly roles: readonly {
		readonly role: 'own' | 'region' | 'nation' | 'best';
		readonly label: string;
	}[];
	/** The word for the gap of a level break; null where no panel of a trend has one. */
	readonly levelBreak: string | null;
	/**
	 * What the numbered axes of all stars are, in their order, and the word for the rim; null where stars
	 * differ in them, and each says it itself.
	 */
	readonly starAxes: { readonly names: readonly string[]; readonly rim: string } | null;
	/** What the fills of all maps mean; null where maps differ in it, and each says it itself. */
	readonly mapClasses: Pick<MapFigure, 'classes' | 'legendTitle' | 'basis' | 'states'> | null;
}
