/** Reads the parts of a query string one by one, and notes what means nothing. */
export interface QueryReader {
	readonly query: URLSearchParams;
	/** Texts that mean nothing here; more may be added. */
	readonly ignored: string[];
	/** What `find` makes of a part; the fallback where it is absent, empty, or means nothing. */
	readonly one: <T>(name: string, fallback: T, find: (text: string) => T | undefined) => T;
}

export function queryReader(search: string): QueryReader {
	const query = new URLSearchParams(search);
	const ignored: string[] = [];
	return {
		query,
		ignored,
		one: (name, fallback, find) => {
			const text = query.get(name);
			if (text === null || text === '') return fallback;
			const found = find(text);
			if (found === undefined) ignored.push(text);
			return found ?? fallback;
		}
	};
}

/** Finds the key whose slug is a text. */
export function keyBySlug<Key extends string>(slugs: Readonly<Record<Key, string>>) {
	return (text: string): Key | undefined =>
		(Object.keys(slugs) as Key[]).find((key) => slugs[key] === text);
}
