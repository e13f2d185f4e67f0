import type { ArchipelagoId, BoundarySet } from '$lib/domain/boundary-set';
import type { MissingReason } from '$lib/domain/missing-reason';
import type { FigureFrame, Role } from './figure';
import type { MeasuredPoint } from './measured-point';
import type { ValueClass } from './value-classes';

/** A province on the map, filled by the class of its value or by why it has none. */
export interface MapArea {
	readonly code: string;
	readonly name: string;
	/** Where the name would be too long for a tile: `BR-VT`. */
	readonly shortName: string;
	readonly role: Role;
	readonly state: MeasuredPoint['state'];
	/** Why nothing is known; null where something is. */
	readonly missing: MissingReason | null;
	readonly value: number | null;
	/** The place of its class in `classes`; null where it has none. */
	readonly classAt: number | null;
	/** `41,33`, `57/63`; of a band its ends. Empty where nothing is known. */
	readonly label: string;
	/** The own area, and the first and the last three: named on the map. */
	readonly isNamed: boolean;
	/** Read out: `Cao Bằng: 41,33 điểm; hạng 51/61`. */
	readonly text: string;
}

export interface MapArchipelago {
	readonly id: ArchipelagoId;
	/** `Quần đảo Hoàng Sa`. */
	readonly name: string;
	/** `Hoàng Sa`. */
	readonly shortName: string;
	readonly areaCode: string;
	/** Of the province that it belongs to: `Đà Nẵng`. */
	readonly areaName: string;
}

/** One measure in one year over all provinces, as a map or as equal tiles. */
export interface MapFigure extends FigureFrame {
	readonly kind: 'map';
	readonly set: BoundarySet;
	/** From the best to the worst, then those without a value by name; the order of reading. */
	readonly areas: readonly MapArea[];
	/** From the worst to the best. */
	readonly classes: readonly ValueClass[];
	/** Over the legend: the measure with its unit. */
	readonly legendTitle: string;
	/** How the classes were made; empty where there are none. */
	readonly basis: string;
	/** The words for provinces without a class, of those states and reasons that there are. */
	readonly states: readonly (Pick<MapArea, 'state' | 'missing'> & { readonly label: string })[];
	/** Always both. */
	readonly archipelagos: readonly MapArchipelago[];
}
