import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Here, streamedSha256 } from './sha256-here';

const reference = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each([
	['by the browser', sha256Here],
	['by the library', streamedSha256]
])('SHA-256 %s', (_, hash) => {
	it('is that of the standard', async () => {
		// FIPS 180-2, appendix B.1.
		const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
		expect(await hash(new Blob(['abc']))).toBe(abc);
		expect(await hash(new Uint8Array())).toBe(reference(new Uint8Array()));
	});

	it('is the same for any bytes, in a blob or not', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
				expect(await hash(bytes)).toBe(reference(bytes));
				expect(await hash(new Blob([new Uint8Array(bytes)]))).toBe(reference(bytes));
			})
		);
	});

	it('crosses the borders of its pieces', async () => {
		const bytes = Uint8Array.from({ length: (1 << 21) + 3 }, (_, at) => at % 251);
		expect(await hash(bytes)).toBe(reference(bytes));
		expect(await hash(new Blob([bytes]))).toBe(reference(bytes));
	});

	it('counts up to the last byte', async () => {
		let done = 0;
		await hash(new Blob(['Cao Bằng']), { onProgress: (bytes) => (done = bytes) });
		expect(done).toBe(10);
	});

	it('can be cancelled', async () => {
		const cancel = new AbortController();
		cancel.abort();
		const hashing = hash(new Blob(['abc']), { signal: cancel.signal });
		await expect(hashing).rejects.toMatchObject({ name: 'AbortError' });
	});
});
