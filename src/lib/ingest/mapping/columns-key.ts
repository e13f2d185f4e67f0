import { searchKey } from '$lib/domain/search-key';
import type { Mapping } from './mapping';
import { mappingFaults } from './mapping-faults';

/**
 * The signature of a file's columns, under which its mapping is remembered: their names in their
 * order, whatever their case, marks and punctuation. A file of another year has another signature only
 * where the year stands in the name of a column.
 */
export function columnsKey(columns: readonly string[]): string {
	return JSON.stringify(columns.map((name) => searchKey(name) || name));
}

/** Whether a remembered mapping can be used for these columns: each it takes is there, none is lacking. */
export function fitsMapping(remembered: Mapping, columns: readonly string[]): boolean {
	return mappingFaults(remembered, columns.length).length === 0;
}
