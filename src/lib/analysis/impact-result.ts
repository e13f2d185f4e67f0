import { answerOf, type ImpactAnswer } from './impact-answer';
import type { ImpactRefusal, ImpactRow } from './impact-panel';
import { impactStudy, type StudyQuestion } from './impact-study';
import type { PerfectFit } from './run-design';

/** An answer, or why there is none. */
export type ImpactResult =
	| { readonly answer: ImpactAnswer; readonly refusal: null }
	| { readonly answer: null; readonly refusal: ImpactRefusal | PerfectFit };

/** The study as plain values. `onDone` hears of the part that is done, from 0 to 1. */
export async function impactResult(
	rows: readonly ImpactRow[],
	question: StudyQuestion,
	onDone?: (part: number) => void | Promise<void>
): Promise<ImpactResult> {
	const study = await impactStudy(rows, question, undefined, onDone);
	return 'refusal' in study
		? { answer: null, refusal: study.refusal }
		: { answer: answerOf(study), refusal: null };
}
