import type { LayoutRow } from './layout-row';
import type { Aside, ReadPlan, Recognition } from './read-plan';
import type { Layout } from './recognise-layout';
import { tableShape } from './table-shape';

/** What was found out, to be put together for a person to look over. */
export interface Findings {
	readonly rows: readonly LayoutRow[];
	readonly layout: Layout;
	readonly lastLine: number | null;
	readonly known: Partial<ReadPlan>;
	readonly plan: Pick<ReadPlan, 'encoding' | 'delimiter' | 'quote' | 'escape'>;
	readonly encodings: Recognition['encodings'];
	readonly doubts: Recognition['doubts'];
}

const SAMPLE = 50;

function aside(row: LayoutRow, place: Aside['place']): Aside {
	return { line: row.line, place, cells: row.cells };
}

/** The header of a plan as cells; a line that needed mending to fit, as it was mended. */
export function headerCells(
	rows: readonly LayoutRow[],
	lines: readonly number[],
	width: number
): (readonly string[])[] {
	return rows
		.filter(({ line }) => lines.includes(line))
		.map(({ cells, assumed }) => (cells.length < width && assumed !== null ? assumed : cells));
}

/** The plan, with the columns and rows that it gives. */
export function recognitionOf(found: Findings): Recognition {
	const { rows, layout, known } = found;
	const lineOf = (at: number): number => rows[at]?.line ?? 1;
	const foundHeader = layout.headerRows.map(lineOf);
	const headerLines = known.headerLines ?? foundHeader;
	const lastHeader = Math.max(0, ...headerLines);
	const behindHeader = rows.find(({ line }) => line > lastHeader)?.line ?? lastHeader + 1;
	const foundFirst = rows[layout.firstRow]?.line ?? behindHeader;
	const firstLine =
		known.firstLine ?? (known.headerLines === undefined ? foundFirst : behindHeader);
	const lastLine = known.lastLine === undefined ? found.lastLine : known.lastLine;
	const plan: ReadPlan = { ...found.plan, headerLines, firstLine, lastLine };
	const isBody = ({ line }: LayoutRow): boolean =>
		line >= firstLine && (lastLine === null || line <= lastLine);
	const body = rows.filter(isBody);
	const header = headerCells(rows, headerLines, layout.form.width);
	const shape = tableShape(
		header,
		body.map(({ cells }) => cells)
	);
	const isHeaderFound = known.headerLines === undefined;
	const isDoubtful = (isHeaderFound && layout.isHeaderDoubtful) || shape.isUneven;
	const further = layout.furtherTables.map(lineOf);
	const isAside = (row: LayoutRow): boolean => !isBody(row) && !headerLines.includes(row.line);
	const beforeFurther = (row: LayoutRow): boolean => row.line < (further[0] ?? Infinity);
	return {
		plan,
		columns: rows.length === 0 ? [] : shape.columns,
		sample: body.slice(0, SAMPLE).map(({ line, cells }) => ({ line, cells })),
		asides: rows
			.filter((row) => isAside(row) && beforeFurther(row))
			.map((row) => aside(row, row.line < firstLine ? 'preamble' : 'footer')),
		encodings: found.encodings,
		doubts: [
			...found.doubts,
			...(isDoubtful && rows.length > 0 ? (['header'] as const) : []),
			...(further.length > 0 ? (['several_tables'] as const) : [])
		],
		furtherTables: further
	};
}
