import { COLUMN_NOTES, type Note } from './column-notes';

export type ColumnNote = Note & { readonly name: string };

/** A view that people may ask, with what it and its columns mean. */
export interface AnalystView extends Note {
	readonly name: string;
	/** In the order in which the engine has them. */
	readonly columns: readonly ColumnNote[];
}

/** A column whose meaning is the same everywhere, or what it means in this view. */
type Listed = keyof typeof COLUMN_NOTES | readonly [name: string, vi: string, en: string];

/** Describes a view. */
export function view(name: string, note: Note, columns: readonly Listed[]): AnalystView {
	return {
		name,
		...note,
		columns: columns.map((listed) => {
			if (typeof listed === 'string') return { name: listed, ...COLUMN_NOTES[listed] };
			const [column, vi, en] = listed;
			return { name: column, vi, en };
		})
	};
}
