import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { FontReader } from '$lib/export/embedded-font';

const ADDRESSES = {
	latin: { 400: latin400, 600: latin600 },
	vietnamese: { 400: vietnamese400, 600: vietnamese600 }
} as const;

const read = new Map<string, Promise<Uint8Array>>();

/** The font files of the site, each fetched once. */
export const readFont: FontReader = (part, weight) => {
	const address = ADDRESSES[part][weight];
	const known = read.get(address) ?? fetchBytes(address);
	read.set(address, known);
	// One that could not be had is asked for again.
	known.catch(() => read.delete(address));
	return known;
};

async function fetchBytes(address: string): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
