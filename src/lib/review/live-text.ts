import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { LiveNumber, Run } from './review-document';

/** What a sentence is given: words, or a number that stays live in it. */
export type LiveValues = Readonly<Record<string, string | number | LiveNumber>>;

// Private to Unicode: no catalogue and no record has them.
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A sentence of the catalogue as runs, in which each number that was given as live is one. */
export function liveRuns({ t }: Words, key: MessageKey, values: LiveValues = {}): Run[] {
	const numbers: LiveNumber[] = [];
	const marked = Object.entries(values).map(([name, value]) => {
		if (typeof value !== 'object') return [name, value] as const;
		numbers.push(value);
		return [name, `${OPEN}${String(numbers.length - 1)}${CLOSE}`] as const;
	});
	return unmarked(t(key, Object.fromEntries(marked)), numbers);
}

function unmarked(text: string, numbers: readonly LiveNumber[]): Run[] {
	const runs: Run[] = [];
	for (const [at, piece] of text.split(/[\ue000\ue001]/).entries()) {
		const number = at % 2 === 1 ? numbers[Number(piece)] : undefined;
		if (number) runs.push({ type: 'number', number });
		else if (piece !== '') runs.push({ type: 'text', text: piece });
	}
	return runs;
}

/** The first letter large: `giữ nguyên` at the beginning of a sentence. */
export function capital(runs: readonly Run[]): Run[] {
	const [first, ...rest] = runs;
	if (!first) return [];
	const raised = (text: string) => {
		const [letter = ''] = text;
		return letter.toUpperCase() + text.slice(letter.length);
	};
	if (first.type === 'text') return [{ ...first, text: raised(first.text) }, ...rest];
	if (first.type !== 'number') return [first, ...rest];
	const { number } = first;
	return [{ type: 'number', number: { ...number, text: raised(number.text) } }, ...rest];
}

/** Sentences behind one another. */
export function joined(sentences: readonly (readonly Run[])[], between = ' '): Run[] {
	const runs: Run[] = [];
	for (const sentence of sentences.filter((one) => one.length > 0)) {
		if (runs.length > 0) runs.push({ type: 'text', text: between });
		runs.push(...sentence);
	}
	return runs;
}

/** What runs say, for a title, a note or a search. */
export function textOfRuns(runs: readonly Run[]): string {
	return runs
		.map((run) => {
			if (run.type === 'text') return run.text;
			return run.type === 'number' ? run.number.text : '';
		})
		.join('');
}
