import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { PartRow } from '$lib/queries/components';
import { askPartsOfAllYears } from '$lib/queries/index-page';
import type { PointRow } from '$lib/queries/point-shape';
import { askSeries } from '$lib/queries/series';
import type { LocalData } from './local-data.svelte';
import { sourcesWith } from './local-page.svelte';
import { contentOf, type Overlay } from './overlay';
import type { RowsAt, SourcedRows } from './rows-cache.svelte';

/** The same rows as are baked, asked of the engine with what is loaded. */
export interface LoadedRows {
	/** The total of another area over the years. */
	peer(area: string): RowsAt<PointRow>;
	/** The parts of an area in all years. */
	parts(area: string): RowsAt<PartRow>;
}

export function loadedRowsOf(local: LocalData, overlay: Overlay, index: IndexCode): LoadedRows {
	const ask = <Row extends PointRow>(
		area: string,
		signal: AbortSignal,
		question: (engine: QueryEngine) => Promise<readonly Row[]>
	): Promise<SourcedRows<Row>> => {
		const sourced = async (engine: QueryEngine) => {
			const rows = await question(engine);
			const ids = rows.flatMap((row) => row.source_id ?? []);
			return { rows, sources: await sourcesWith(engine, overlay, ids, [index], area) };
		};
		return local.session.use(contentOf(overlay), sourced, { signal });
	};
	return {
		peer: (area) => ({
			key: `${overlay.key} ${index} ${area}`,
			load: (signal) => ask(area, signal, (engine) => askSeries(engine, index, 'TOTAL', [area]))
		}),
		parts: (area) => ({
			key: `${overlay.key} ${index} ${area} parts`,
			load: (signal) => ask(area, signal, (engine) => askPartsOfAllYears(engine, index, area))
		})
	};
}
