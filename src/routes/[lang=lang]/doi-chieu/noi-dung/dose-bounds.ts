import type { IndexCode } from '$lib/domain/index-code';
import { partName } from '$lib/figures/dose-input';
import type { Words } from '$lib/messages/words';
import { DOSE_FIRST_YEAR, type DoseAnswer } from '$lib/queries/dose-page';
import type { EditionChoice, SetWindow } from '$lib/state/linkage-state';

/** An address may name an edition that only a loaded table has. */
export const POSSIBLE_YEARS: readonly number[] = Array.from(
	{ length: 40 },
	(_, at) => DOSE_FIRST_YEAR + at
);

/** Whether a reader may set the window of each edition, as on the timeline. */
export function editionsToSet(built: Readonly<Record<IndexCode, DoseAnswer>>): EditionChoice[] {
	return Object.values(built).flatMap(({ exposure }) =>
		exposure
			.filter(({ component, output }) => component === 'TOTAL' && output === 'planned')
			.map((row) => ({
				index: row.index as IndexCode,
				year: row.year,
				canBeSet: !row.is_reference && row.window !== 'known'
			}))
	);
}

/** Windows as the question has them: `INDEX:YEAR:START:END` joined by semicolons. */
export function windowItems(windows: readonly SetWindow[]): string {
	return windows.map((it) => `${it.index}:${String(it.year)}:${it.starts}:${it.ends}`).join(';');
}

/** The total and the parts of any year, each once, the total first. */
export function partChoices(
	words: Words,
	{ changes }: DoseAnswer
): { readonly code: string; readonly name: string }[] {
	const collator = new Intl.Collator('en', { numeric: true });
	const parts = new Map(changes.map((row) => [row.component, row] as const));
	return [...parts]
		.sort(([a], [b]) =>
			a === 'TOTAL' || b === 'TOTAL'
				? Number(b === 'TOTAL') - Number(a === 'TOTAL')
				: collator.compare(a, b)
		)
		.map(([code, row]) => ({ code, name: partName({ words }, row) }));
}
