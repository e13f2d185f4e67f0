/** Estimates beside the page, so that it goes on answering; ended by whoever asked for something else. */
import { expose } from 'comlink';
import type { ImpactRow } from '$lib/analysis/impact-panel';
import { impactResult, type ImpactResult } from '$lib/analysis/impact-result';
import type { StudyQuestion } from '$lib/analysis/impact-study';
import { panelResult, type PanelStudyQuestion } from '$lib/analysis/panel-result';
import type { ObservedRow } from '$lib/analysis/rows-of-table';

type OnDone = (part: number) => void;

const estimator = {
	estimate(
		rows: readonly ImpactRow[],
		question: StudyQuestion,
		onDone: OnDone
	): Promise<ImpactResult> {
		return impactResult(rows, question, onDone);
	},
	estimatePanel(
		rows: readonly ObservedRow[],
		question: PanelStudyQuestion,
		onDone: OnDone
	): Promise<ImpactResult> {
		return panelResult(rows, question, onDone);
	}
};

export type Estimator = typeof estimator;

expose(estimator);
