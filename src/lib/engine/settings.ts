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

/**
 * Said to a copy on which people run SQL of their own, once its tables are there: from then on it
 * reaches no file and no address, and stays so. Faults come as JSON, with their position in the text.
 */
export const SEALING_SETTINGS = [
	'SET errors_as_json = true',
	// Under the four gigabytes that the module can address, so that too much is a fault, not the end.
	"SET memory_limit = '1GB'",
	'SET enable_external_access = false',
	LOCKED
];

/** How answers are decoded: counts come as numbers, not as BigInt. */
export const ENGINE_CONFIG = { query: { castBigIntToDouble: true, castDecimalToDouble: true } };

/** Size of the module when it is unpacked; a server tells only that of the packed file. */
export const WASM_BYTES = 34_242_586;
