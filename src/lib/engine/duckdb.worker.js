/// <reference lib="webworker.importscripts" />
/**
 * Starts DuckDB's own worker, whose address is the name of this one. On plain http browsers hide their
 * private files and all that belongs to them, but DuckDB asks of everything it lets go whether it is one.
 */
function NoSuchHandle() {
	// Nothing is one.
}
if (!('FileSystemSyncAccessHandle' in self)) {
	Object.assign(self, { FileSystemSyncAccessHandle: NoSuchHandle });
}
importScripts(self.name);
