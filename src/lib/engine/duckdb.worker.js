/// <reference lib="webworker.importscripts" />
/**
 * Starts DuckDB's own worker. The name of this one is its address and, behind a space, the lock to hold:
 * for as long as this worker lives, so that the page hears of its end. On plain http there is no lock.
 */
const [script = '', lock = ''] = self.name.split(' ');
if (lock !== '') {
	void navigator.locks.request(lock, () => new Promise(() => undefined));
}
/**
 * On plain http browsers hide their private files and all that belongs to them, but DuckDB asks of
 * everything it lets go whether it is one.
 */
function NoSuchHandle() {
	// Nothing is one.
}
if (!('FileSystemSyncAccessHandle' in self)) {
	Object.assign(self, { FileSystemSyncAccessHandle: NoSuchHandle });
}
/**
 * A host that takes no file over 25 MB has the engine as its gzipped copy alone, which is unpacked here.
 * A host that unpacks by itself gives the plain bytes.
 */
const fetchFile = self.fetch.bind(self);
self.fetch = async (input, init) => {
	const answer = await fetchFile(input, init);
	const { url } = new Request(input);
	if (answer.status !== 404 || !url.endsWith('.wasm')) return answer;
	const packed = await fetchFile(`${url}.gz`, init);
	if (!packed.ok) return answer;
	const bytes = new Uint8Array(await packed.arrayBuffer());
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	const blob = new Blob([bytes]);
	return new Response(
		isPacked ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob,
		{ headers: { 'Content-Type': 'application/wasm' } }
	);
};
importScripts(script);
