import { isDeath } from '$lib/engine/engine-death';
import { EngineError } from '$lib/engine/query-engine';
import { isUsableAfter, readSqlFault, type SqlFault } from '$lib/engine/sql-fault';
import type { Words } from '$lib/messages/words';
import { ASKING_WORDS, type Refusal } from '$lib/queries/analyst/statement';
import { StatementError } from '$lib/queries/analyst/wrapped-statement';
import { localFaultText } from '../../local-fault-words';

/** What is said of a statement that did not run. */
export interface FaultText {
	readonly title: string;
	/** In the reader's language. */
	readonly text: string;
	/** DuckDB's own words; empty where it said nothing that helps. */
	readonly engine: string;
	/** Where, in UTF-16 units of the typed text; null where no place is known. */
	readonly at: number | null;
}

export function refusalText({ t }: Words, { kind, at, word }: Refusal): FaultText {
	const values = { word, words: ASKING_WORDS.slice(0, 4).join(', ') };
	const text = t(`query.fault.refused.${kind}`, values);
	return {
		title: t('query.fault.refusedTitle'),
		text,
		engine: '',
		at: kind === 'empty' ? null : at
	};
}

export function faultText(words: Words, error: unknown): FaultText {
	const { t } = words;
	const title = t('query.fault.failedTitle');
	if (error instanceof StatementError) {
		const { fault, at } = error;
		const text = t(`query.fault.kind.${kindOf(fault)}`);
		return { title, text, engine: engineText(fault), at };
	}
	if (isDeath(error)) {
		const engine = error instanceof Error ? error.message : '';
		return { title, text: t('query.fault.kind.died'), engine, at: null };
	}
	if (error instanceof EngineError && error.kind === 'start') {
		const reason = localFaultText(words, error);
		return { title, text: t('query.fault.kind.start', { reason }), engine: '', at: null };
	}
	const message = error instanceof Error ? error.message : String(error);
	const fault = readSqlFault(message);
	if (fault && isUsableAfter(message)) {
		return {
			title,
			text: t(`query.fault.kind.${kindOf(fault)}`),
			engine: engineText(fault),
			at: null
		};
	}
	return { title, text: t('query.fault.kind.broken'), engine: message, at: null };
}

type FaultKind =
	| 'syntax'
	| 'table'
	| 'column'
	| 'grouping'
	| 'function'
	| 'extension'
	| 'conversion'
	| 'files'
	| 'memory'
	| 'pivot'
	| 'other';

function kindOf({ type, message }: SqlFault): FaultKind {
	if (/multiple statements/i.test(message)) return 'pivot';
	if (/extension/i.test(message)) return 'extension';
	if (/^Function|Function with name/i.test(message)) return 'function';
	if (/Referenced table|Table with name|Catalog .* does not exist|Schema with name/i.test(message))
		return 'table';
	if (/GROUP BY clause/.test(message)) return 'grouping';
	if (/Referenced column|does not have a column/.test(message)) return 'column';
	const kinds: Readonly<Record<string, FaultKind>> = {
		Parser: 'syntax',
		Syntax: 'syntax',
		Conversion: 'conversion',
		Permission: 'files',
		'Out of Memory': 'memory'
	};
	return kinds[type] ?? 'other';
}

/** How to install an extension is no help where none can be. */
function engineText({ message }: SqlFault): string {
	return message.split(/\n\nPlease try installing/)[0] ?? message;
}

/** The line and the column of a place, from 1. */
export function placeOf(
	text: string,
	at: number
): { readonly line: number; readonly column: number } {
	const before = text.slice(0, at).split(/\r\n|\r|\n/);
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The word at a place, to be marked. */
export function spanAt(text: string, at: number): { readonly from: number; readonly to: number } {
	const word = /^(?:[\p{L}\p{M}\p{N}_]+|[^])/u.exec(text.slice(at))?.[0] ?? '';
	return { from: at, to: at + Math.max(1, word.length) };
}
