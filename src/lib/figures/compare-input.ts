import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PartRow } from '$lib/queries/components';
import type { ExploreRow } from '$lib/queries/explore';
import type { SourceRow } from '$lib/queries/sources';

/** What stands side by side: areas in one year, or two years of one area. */
export type CompareMode = 'areas' | 'years';

/** The largest lag first, or as the publisher lists the parts. */
export type CompareOrder = 'difference' | 'official';

export interface CompareSideInput {
	/** The code of the area, or the year. */
	readonly id: string;
	/** `Cao Bằng`, `2024`. */
	readonly label: string;
	readonly year: number;
	readonly total: ExploreRow | null;
	/** Of that area and year; levels other than `component` are left out. */
	readonly parts: readonly PartRow[];
}

export interface CompareInput {
	readonly words: Words;
	readonly index: IndexCode;
	readonly mode: CompareMode;
	/** The area that is compared, or whose years are. */
	readonly ownName: string;
	/** The own area first; of two years the later one first. */
	readonly sides: readonly CompareSideInput[];
	readonly order: CompareOrder;
	/** Rows of the own area in all years, to name the breaks between two of them. */
	readonly history: readonly ExploreRow[];
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Stable and unique on a page. */
	readonly id?: string;
}

/** The total or a part with the rows of all sides, in their order; null where a side has none. */
export interface CompareLine {
	readonly component: string;
	readonly name: string;
	readonly isTotal: boolean;
	readonly rows: readonly (ExploreRow | null)[];
}

/** The total, then the parts of any side in the order of the publisher. */
export function linesOf({ words, index, sides }: CompareInput): CompareLine[] {
	const parts = sides.map((side) => side.parts.filter(({ level }) => level === 'component'));
	const names = new Map<string, string>();
	// The first side names a part that has changed its name.
	for (const row of parts.flat()) {
		const name = words.language === 'vi' ? row.name_vi : row.name_en;
		if (!names.has(row.component)) names.set(row.component, name);
	}
	const collator = new Intl.Collator('en', { numeric: true });
	const codes = [...names.keys()].sort(collator.compare);
	return [
		{
			component: 'TOTAL',
			name: words.t(`figure.compare.total.${index}`),
			isTotal: true,
			rows: sides.map(({ total }) => total)
		},
		...codes.map((component) => ({
			component,
			name: names.get(component) ?? component,
			isTotal: false,
			rows: parts.map((rows) => rows.find((row) => row.component === component) ?? null)
		}))
	];
}

/** The two years of a comparison of years, the earlier first; else the year twice. */
export function yearsOf({ sides }: CompareInput): readonly [number, number] {
	const years = sides.map(({ year }) => year);
	return [Math.min(...years), Math.max(...years)];
}

/** Rows of a component in which something changed after the earlier year. */
export function changedBetween(input: CompareInput, component: string): ExploreRow[] {
	const [from, to] = yearsOf(input);
	return input.history.filter(
		(row) => row.component === component && row.year > from && row.year <= to
	);
}

/** Whether rules were revised between two years, so that a change of the component is doubted. */
export function isDoubted(input: CompareInput, component: string): boolean {
	if (input.mode !== 'years') return false;
	return changedBetween(input, component).some((row) => row.comparability === 'unconfirmed');
}
