import type { FigureFrame } from '$lib/figures/figure';

/** A source as it is cited, with its address where it has one. */
export function citation({ cite, url }: FigureFrame['sources'][number]): string {
	return url === null ? cite : `${cite} <${url}>`;
}
