import { writeExplore } from '$lib/state/explore-view';
import { haveSameFields } from '../../keep-equal';
import { exploreFrame, type ExploreFrame, type ExploreGiven } from './explore-frame';

/** So many are kept: where a pointer was, and where a reader goes to and fro. */
const MOST_KEPT = 8;

/** Frames by what they were made from; what is given again is not made again. */
export class MadeFrames {
	/** The latest asked for first. */
	#made: readonly { readonly given: ExploreGiven; readonly frame: ExploreFrame }[] = [];

	of(given: ExploreGiven): ExploreFrame {
		const known = this.#made.find((one) => isSame(one.given, given));
		const found = known ?? { given, frame: exploreFrame(given) };
		this.#made = [found, ...this.#made.filter((one) => one !== found)].slice(0, MOST_KEPT);
		return found.frame;
	}
}

function isSame({ view: one, ...rest }: ExploreGiven, { view, ...others }: ExploreGiven): boolean {
	return writeExplore(one) === writeExplore(view) && haveSameFields(rest, others);
}
