import type { TrendFigure } from '$lib/figures/trend-figure';
import type { ReadingTrack } from './scene';
import { bandOf, plottedValue, type TrendFrame } from './trend-frame';

/** A stop a year: at the value, the middle of the band, or the row under the plot at `statusY`. */
export function trendTracks(
	figure: TrendFigure,
	frame: TrendFrame,
	statusY: number
): ReadingTrack[] {
	return figure.series.map(({ id, label, points }) => ({
		id,
		label,
		stops: points.map((point) => {
			const value = plottedValue(point);
			const band = bandOf(point);
			const at = value ?? (band ? (band[0] + band[1]) / 2 : null);
			const y = at === null ? statusY : frame.y(at);
			const mark = { series: id, key: String(point.year) };
			return { x: frame.x(point.year), y, mark, text: point.text };
		})
	}));
}
