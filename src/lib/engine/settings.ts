/**
 * Said to every engine right after connecting. Extensions would be fetched from the internet at the
 * first use of a function that is not built in; without them such a call is a clean Catalog Error.
 */
export const ENGINE_SETTINGS = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET lock_configuration = true'
];

/** How answers are decoded: counts come as numbers, not as BigInt. */
export const ENGINE_CONFIG = { query: { castBigIntToDouble: true, castDecimalToDouble: true } };

/** Size of the module when it is unpacked; a server tells only that of the packed file. */
export const WASM_BYTES = 34_242_586;
