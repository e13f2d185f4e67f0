import type { IndexPageAnswer } from './index-page';
import { packRows, unpackRows, type PackedRows } from './packed-rows';

type RowsOf<Key extends keyof IndexPageAnswer> = IndexPageAnswer[Key] extends readonly (infer Row)[]
	? Row
	: never;
type Tables = Exclude<keyof IndexPageAnswer, 'years'>;

/** The answer of an index page as it travels to the browser. */
export type PackedIndexPage = { readonly [Key in Tables]: PackedRows<RowsOf<Key>> } & Pick<
	IndexPageAnswer,
	'years'
>;

export function packIndexPage(answer: IndexPageAnswer): PackedIndexPage {
	return {
		info: packRows(answer.info),
		totals: packRows(answer.totals),
		benchmarks: packRows(answer.benchmarks),
		parts: packRows(answer.parts),
		alternatives: packRows(answer.alternatives),
		targetParts: packRows(answer.targetParts),
		breaks: packRows(answer.breaks),
		publishedChanges: packRows(answer.publishedChanges),
		targets: packRows(answer.targets),
		editions: packRows(answer.editions),
		plan: packRows(answer.plan),
		distribution: packRows(answer.distribution),
		distributionSources: packRows(answer.distributionSources),
		years: answer.years
	};
}

export function unpackIndexPage(packed: PackedIndexPage): IndexPageAnswer {
	return {
		info: unpackRows(packed.info),
		totals: unpackRows(packed.totals),
		benchmarks: unpackRows(packed.benchmarks),
		parts: unpackRows(packed.parts),
		alternatives: unpackRows(packed.alternatives),
		targetParts: unpackRows(packed.targetParts),
		breaks: unpackRows(packed.breaks),
		publishedChanges: unpackRows(packed.publishedChanges),
		targets: unpackRows(packed.targets),
		editions: unpackRows(packed.editions),
		plan: unpackRows(packed.plan),
		distribution: unpackRows(packed.distribution),
		distributionSources: unpackRows(packed.distributionSources),
		years: packed.years
	};
}
