/**
 * Extensions would be fetched from the internet at the first use of a function that is not built in;
 * without them such a call is a clean Catalog Error.
 */
export const NO_EXTENSIONS = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false'
];

const LOCKED = 'SET lock_configuration = true';

/** Said to every engine right after connecting. */
export const ENGINE_SETTINGS = [...NO_EXTENSIONS, LOCKED];

/** MiB: the record with its derived tables does not come about in less. */
const LEAST_MEMORY = 512;
/** Under the four gigabytes that the module can address: not all it takes is counted by the limit. */
const MOST_MEMORY = 3072;
/** Where the browser tells nothing; as for the largest file that is loaded there. */
const UNTOLD_MEMORY = 1536;

/** Of a copy for readers' statements, which lives beside the engine of the figures. */
const MOST_COPY_MEMORY = 1024;

/** MiB that the engine may take: half of what the device has, as the rest of it is in use, too. */
function engineMemory(deviceGiB: number | undefined): number {
	if (deviceGiB === undefined) return UNTOLD_MEMORY;
	return Math.min(MOST_MEMORY, Math.max(LEAST_MEMORY, deviceGiB * 512));
}

/**
 * What an engine is told of the device it runs on, right after connecting. Over the limit a statement
 * fails, where else the browser would end the page. `deviceGiB` as browsers tell it.
 */
export function deviceSettings(deviceGiB: number | undefined): string[] {
	return [...NO_EXTENSIONS, limitSql(engineMemory(deviceGiB)), LOCKED];
}

/** The same for a copy, which is sealed when its tables are there. */
export function copySettings(deviceGiB: number | undefined): string[] {
	return [...NO_EXTENSIONS, limitSql(Math.min(MOST_COPY_MEMORY, engineMemory(deviceGiB) / 2))];
}

function limitSql(mebibytes: number): string {
	return `SET memory_limit = '${mebibytes}MiB'`;
}

/**
 * Said to a copy on which people run SQL of their own, once its tables are there: from then on it
 * reaches no file and no address, and stays so. Faults come as JSON, with their position in the text.
 */
export const SEALING_SETTINGS = [
	'SET errors_as_json = true',
	'SET enable_external_access = false',
	LOCKED
];

/** How answers are decoded: counts come as numbers, not as BigInt. */
export const ENGINE_CONFIG = { query: { castBigIntToDouble: true, castDecimalToDouble: true } };

/** Size of the module when it is unpacked; a server tells only that of the packed file. */
export const WASM_BYTES = 34_242_586;
