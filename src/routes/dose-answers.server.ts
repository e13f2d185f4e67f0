import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { askDoseAnswer, doseSourceIds, packDose, type PackedDose } from '$lib/queries/dose-page';
import { recordEngine } from '$lib/queries/record.server';
import { askSources, type SourceRow } from '$lib/queries/sources';

/** Exposure and change of the parts of every index, with the sources behind them. */
export interface BuiltDose {
	readonly packed: Readonly<Record<IndexCode, PackedDose>>;
	readonly sources: readonly SourceRow[];
}

// Both languages of the page show the same; it is asked for once.
const answers = new Map<string, Promise<BuiltDose>>();

export function doseAnswers(area: string): Promise<BuiltDose> {
	const known = answers.get(area) ?? askAll(area);
	answers.set(area, known);
	return known;
}

async function askAll(area: string): Promise<BuiltDose> {
	const engine = await recordEngine();
	const packed: Partial<Record<IndexCode, PackedDose>> = {};
	const ids: string[] = [];
	for (const index of INDEX_CODES) {
		const answer = await askDoseAnswer(engine, index, area);
		packed[index] = packDose(answer);
		ids.push(...doseSourceIds(answer));
	}
	// The loop above has set every index.
	return { packed: packed as BuiltDose['packed'], sources: await askSources(engine, ids) };
}
