import { formatOf } from '$lib/ingest/values/column-format';
import { readNumber } from '$lib/ingest/values/number-text';
import type { TextTable } from './rows-of-table';

/** Which columns of a table a panel may be made of. */
export interface PanelProposal {
	readonly unit: string;
	readonly time: string;
	readonly outcome: string;
	/** Columns of numbers. */
	readonly numeric: readonly string[];
}

/** As many rows tell what a column holds. */
const LOOKED_AT = 500;

/**
 * The likely columns: a time is a whole number from 1900 to 2100 in every row, units are texts that come
 * again, the outcome is the first other number. Null where one of them is not there.
 */
export function proposeColumns({ columns, rows }: TextTable): PanelProposal | null {
	const some = rows.slice(0, LOOKED_AT);
	const textsOf = (at: number) => some.map(({ cells }) => (cells[at] ?? '').trim());
	const numeric = columns.filter((_, at) => {
		const texts = textsOf(at).filter((text) => text !== '');
		const { decimal } = formatOf(texts).format;
		return texts.length > 0 && texts.every((text) => readNumber(text, decimal).is !== 'none');
	});
	const isTime = (name: string) =>
		textsOf(columns.indexOf(name)).every((text) => {
			const value = Number(text);
			return Number.isInteger(value) && value >= 1900 && value <= 2100;
		});
	const time = numeric.find(isTime);
	const outcome = numeric.find((name) => name !== time);
	const unit = columns.find((name) => {
		const texts = textsOf(columns.indexOf(name));
		return !numeric.includes(name) && new Set(texts).size < texts.length;
	});
	return time === undefined || outcome === undefined || unit === undefined
		? null
		: { unit, time, outcome, numeric };
}
