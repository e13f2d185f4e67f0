import type { ArchipelagoId } from '$lib/domain/boundary-set';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import type { Box } from './label-box';
import { mapAspect, type MapPlaces } from './map-shapes';

/** What a map takes, without its legend. */
export interface MapPlan extends MapPlaces {
	readonly height: number;
	/** Frames of the archipelagos, with room for their names above the drawn box. */
	readonly frames: Readonly<Record<ArchipelagoId, Box>> | null;
}

/** From this width on the whole country stands in its true place. */
const WHOLE_FROM = 560;
const TOP = 6;
/** For names west of the land. */
const WEST_PX = 122;
/** For a name below the southernmost land. */
const BELOW_PX = 26;
const WHOLE_MOST = 760;
const MAINLAND_SHARE = 0.58;
const MAINLAND_MOST = 300;
const FRAME_SHARE = 0.35;
/** The names of an archipelago and of its province fit so wide a frame. */
const FRAME_LEAST = 84;
const FRAME_MOST = 150;
const FRAME_GAP = 6;
const FRAME_PAD = 6;
/** Two lines of text over the reefs of a frame. */
export const FRAME_NAME_PX = 42;

/**
 * Where the parts of a map stand at a width: the whole country as it lies, or on a narrow screen the
 * mainland with the two archipelagos in frames east of it, as printed maps do.
 */
export function mapPlan(boundaries: BakedBoundaries, width: number): MapPlan {
	return width >= WHOLE_FROM ? wholePlan(boundaries, width) : framedPlan(boundaries, width);
}

function wholePlan(boundaries: BakedBoundaries, width: number): MapPlan {
	const across = Math.min(width - WEST_PX - 4, WHOLE_MOST);
	const down = across * mapAspect(boundaries, true);
	const box = { x: WEST_PX, y: TOP, width: across, height: down };
	return { box, isWhole: true, height: TOP + down + TOP, frames: null };
}

/** The mainland with both archipelagos in frames east of it, at any width. */
export function framedPlan(boundaries: BakedBoundaries, width: number): MapPlan {
	const frame = Math.min(Math.max(Math.round(width * FRAME_SHARE), FRAME_LEAST), FRAME_MOST);
	const across = Math.min(
		Math.round(width * MAINLAND_SHARE),
		width - frame - FRAME_GAP,
		MAINLAND_MOST
	);
	const down = across * mapAspect(boundaries, false);
	const x = width - frame - 1;
	// As far down as the islands lie: Hoàng Sa beside Đà Nẵng, Trường Sa beside and below Khánh Hòa.
	const hoangSa = { x, y: TOP + down * 0.4, width: frame, height: FRAME_NAME_PX + frame * 0.5 };
	const truongSa = { x, y: TOP + down * 0.74, width: frame, height: FRAME_NAME_PX + frame * 0.62 };
	const inner = (box: Box): Box => ({
		x: box.x + FRAME_PAD,
		y: box.y + FRAME_NAME_PX,
		width: box.width - 2 * FRAME_PAD,
		height: box.height - FRAME_NAME_PX - FRAME_PAD
	});
	return {
		box: { x: 2, y: TOP, width: across, height: down },
		isWhole: false,
		archipelagos: { hoangSa: inner(hoangSa), truongSa: inner(truongSa) },
		frames: { hoangSa, truongSa },
		height: TOP + Math.max(TOP + down + BELOW_PX, truongSa.y + truongSa.height)
	};
}
