import type { FigureTable } from '$lib/figures/figure';
import { tableShape } from './figure-shape';
import { pngData } from './png-chunks';

/** What a file of a figure says of itself. */
export interface FigureClaim {
	/** `trend-papi`: which figure of the page it is. */
	readonly id: string;
	readonly title: string;
	/** Where it stood on the site. */
	readonly permalink: string;
	/** Of its rows, 64 hexadecimal digits. */
	readonly hash: string;
	/** ISO date of the record; empty where it was of none. */
	readonly vintage: string;
	readonly sources: readonly string[];
	readonly table: FigureTable;
}

/** Why a file tells nothing of a figure. */
export type ClaimFault =
	/** No PNG, SVG or JSON at all. */
	| 'kind'
	/** One of another origin: nothing of a figure travels in it. */
	| 'nothing'
	/** What travels in it is not whole. */
	| 'broken';

export type ClaimReading =
	| { readonly ok: true; readonly claim: FigureClaim }
	| { readonly ok: false; readonly fault: ClaimFault };

/** Larger files are not read: a figure has some hundred kilobytes. */
export const MOST_CLAIM_BYTES = 20_000_000;

/** Reads what travels in a PNG, an SVG or a JSON of a figure. Never throws, whatever the bytes. */
export function readClaim(bytes: Uint8Array): ClaimReading {
	if (bytes.length > MOST_CLAIM_BYTES) return { ok: false, fault: 'kind' };
	if (bytes[0] === 0x89) return claimOfPng(bytes);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trimStart();
	} catch {
		return { ok: false, fault: 'kind' };
	}
	if (text.startsWith('<')) return claimOfSvg(text);
	if (text.startsWith('{')) return claimOfJson(text);
	return { ok: false, fault: 'kind' };
}

function claimOfPng(bytes: Uint8Array): ClaimReading {
	try {
		const texts = new Map(pngData(bytes).texts.map(({ keyword, text }) => [keyword, text]));
		if (!texts.has('Rows')) return { ok: false, fault: 'nothing' };
		return claimOf((name) => texts.get(PNG_KEYWORDS[name]) ?? '');
	} catch {
		return { ok: false, fault: 'broken' };
	}
}

type Field = 'title' | 'permalink' | 'hash' | 'vintage' | 'sources' | 'rows';

const PNG_KEYWORDS: Readonly<Record<Field, string>> = {
	title: 'Title',
	permalink: 'URL',
	hash: 'Hash',
	vintage: 'Vintage',
	sources: 'Source',
	rows: 'Rows'
};

/** An SVG is looked at as text and never drawn: it may come from anywhere. */
function claimOfSvg(text: string): ClaimReading {
	const field = (name: Field): string | null => {
		const tag = name === 'title' ? 'title' : `f:${name}`;
		const found = new RegExp(`<${tag}(?: id="title")?>([^<]*)</${tag}>`).exec(text)?.[1];
		return found === undefined ? null : unescaped(found);
	};
	if (field('rows') === null) return { ok: false, fault: 'nothing' };
	return claimOf((name) => field(name) ?? '');
}

function claimOfJson(text: string): ClaimReading {
	try {
		const file = record(JSON.parse(text));
		if (file?.['format'] !== 'nhip-cchc/figure') return { ok: false, fault: 'nothing' };
		const figure = record(file['figure']) ?? {};
		const sources = Array.isArray(figure['sources']) ? figure['sources'] : [];
		const fields: Readonly<Record<Field, string>> = {
			title: textOf(figure['headline']),
			permalink: textOf(file['permalink']),
			hash: textOf(file['hash']),
			vintage: textOf(figure['vintage']),
			sources: sources.map((source) => textOf(record(source)?.['cite'])).join('\n'),
			rows: JSON.stringify({ id: figure['id'], table: figure['table'] })
		};
		return claimOf((name) => fields[name]);
	} catch {
		return { ok: false, fault: 'broken' };
	}
}

function claimOf(field: (name: Field) => string): ClaimReading {
	const broken = { ok: false, fault: 'broken' } as const;
	const hash = field('hash');
	if (!/^[0-9a-f]{64}$/.test(hash)) return broken;
	try {
		const rows = record(JSON.parse(field('rows')));
		const table = tableShape(rows?.['table'], 'table');
		const id = textOf(rows?.['id']);
		if (id === '') return broken;
		return {
			ok: true,
			claim: {
				id,
				title: field('title'),
				permalink: field('permalink'),
				hash,
				vintage: field('vintage'),
				sources: field('sources')
					.split('\n')
					.filter((line) => line !== ''),
				table
			}
		};
	} catch {
		return broken;
	}
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: null;
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"'
};

function unescaped(text: string): string {
	return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity);
}
