import { proxy } from 'comlink';
import type { ImpactRow } from '$lib/analysis/impact-panel';
import type { ImpactResult } from '$lib/analysis/impact-result';
import type { StudyQuestion } from '$lib/analysis/impact-study';
import type { PanelStudyQuestion } from '$lib/analysis/panel-result';
import type { ObservedRow } from '$lib/analysis/rows-of-table';
import { WorkerRemote } from '$lib/store/worker-remote';
import type { Estimator } from './impact-worker';

/** Whoever asked for an estimate asked for another one, or for none. */
export class Ended extends Error {}

/** Estimates in a worker of its own. */
export class ImpactClient {
	readonly #worker = new WorkerRemote<Estimator>(
		new Worker(new URL('./impact-worker.ts', import.meta.url), { type: 'module' }),
		(message) => new Error(message)
	);

	estimate(
		rows: readonly ImpactRow[],
		question: StudyQuestion,
		onDone: (part: number) => void
	): Promise<ImpactResult> {
		const call = this.#worker.remote.estimate(rows.map(plain), question, proxy(onDone));
		return this.#worker.unlessOver<ImpactResult>(call);
	}

	estimatePanel(
		rows: readonly ObservedRow[],
		question: PanelStudyQuestion,
		onDone: (part: number) => void
	): Promise<ImpactResult> {
		const call = this.#worker.remote.estimatePanel(rows, question, proxy(onDone));
		return this.#worker.unlessOver<ImpactResult>(call);
	}

	/** Stops whatever is being estimated, at once. */
	end(): void {
		this.#worker.end(new Ended());
	}
}

/** What the estimate needs of a row: a row of the page has some sixty fields, and all would be copied. */
function plain(row: ImpactRow): ImpactRow {
	return {
		area_code: row.area_code,
		year: row.year,
		state: row.state,
		score: row.score,
		score_change: row.score_change,
		missing_reason: row.missing_reason,
		comparability: row.comparability,
		stretch: row.stretch,
		scale_min: row.scale_min,
		scale_max: row.scale_max,
		source_id: row.source_id
	};
}
