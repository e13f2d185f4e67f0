import type { ReadPlan } from '$lib/ingest/reading/read-plan';

/** The lines of a plan as a person types them: whole numbers, `lastLine` empty for the end of the file. */
export interface TypedLines {
	readonly headerFrom: string;
	readonly headerTo: string;
	readonly hasHeader: boolean;
	readonly lastLine: string;
}

export type LinesFault = 'number' | 'order';

export function typedLinesOf({ headerLines, firstLine, lastLine }: ReadPlan): TypedLines {
	return {
		hasHeader: headerLines.length > 0,
		headerFrom: String(headerLines[0] ?? firstLine),
		headerTo: String(headerLines.at(-1) ?? firstLine),
		lastLine: lastLine === null ? '' : String(lastLine)
	};
}

function lineIn(text: string): number | null {
	return /^\d{1,9}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null;
}

/** The plan with the lines that were typed, or what is wrong with them. Rows begin below the header. */
export function planWithLines(plan: ReadPlan, typed: TypedLines): ReadPlan | LinesFault {
	const from = lineIn(typed.headerFrom);
	const to = typed.hasHeader ? lineIn(typed.headerTo) : from;
	const last = typed.lastLine.trim() === '' ? null : lineIn(typed.lastLine);
	if (from === null || to === null || (last === null && typed.lastLine.trim() !== '')) {
		return 'number';
	}
	const firstLine = typed.hasHeader ? to + 1 : from;
	if (to < from || (last !== null && last < firstLine)) return 'order';
	const headerLines = typed.hasHeader
		? Array.from({ length: to - from + 1 }, (_, i) => from + i)
		: [];
	return { ...plan, headerLines, firstLine, lastLine: last };
}
