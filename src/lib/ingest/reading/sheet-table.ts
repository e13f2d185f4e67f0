import { plainText } from '../encoding/plain-text';
import type { FileTable } from './file-table';
import { filledCells, type LayoutRow } from './layout-row';
import type { RecogniseOptions, SheetRow } from './read-control';
import type { ReadPlan, Recognition } from './read-plan';
import { headerCells, recognitionOf } from './recognition';
import { recogniseLayout } from './recognise-layout';
import { addRepairs, NO_REPAIRS, TableBody } from './table-body';
import { tableShape } from './table-shape';

/** A sheet has no dialect; its body is written with these. */
const DIALECT = { delimiter: ',', quote: '"', escape: '"' } as const;

function layoutOf(rows: readonly SheetRow[]): LayoutRow[] {
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
	let last = 0;
	return rows.flatMap(({ line, cells }) => {
		if (filledCells(cells) === 0) return [];
		const isAfterBlank = last > 0 && line > last + 1;
		last = line;
		const padded = [...cells, ...new Array<string>(width - cells.length).fill('')];
		return [{ line, lines: 1, cells: padded, isAfterBlank, assumed: null }];
	});
}

/** Finds header, preamble, footer and further tables in a sheet. */
export function recogniseRows(
	rows: readonly SheetRow[],
	options: RecogniseOptions = {}
): Recognition {
	const layout = layoutOf(rows);
	const found = recogniseLayout(layout, true);
	const last = found.endRow < layout.length ? layout[found.endRow - 1] : undefined;
	return recognitionOf({
		rows: layout,
		layout: found,
		lastLine: last?.line ?? null,
		known: options.plan ?? {},
		plan: { encoding: null, ...DIALECT },
		encodings: [],
		doubts: []
	});
}

/** Reads a sheet by a plan. Rows end at their last filled cell there, so none is too short. */
export function tableFromRows(rows: readonly SheetRow[], plan: ReadPlan): FileTable {
	const inTable = ({ line }: SheetRow): boolean =>
		line >= plan.firstLine && line <= (plan.lastLine ?? Infinity);
	const all = layoutOf(rows);
	const shape = tableShape(
		headerCells(all, plan.headerLines, 0),
		all.filter(inTable).map(({ cells }) => cells)
	);
	const body = new TableBody(plan, shape, DIALECT.delimiter, '\n');
	let repairs = NO_REPAIRS;
	for (const { line, cells } of rows) {
		const texts = cells.map((cell) => plainText(cell));
		repairs = texts.reduce(addRepairs, repairs);
		const missing = Math.max(0, shape.width - cells.length);
		const padded = [...texts.map(({ text }) => text), ...new Array<string>(missing).fill('')];
		body.settle({ line, cells: padded, lines: 1, by: 'rule', found: padded.length });
	}
	return body.close({ parts: [], lines: new Uint32Array(0), span: null }, repairs);
}
