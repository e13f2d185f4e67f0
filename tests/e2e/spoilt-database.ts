// What runs in the page stands alone: nothing of this module may be named in it.

/**
 * Puts the database back to how the product's first version made it, with all that is in it. Gives its
 * version and how many tables it has.
 */
export const asFirstVersion = async (): Promise<[version: number, tables: number]> => {
	const tables = ['datasets', 'versions', 'history', 'mappings', 'choices', 'bodies', 'chunks'];
	const ended = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(request.error?.message));
		});
	const now = await ended(indexedDB.open('nhip-cchc'));
	const kept: (readonly [string, IDBValidKey, unknown])[] = [];
	for (const table of tables) {
		const store = now.transaction(table).objectStore(table);
		const [keys, values] = await Promise.all([ended(store.getAllKeys()), ended(store.getAll())]);
		for (const [at, key] of keys.entries()) kept.push([table, key, values[at]]);
	}
	now.close();
	await ended(indexedDB.deleteDatabase('nhip-cchc'));
	const opening = indexedDB.open('nhip-cchc', 1);
	opening.onupgradeneeded = () => {
		for (const table of tables) opening.result.createObjectStore(table);
	};
	const first = await ended(opening);
	for (const [table, key, value] of kept) {
		await ended(first.transaction(table, 'readwrite').objectStore(table).put(value, key));
	}
	const found: [number, number] = [first.version, first.objectStoreNames.length];
	first.close();
	return found;
};

/**
 * Spoils the head of one review and changes the first version of another, and adds what no product wrote:
 * a record under a number, and a version of no review.
 */
export const spoilReviews = async ([spoilt, changed]: readonly [string, string]): Promise<void> => {
	const ended = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(request.error?.message));
		});
	const database = await ended(indexedDB.open('nhip-cchc'));
	const transaction = database.transaction(['reviews', 'reviewVersions'], 'readwrite');
	const [reviews, versions] = [
		transaction.objectStore('reviews'),
		transaction.objectStore('reviewVersions')
	];
	await ended(reviews.put({ id: spoilt, name: 7 }, spoilt));
	await ended(reviews.put('x', 7));
	await ended(versions.put({ version: 1 }, ['lạ', 1]));
	const first = await ended(versions.get([changed, 1]) as IDBRequest<{ vintage: string }>);
	await ended(versions.put({ ...first, savedBy: 'ai đó' }, [changed, 1]));
	database.close();
};
