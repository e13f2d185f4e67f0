import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { ComponentListRow } from '$lib/queries/component-list';

export interface ComponentChoice {
	readonly code: string;
	readonly label: string;
	/** 0 of the total and of parts, 1 of the parts of a part. */
	readonly depth: number;
}

/** The total, then each part with the parts of its own under it. */
export function componentTree(
	{ t, language }: Words,
	components: readonly ComponentListRow[],
	index: IndexCode
): ComponentChoice[] {
	const rows = components.filter((row) => row.index === index);
	const nameOf = (row: ComponentListRow) => (language === 'vi' ? row.name_vi : row.name_en);
	const collator = new Intl.Collator('en', { numeric: true });
	const sorted = [...rows].sort((a, b) => collator.compare(a.component, b.component));
	const choices: ComponentChoice[] = [];
	const add = (row: ComponentListRow, depth: number): void => {
		if (choices.some(({ code }) => code === row.component)) return;
		choices.push({ code: row.component, label: nameOf(row), depth });
		for (const child of sorted) if (child.parent === row.component) add(child, depth + 1);
	};
	choices.push({ code: 'TOTAL', label: t('explore.controls.total'), depth: 0 });
	const parts = sorted.filter(({ level }) => level !== 'total' && level !== 'subcomponent');
	for (const row of parts) if (row.parent === null || row.parent === 'TOTAL') add(row, 0);
	// A part whose parent is not known still stands in the list.
	for (const row of sorted) add(row, row.level === 'subcomponent' ? 1 : 0);
	return choices;
}
