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
importScripts(script);
