import type { FigureFrame } from './figure';

/**
 * A figure with a table that is put together when it is first read. A drawing is changed many times
 * while its table is closed, and the cells of a table are most of what is said. `changed` are fields
 * that differ; to spread a figure would read its table.
 */
export function withTable<F extends FigureFrame>(
	figure: F | Omit<F, 'table'>,
	make: () => F['table'],
	changed: Partial<Omit<F, 'table'>> = {}
): F {
	let made: F['table'] | undefined;
	const { table: _, ...others } = Object.getOwnPropertyDescriptors(figure as F);
	const table = { enumerable: true, configurable: true, get: () => (made ??= make()) };
	const changes = Object.getOwnPropertyDescriptors(changed);
	return Object.defineProperties({}, { ...others, ...changes, table }) as F;
}
