import { searchKey } from '$lib/domain/search-key';
import { componentNamed } from '../values/component-spelling';
import type { NamedComponent } from '../values/value-reading';
import { columnNameKey } from './column-words';
import { indicesIn, yearsIn } from './title-facts';

/** A column of a wide table: what its name says of its records, and what it measures, if it says. */
export interface WideColumn {
	readonly fixed: Readonly<Record<string, string>>;
	/** `null`: the name says no more than the year or the component. */
	readonly measure: string | null;
}

/** Words for a measure in a name that says more, the longer first. */
const MEASURES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
	scores: [
		[/\b(?:so don vi xep hang|tong so tinh|rank of)\b/, 'rank_of'],
		[/\b(?:thu hang|xep hang|xep thu|hang|rank|ranking)\b/, 'rank'],
		[/\b(?:diem so|diem|score|gia tri)\b/, 'score']
	],
	criteria: [
		[/\b(?:diem )?tu (?:danh gia|cham)\b|\bself\b/, 'self_score'],
		[/\b(?:diem )?tham dinh\b|\bappraised\b/, 'appraised_score'],
		[/\b(?:diem )?toi da\b|\bmaximum\b|\bmax\b/, 'maximum']
	],
	targets: [[/\b(?:muc tieu|chi tieu|target|gia tri)\b/, 'value']]
};

const NOT_SAID =
	/\b(?:ket qua(?: danh gia| cong bo)?|nam|year|results?|chi so|ky|cua|theo|of|in)\b/g;

/** Kinds whose tables may be wide. */
export function mayBeWide(kind: string): boolean {
	return Object.hasOwn(MEASURES, kind);
}

/**
 * What the name of a column says where it is more than a field's: a year (`Điểm 2023`), a component
 * (`Hạng nội dung 1`), an index (`PAPI 2023`). `null` where it is not understood to its last word.
 */
export function wideColumn(
	name: string,
	kind: string,
	components: readonly NamedComponent[],
	index: string | null
): WideColumn | null {
	const measures = Object.hasOwn(MEASURES, kind) ? (MEASURES[kind] ?? []) : [];
	if (measures.length === 0 || name.length > 300) return null;
	const [year, ...otherYears] = yearsIn(name);
	if (otherYears.length > 0) return null;
	const atYear = year === undefined ? name : name.replaceAll(year, ' ');
	const fixedYear = year === undefined ? {} : { year };
	const yearNumber = year === undefined ? null : Number(year);
	const said = measures.find(([words]) => words.test(searchKey(atYear)));
	const rest = searchKey(atYear);
	const bare = said === undefined ? rest : rest.replace(said[0], ' ').trim();
	const left = bare.replace(NOT_SAID, ' ').replace(/\s+/g, ' ').trim();
	const measure = said?.[1] ?? null;
	if (left === '') return year === undefined ? null : { fixed: fixedYear, measure };
	if (kind === 'criteria') return null;
	const component =
		componentNamed(atYear.replace(/^[\s:.-]+|[\s:.-]+$/g, ''), components, index, yearNumber) ??
		componentNamed(bare, components, index, yearNumber) ??
		componentNamed(left, components, index, yearNumber);
	const [named, ...others] = indicesIn(atYear);
	const isIndex = named !== undefined && others.length === 0 && isOnlyIndex(left, named);
	if (isIndex && (index === null || index === named)) {
		// What the title says holds for all columns, and need not be said of one.
		const fixedIndex = index === null ? { index: named } : {};
		return { fixed: { ...fixedYear, ...fixedIndex, component: 'TOTAL' }, measure };
	}
	return component === null ? null : { fixed: { ...fixedYear, component }, measure };
}

function isOnlyIndex(left: string, index: string): boolean {
	return columnNameKey(left) === columnNameKey(index);
}
