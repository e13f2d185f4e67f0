/**
 * Whether enough of the provinces are known to call one the last of them: three quarters, as the
 * engine asks for before it ranks or takes a mean.
 */
export function isCovered(known: number, all: number): boolean {
	return known >= 0.75 * all;
}
