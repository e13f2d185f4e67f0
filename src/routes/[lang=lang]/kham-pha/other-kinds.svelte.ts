import type { drawOtherAreas } from './other-areas';
import type { drawOtherParts, drawStars } from './other-parts';
import type { drawOtherYears } from './other-years';

/** What draws the kinds that the page does not open with. */
export interface OtherMakers {
	readonly drawOtherYears: typeof drawOtherYears;
	readonly drawOtherAreas: typeof drawOtherAreas;
	readonly drawOtherParts: typeof drawOtherParts;
	readonly drawStars: typeof drawStars;
}

/** Their code comes after the page is alive, or as soon as one of them is asked for. */
class OtherKinds {
	/** Null until it is there. */
	makers = $state.raw<OtherMakers | null>(null);
	status = $state<'unasked' | 'loading' | 'failed' | 'ready'>('unasked');

	/** Asks once; what failed is asked for again by `retry`. */
	want(): void {
		if (this.status === 'unasked') void this.retry();
	}

	async retry(): Promise<void> {
		this.status = 'loading';
		try {
			const [years, areas, parts] = await Promise.all([
				import('./other-years'),
				import('./other-areas'),
				import('./other-parts')
			]);
			this.makers = { ...years, ...areas, ...parts };
			this.status = 'ready';
		} catch {
			this.status = 'failed';
		}
	}
}

/** Code is the same for everybody who looks. */
export const otherKinds = new OtherKinds();
