const GZIP = [0x1f, 0x8b];

/**
 * Fetches a file; where a host has only its gzipped copy, as one must that takes no file over 25 MB, that copy,
 * unpacked here. A host that unpacks by itself gives the plain bytes.
 */
export async function fetchOrPacked(url: string, init: RequestInit = {}): Promise<Response> {
	const answer = await fetch(url, init);
	if (answer.status !== 404 || !url.endsWith('.wasm')) return answer;
	const packed = await fetch(`${url}.gz`, init);
	if (!packed.ok) return answer;
	const bytes = new Uint8Array(await packed.arrayBuffer());
	const isPacked = GZIP.every((byte, at) => bytes[at] === byte);
	const blob = new Blob([bytes]);
	return new Response(
		isPacked ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob,
		{ headers: { 'Content-Type': 'application/wasm' } }
	);
}
