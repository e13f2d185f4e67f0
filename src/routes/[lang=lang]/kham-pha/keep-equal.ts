/**
 * Hands on the object before in place of one with the same fields, so that nothing that is derived from
 * it is made again.
 */
export function keepEqual<T extends object>(): (next: T) => T {
	let last: T | null = null;
	return (next) => {
		if (last === null || !haveSameFields(last, next)) last = next;
		return last;
	};
}

function haveSameFields(one: object, other: object): boolean {
	const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
	return a.size === b.size && [...a].every(([key, value]) => b.has(key) && b.get(key) === value);
}
