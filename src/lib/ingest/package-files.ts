/** The files of a data package, however they are kept. Paths are relative to its folder. */
export interface PackageFiles {
	/** The folder as findings name it: `data`. */
	readonly folder: string;
	/** Every file in the folder, `/` between its parts. */
	readonly paths: readonly string[];
	/** The bytes of a file; `null` where it is not there or cannot be read. */
	readonly read: (path: string) => Uint8Array | null;
}

export const DESCRIPTOR_PATH = 'datapackage.json';

/** The text of a JSON file of the package; `null` where there is none. */
export function textOf(files: PackageFiles, path: string): string | null {
	const bytes = files.read(path);
	return bytes === null ? null : new TextDecoder().decode(bytes);
}
