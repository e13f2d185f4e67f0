/** Why a text is not run, and where in it, in UTF-16 units. */
export interface Refusal {
	readonly kind:
		| 'empty'
		/** More than one statement; `at` is where the second begins. */
		| 'several'
		/** It does not begin with a word that asks. */
		| 'not_a_question'
		| 'open_text'
		| 'open_name'
		| 'open_comment'
		/** A bracket that is never closed, or closes nothing. */
		| 'bracket'
		/** `?` or `$1`: there is nothing to fill it with. */
		| 'parameter';
	readonly at: number;
	/** What stands there. */
	readonly word: string;
}

/** A text that holds one statement that asks; the engine's own parser has the last word. */
export interface Statement {
	/** Without what stands behind it: the semicolon, comments. */
	readonly sql: string;
	/** Where it begins in the text, in UTF-16 units. */
	readonly from: number;
}

/** The words with which a statement that alters nothing can begin. */
export const ASKING_WORDS = [
	'SELECT',
	'WITH',
	'FROM',
	'VALUES',
	'DESCRIBE',
	'SUMMARIZE',
	'SHOW',
	'PIVOT',
	'UNPIVOT'
] as const;

type Token =
	| { readonly type: 'blank' | 'word' | 'quoted' | 'sign' | 'parameter'; readonly end: number }
	| { readonly type: 'open'; readonly kind: Refusal['kind'] };

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Letters and all beyond ASCII but blanks begin a name; a dollar sign may stand inside one. */
const NAME = /(?:[A-Za-z_]|[^ -~\s\p{Cc}])(?:[A-Za-z0-9_$]|[^ -~\s\p{Cc}])*/uy;
const DOLLAR_QUOTE = /\$(?:(?:[A-Za-z_]|[^ -~\s\p{Cc}])(?:[A-Za-z0-9_]|[^ -~\s\p{Cc}])*)?\$/uy;
const BLANK = /[\s\ufeff]+/uy;
const LINE_COMMENT = /--[^\n\r]*/y;
const PARAMETER = /\?|\$[\p{L}\p{N}_]+/uy;
const PLAIN_TEXT = /'(?:[^']|'')*'/y;
const ESCAPED_TEXT = /'(?:[^'\\]|''|\\[^])*'/y;
const QUOTED_NAME = /"(?:[^"]|"")*"/y;

/** Reads the one statement of a text that people typed. */
export function readStatement(text: string): Statement | Refusal {
	const open: { readonly sign: string; readonly at: number }[] = [];
	let from: number | null = null;
	let end = 0;
	let hasBegun = false;
	let closedAt: number | null = null;
	for (let at = 0; at < text.length;) {
		const token = tokenAt(text, at);
		if (token.type === 'open') return refusal(token.kind, text, at);
		const word = text.slice(at, token.end);
		if (token.type !== 'blank') {
			if (word === ';' && open.length === 0) closedAt ??= from === null ? null : at;
			else if (closedAt !== null) return refusal('several', text, at);
			else if (word === ';') return refusal('bracket', text, open.at(-1)?.at ?? at);
			else if (token.type === 'parameter') return refusal('parameter', text, at);
			else {
				from ??= at;
				end = token.end;
				// Brackets may stand around a statement that asks.
				if (!hasBegun && word !== '(') {
					if (!isAsking(word)) return refusal('not_a_question', text, at);
					hasBegun = true;
				}
				if ('([{'.includes(word)) open.push({ sign: word, at });
				else if (Object.hasOwn(CLOSES, word) && open.pop()?.sign !== CLOSES[word]) {
					return refusal('bracket', text, at);
				}
			}
		}
		at = token.end;
	}
	const unclosed = open.at(-1);
	if (unclosed) return refusal('bracket', text, unclosed.at);
	if (from === null) return refusal('empty', text, 0);
	return { sql: text.slice(from, end), from };
}

export function isRefusal(read: Statement | Refusal): read is Refusal {
	return 'kind' in read;
}

function isAsking(word: string): boolean {
	return (ASKING_WORDS as readonly string[]).includes(word.toUpperCase());
}

/** As the engine's lexer cuts a text: https://github.com/duckdb/duckdb, third_party/libpg_query/scan.l. */
function tokenAt(text: string, at: number): Token {
	const blank = endOf(BLANK, text, at) ?? endOf(LINE_COMMENT, text, at);
	if (blank !== null) return { type: 'blank', end: blank };
	if (text.startsWith('/*', at)) {
		const end = commentEnd(text, at);
		return end === null ? { type: 'open', kind: 'open_comment' } : { type: 'blank', end };
	}
	const dollar = endOf(DOLLAR_QUOTE, text, at);
	if (dollar !== null) {
		const end = text.indexOf(text.slice(at, dollar), dollar);
		return end < 0
			? { type: 'open', kind: 'open_text' }
			: { type: 'quoted', end: end + dollar - at };
	}
	const parameter = endOf(PARAMETER, text, at);
	if (parameter !== null) return { type: 'parameter', end: parameter };
	const sign = text[at];
	if (sign === "'") return quoted(PLAIN_TEXT, text, at, 'open_text');
	if (sign === '"') return quoted(QUOTED_NAME, text, at, 'open_name');
	const name = endOf(NAME, text, at);
	if (name === at + 1 && /e/i.test(text.slice(at, name)) && text[name] === "'") {
		return quoted(ESCAPED_TEXT, text, name, 'open_text');
	}
	return name === null ? { type: 'sign', end: at + 1 } : { type: 'word', end: name };
}

function quoted(pattern: RegExp, text: string, at: number, kind: Refusal['kind']): Token {
	const end = endOf(pattern, text, at);
	return end === null ? { type: 'open', kind } : { type: 'quoted', end };
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}

/** Comments stand inside of comments. */
function commentEnd(text: string, at: number): number | null {
	let depth = 0;
	for (let i = at; i < text.length - 1; i += 1) {
		if (text.startsWith('/*', i)) depth += 1;
		else if (text.startsWith('*/', i)) depth -= 1;
		else continue;
		i += 1;
		if (depth === 0) return i + 1;
	}
	return null;
}

function refusal(kind: Refusal['kind'], text: string, at: number): Refusal {
	const word = /^\S{1,40}/u.exec(text.slice(at))?.[0] ?? '';
	return { kind, at, word };
}
