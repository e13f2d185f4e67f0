import type { ArchipelagoId, BoundarySet } from '$lib/domain/boundary-set';

/** Where a province stands in a grid of equal tiles, counted from the north-west. */
export interface TilePlace {
	readonly code: string;
	readonly column: number;
	readonly row: number;
}

export interface TileGrid {
	readonly columns: number;
	readonly rows: number;
	readonly tiles: readonly TilePlace[];
	/** In the sea, off the province that each belongs to; the tiles above and below it are free. */
	readonly archipelagos: readonly {
		readonly id: ArchipelagoId;
		readonly column: number;
		readonly row: number;
	}[];
}

const FREE = '..';
const SEA: Readonly<Record<string, ArchipelagoId>> = { HS: 'hoangSa', TS: 'truongSa' };

// Rows go from north to south and within a row from west to east; a test holds them to the geometry.
const GRID_63 = [
	'.. .. 02 04 .. ..',
	'12 10 08 06 20 ..',
	'11 15 26 19 24 22',
	'14 25 01 27 30 31',
	'.. 17 35 33 34 ..',
	'.. 38 37 36 .. ..',
	'.. 40 42 .. .. ..',
	'.. .. 44 45 .. ..',
	'.. .. .. 46 48 HS',
	'.. .. .. 49 51 ..',
	'.. .. .. 62 52 ..',
	'.. .. .. 64 54 ..',
	'.. .. .. 66 56 ..',
	'.. 70 67 68 58 ..',
	'72 74 75 60 .. TS',
	'87 80 79 77 .. ..',
	'89 86 82 83 .. ..',
	'91 92 93 84 .. ..',
	'96 95 94 .. .. ..'
];

const GRID_34 = [
	'.. .. .. 04 .. ..',
	'12 15 08 19 20 ..',
	'11 14 25 01 24 22',
	'.. .. .. 37 33 31',
	'.. .. 38 .. .. ..',
	'.. .. 40 42 .. ..',
	'.. .. .. 44 46 ..',
	'.. .. .. .. 48 HS',
	'.. .. .. .. 51 ..',
	'.. .. .. .. 52 ..',
	'.. .. .. .. 66 ..',
	'.. .. 75 68 56 ..',
	'.. 80 79 .. .. TS',
	'91 82 86 .. .. ..',
	'96 92 .. .. .. ..'
];

/** The grids of equal tiles, each arranged as the units lie. */
export const TILE_GRIDS: Readonly<Record<BoundarySet, TileGrid>> = {
	63: gridOf(GRID_63),
	34: gridOf(GRID_34)
};

function gridOf(lines: readonly string[]): TileGrid {
	const places = lines.flatMap((line, row) =>
		line.split(' ').map((code, column) => ({ code, column, row }))
	);
	return {
		columns: Math.max(...places.map(({ column }) => column)) + 1,
		rows: lines.length,
		tiles: places.filter(({ code }) => code !== FREE && !(code in SEA)),
		archipelagos: places.flatMap(({ code, column, row }) => {
			const id = SEA[code];
			return id ? [{ id, column, row }] : [];
		})
	};
}
