/** Estimates beside the page, so that it goes on answering; ended by whoever asked for something else. */
import { expose } from 'comlink';
import type { ImpactRow } from '$lib/analysis/impact-panel';
import { impactResult, type ImpactResult } from '$lib/analysis/impact-result';
import type { StudyQuestion } from '$lib/analysis/impact-study';

const estimator = {
	estimate(
		rows: readonly ImpactRow[],
		question: StudyQuestion,
		onDone: (part: number) => void
	): Promise<ImpactResult> {
		return impactResult(rows, question, onDone);
	}
};

export type Estimator = typeof estimator;

expose(estimator);
