import { editDistance, slipsIn } from '$lib/domain/edit-distance';
import { bareText } from './bare-text';
import { countedPart, isTotal, nameKey, SHORT_NAMES } from './component-words';
import type { NamedComponent } from './value-reading';

/** Which component a text names: codes within the index, or within any where that is not known. */
export type ComponentResolution =
	| { readonly outcome: 'found'; readonly component: string }
	| { readonly outcome: 'near' | 'ambiguous'; readonly candidates: readonly string[] }
	| { readonly outcome: 'unknown' };

const LONGEST_NAME = 300;
const MOST_CANDIDATES = 5;
const NOTHING: ComponentResolution = { outcome: 'unknown' };

function namesOf(part: NamedComponent): string[] {
	const names = [part.nameVi, part.nameEn];
	// What stands in brackets behind a name says more about it and is seldom written.
	const bare = names.map((name) => name.replace(/\s*\([^)]*\)/g, ''));
	const short = Object.hasOwn(SHORT_NAMES, part.index) ? SHORT_NAMES[part.index] : undefined;
	return [...names, ...bare, ...(short?.[part.component] ?? [])];
}

interface KeyedComponent extends NamedComponent {
	readonly keys: readonly string[];
}

const known = new WeakMap<readonly NamedComponent[], readonly KeyedComponent[]>();

function keyed(components: readonly NamedComponent[]): readonly KeyedComponent[] {
	const all =
		known.get(components) ??
		components.map((part) => ({ ...part, keys: [...new Set(namesOf(part).map(nameKey))] }));
	known.set(components, all);
	return all;
}

function codesOf(parts: readonly NamedComponent[]): string[] {
	return [...new Set(parts.map(({ component }) => component))];
}

function oneOf(codes: readonly string[]): ComponentResolution {
	const [component] = codes;
	if (component === undefined) return NOTHING;
	return codes.length === 1
		? { outcome: 'found', component }
		: { outcome: 'ambiguous', candidates: codes };
}

/** By code, by number, or by a whole name. */
function exactly(text: string, pool: readonly KeyedComponent[], index: string | null): string[] {
	const code = text.replace(/\s+/g, '').toUpperCase();
	const byCode = codesOf(pool.filter(({ component }) => component.toUpperCase() === code));
	if (byCode.length > 0) return byCode;
	const key = nameKey(text);
	if (key === '') return [];
	if (isTotal(key, index)) return codesOf(pool.filter(({ component }) => component === 'TOTAL'));
	const counted = countedPart(key);
	if (counted !== null) {
		return codesOf(
			pool.filter((part) => part.index === counted.index && counted.code.test(part.component))
		);
	}
	return codesOf(pool.filter(({ keys }) => keys.includes(key)));
}

/** `D1. Tham gia …`, `Nội dung 1: Tham gia …`, `1) Tham gia …`: a number, then a name. */
function numbered(text: string): readonly [string, string] | null {
	const match = /^(.{1,40}?)\s*(?::|\.\s|\)|\s[-–—]\s)\s*(.+)$/su.exec(text);
	return match === null ? null : [match[1] ?? '', match[2] ?? ''];
}

function byNumberAndName(
	text: string,
	pool: readonly KeyedComponent[],
	index: string | null
): ComponentResolution {
	const parts = numbered(text);
	if (parts === null) return NOTHING;
	const [number, name] = parts;
	const named = exactly(name, pool, index);
	const counted = exactly(number, pool, index);
	if (named.length === 0) {
		return counted.length === 0 ? NOTHING : { outcome: 'near', candidates: counted };
	}
	if (counted.length > 0) {
		const both = named.filter((code) => counted.includes(code));
		return both.length === 0
			? { outcome: 'ambiguous', candidates: [...new Set([...counted, ...named])] }
			: oneOf(both);
	}
	// A mere number counts the rows; it must not speak against the code.
	const digits = /^\(?(\d{1,2})$/.exec(number)?.[1];
	const isSound =
		/^\(?[ivx]+$/i.test(number) ||
		(digits !== undefined &&
			named.every((code) => (/\d+/.exec(code)?.[0] ?? digits) === String(Number(digits))));
	return isSound ? oneOf(named) : { outcome: 'near', candidates: named };
}

function nearly(text: string, pool: readonly KeyedComponent[]): ComponentResolution {
	const key = nameKey(text);
	// Long names have room for more slips than the name of a province.
	const most = Math.max(slipsIn(key.length), Math.floor(key.length / 8));
	const distances = new Map<string, number>();
	for (const { component, keys } of pool) {
		for (const own of keys) {
			const isPart =
				Math.min(own.length, key.length) > 9 && (own.includes(key) || key.includes(own));
			const distance = isPart ? most : editDistance(key, own, most);
			if (most === 0 || distance > most) continue;
			distances.set(component, Math.min(distance, distances.get(component) ?? Infinity));
		}
	}
	const candidates = [...distances].sort(([, a], [, b]) => a - b).map(([code]) => code);
	if (candidates.length === 0) return NOTHING;
	return { outcome: 'near', candidates: candidates.slice(0, MOST_CANDIDATES) };
}

interface Sought {
	readonly bare: string;
	readonly pool: readonly KeyedComponent[];
	readonly found: ComponentResolution;
}

/** What a text names beyond doubt, or why that cannot be said; the names of the year come first. */
function sought(
	text: string,
	components: readonly NamedComponent[],
	index: string | null,
	year: number | null
): Sought {
	const bare = text.length > LONGEST_NAME || bareText(text) === '' ? '' : text.trim();
	const pool = keyed(components).filter((part) => index === null || part.index === index);
	if (bare === '') return { bare, pool, found: NOTHING };
	const inYear = pool.filter(
		({ firstYear, lastYear }) => year === null || (firstYear <= year && year <= lastYear)
	);
	for (const parts of [inYear, pool]) {
		const whole = oneOf(exactly(bare, parts, index));
		const found = whole.outcome === 'unknown' ? byNumberAndName(bare, parts, index) : whole;
		if (found.outcome !== 'unknown') return { bare, pool, found };
	}
	return { bare, pool, found: NOTHING };
}

/** The code of the component that a text names beyond doubt; `null` where it names none so. */
export function componentNamed(
	text: string,
	components: readonly NamedComponent[],
	index: string | null,
	year: number | null
): string | null {
	const { found } = sought(text, components, index, year);
	return found.outcome === 'found' ? found.component : null;
}

/**
 * The component that a text names: by its code, by its number (`Nội dung 1`, `CSTP 1`), by its name
 * in either language or a short one, whole and without regard to marks; `Tổng điểm` is `TOTAL`. Names
 * that changed between eras are sought in the era of `year` first. A part of a name is only offered.
 */
export function resolveComponent(
	text: string,
	components: readonly NamedComponent[],
	index: string | null,
	year: number | null
): ComponentResolution {
	const { bare, pool, found } = sought(text, components, index, year);
	return bare === '' || found.outcome !== 'unknown' ? found : nearly(bare, pool);
}
