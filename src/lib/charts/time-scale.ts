import { scaleUtc } from 'd3';

const DAY_MS = 86_400_000;

/** Days on a line of pixels; a day begins at its midnight UTC, so no local time zone enters. */
export interface TimeScale {
	/** Where the ISO date begins. */
	readonly start: (isoDate: string) => number;
	/** Where the ISO date ends: the begin of the next day. */
	readonly end: (isoDate: string) => number;
	readonly left: number;
	readonly right: number;
	/** Every calendar year that the line touches, cut off at its ends. */
	readonly years: readonly YearSpan[];
}

export interface YearSpan {
	readonly year: number;
	readonly left: number;
	readonly right: number;
}

/** `from` and `to` are ISO dates, both inside the line from `left` to `right` pixels. */
export function timeScale(from: string, to: string, left: number, right: number): TimeScale {
	const begin = Date.parse(from);
	const close = Math.max(Date.parse(to), begin) + DAY_MS;
	const x = scaleUtc().domain([begin, close]).range([left, right]).clamp(true);
	const first = Number(from.slice(0, 4));
	const last = Math.max(first, Number(to.slice(0, 4)));
	return {
		start: (isoDate) => x(Date.parse(isoDate)),
		end: (isoDate) => x(Date.parse(isoDate) + DAY_MS),
		left,
		right,
		years: Array.from({ length: last - first + 1 }, (_, i) => ({
			year: first + i,
			left: x(Date.UTC(first + i, 0, 1)),
			right: x(Date.UTC(first + i + 1, 0, 1))
		}))
	};
}
