import { columnNames, fittedHeader, joinedHeader } from './column-names';
import { commonWidth } from './recognise-dialect';
import { fitsWidth } from './split-record';

/** The columns that a header and the rows below it make. */
export interface TableShape {
	readonly width: number;
	readonly columns: readonly string[];
	/** The cells of the header, one line, as wide as the table; none where there is no header. */
	readonly header: readonly string[];
	/** Header and rows differ in width. */
	readonly isUneven: boolean;
}

/** Share of rows as wide as the header that is enough to believe the header. */
const ENOUGH = 0.1;

/**
 * How wide a table is: as its header, unless hardly any row is. Then it is as wide as most rows are:
 * a header may lack a delimiter or have one too many, and no row should be refused for that.
 */
export function tableShape(
	headerLines: readonly (readonly string[])[],
	rows: readonly (readonly string[])[]
): TableShape {
	const widths = rows.map((cells) => cells.length).filter((width) => width > 0);
	const most = commonWidth(widths);
	const titled = Math.max(0, ...headerLines.map((cells) => cells.length));
	if (headerLines.length === 0) {
		const columns = columnNames(new Array<string>(most).fill(''));
		return { width: Math.max(most, 1), columns, header: [], isUneven: false };
	}
	const suited = rows.filter((cells) => fitsWidth(cells, titled)).length;
	const isBelieved = widths.length === 0 || suited >= widths.length * ENOUGH || most === titled;
	const joined = joinedHeader(headerLines, titled);
	const header = fittedHeader(joined, isBelieved ? titled : most);
	return {
		width: header.length,
		columns: columnNames(header),
		header,
		isUneven: !isBelieved
	};
}
