export interface Minimum {
	readonly at: Float64Array;
	readonly value: number;
	readonly evaluations: number;
}

export interface SearchLimits {
	/** Side of the first simplex. */
	readonly step: number;
	/** Ends where the values in the simplex differ by less than this part of the least. */
	readonly tolerance: number;
	readonly evaluations: number;
}

interface Corner {
	readonly at: Float64Array;
	readonly value: number;
}

/**
 * The simplex search of Nelder and Mead (Computer Journal 7(4), 1965) for a least value nearby, for
 * functions that have kinks and no slopes to follow. Deterministic.
 */
export function nelderMead(
	f: (at: Float64Array) => number,
	start: Float64Array,
	{ step, tolerance, evaluations: most }: SearchLimits
): Minimum {
	let evaluations = 0;
	const corner = (at: Float64Array): Corner => {
		evaluations += 1;
		return { at, value: f(at) };
	};
	let corners = [
		corner(start),
		...[...start.keys()].map((moved) =>
			corner(start.map((value, at) => (at === moved ? value + step : value)))
		)
	].sort(byValue);
	while (evaluations < most) {
		const [best, worst, second] = [corners[0], corners.at(-1), corners.at(-2)];
		if (!best || !worst || !second) break;
		if (worst.value - best.value <= tolerance * Math.abs(best.value)) break;
		const others = corners.slice(0, -1);
		const middle = start.map(
			(_, at) => others.reduce((sum, one) => sum + (one.at[at] ?? 0), 0) / others.length
		);
		const along = (part: number) =>
			corner(middle.map((value, at) => value + part * ((worst.at[at] ?? 0) - value)));
		const mirrored = along(-1);
		let next: Corner | null = mirrored;
		if (mirrored.value < best.value) {
			const further = along(-2);
			if (further.value < mirrored.value) next = further;
		} else if (mirrored.value >= second.value) {
			const nearer = along(mirrored.value < worst.value ? -0.5 : 0.5);
			next = nearer.value < Math.min(mirrored.value, worst.value) ? nearer : null;
		}
		corners = (
			next
				? [...others, next]
				: corners.map((one, place) =>
						place === 0 ? one : corner(one.at.map((value, at) => (value + (best.at[at] ?? 0)) / 2))
					)
		).sort(byValue);
	}
	const [{ at, value } = { at: start, value: NaN }] = corners;
	return { at, value, evaluations };
}

function byValue(one: Corner, other: Corner): number {
	return one.value - other.value;
}
