import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { ComponentRow } from '$lib/queries/components';
import type { SourceRow } from '$lib/queries/sources';
import type { TargetRow } from '$lib/queries/targets';

/** The rows of one area, index, year and level from which a figure of components is built. */
export interface ComponentsInput {
	readonly words: Words;
	readonly index: IndexCode;
	readonly year: number;
	readonly ownName: string;
	/** Parts of one level: components, the sub-components of one, or an alternative split. */
	readonly rows: readonly ComponentRow[];
	readonly targets: readonly TargetRow[];
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Stable and unique on a page. */
	readonly id?: string;
}

/** What tells how parts are called. */
type PartsNamed = Pick<ComponentsInput, 'words' | 'index' | 'rows'>;

/** The official name of a part in the language of the figure. */
export function partName({ language }: Words, row: ComponentRow): string {
	return language === 'vi' ? row.name_vi : row.name_en;
}

/** The name without what stands in brackets after it: a headline has few words. */
export function briefName(words: Words, row: ComponentRow): string {
	return partName(words, row).replace(/ \([^()]*\)$/, '');
}

/** What parts of this level are called: `chỉ số nội dung`, `nội dung thành phần`. */
export function partWord({ words, index, rows }: PartsNamed): string {
	const level = rows[0]?.level ?? 'component';
	if (level === 'alternative') return words.t('figure.components.alternative');
	return words.t(`figure.components.${level === 'component' ? 'part' : 'subpart'}.${index}`);
}

/** What heads the column of their names: `Chỉ số nội dung`, `Nội dung thành phần`. */
export function partHeading({ words, index, rows }: PartsNamed): string {
	const level = rows[0]?.level ?? 'component';
	if (level === 'alternative') return words.t('figure.components.alternativeHead');
	return words.t(`figure.components.${level === 'component' ? 'head' : 'subhead'}.${index}`);
}

/** Parts in the order of the publisher: D2 before D10, PAR2 before PAR8. */
export function inOrder(rows: readonly ComponentRow[]): ComponentRow[] {
	const collator = new Intl.Collator('en', { numeric: true });
	return [...rows].sort((a, b) => collator.compare(a.component, b.component));
}
