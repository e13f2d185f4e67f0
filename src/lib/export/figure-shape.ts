import { LANGUAGES } from '$lib/domain/language';
import type {
	FigureCell,
	FigureColumn,
	FigureFrame,
	FigureSource,
	FigureTable
} from '$lib/figures/figure';
import {
	anyText,
	listOf,
	object,
	oneOf,
	orNull,
	ShapeFault,
	textThat,
	type Shape
} from '$lib/store/shape';
import { finite, partly, yesOrNo } from './partly';

const cell: Shape<FigureCell> = object({
	text: anyText,
	value: (value, at) =>
		typeof value === 'string' ? anyText(value, at) : orNull(finite)(value, at),
	isReason: yesOrNo
});
const column: Shape<FigureColumn> = object({ key: anyText, label: anyText, isNumeric: yesOrNo });
const wholeTable = partly<FigureTable>(
	{ caption: anyText, columns: listOf(column), rows: listOf(listOf(cell)) },
	{ loadedRows: listOf(finite) }
);
/** A table from a file: each row has as many cells as there are columns. */
export const tableShape: Shape<FigureTable> = (value, at) => {
	const found = wholeTable(value, at);
	if (found.rows.some((cells) => cells.length !== found.columns.length)) throw new ShapeFault(at);
	return found;
};
/** An address that a reader may follow, and no script. */
const address = textThat((text) => /^https?:\/\//.test(text));
const source = partly<FigureSource>(
	{
		id: anyText,
		title: anyText,
		cite: anyText,
		publisher: anyText,
		url: orNull(address),
		isPrimary: yesOrNo
	},
	{
		loaded: object({
			from: oneOf(['machine', 'host']),
			by: anyText,
			ranges: listOf(object({ first: finite, last: finite }))
		})
	}
);
/** What every figure has, from a file. */
export const figureShape = partly<FigureFrame>(
	{
		id: textThat((text) => /^[a-z][\w-]*$/i.test(text)),
		language: oneOf(LANGUAGES),
		headline: anyText,
		subtitle: anyText,
		summary: anyText,
		table: tableShape,
		notes: listOf(anyText),
		sources: listOf(source),
		vintage: textThat((text) => text === '' || /^\d{4}-\d\d-\d\d$/.test(text))
	},
	{ loadedMarks: listOf(anyText) }
);
