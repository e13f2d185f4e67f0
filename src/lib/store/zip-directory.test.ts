import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { StoreError } from './store-error';
import { readZipDirectory } from './zip-directory';
import { unpackEntry } from './zip-unpacking';
import { ZipWriter } from './zip-writer';

const zeros = (bytes: number) => new Uint8Array(bytes);

/** Where the directory of a zip begins, and its first entry's fields with it. */
function directoryOf(zip: Uint8Array): { view: DataView; at: number } {
	const view = new DataView(zip.buffer);
	return { view, at: view.getUint32(zip.length - 6, true) };
}

async function refusalOf(zip: Uint8Array<ArrayBuffer>): Promise<string> {
	try {
		const blob = new Blob([zip]);
		for (const entry of await readZipDirectory(blob)) await unpackEntry(blob, entry);
	} catch (error) {
		if (error instanceof StoreError && error.fault.kind === 'unreadable_bundle') {
			return error.fault.reason;
		}
		throw error;
	}
	return 'none';
}

describe('a zip file', () => {
	it('is read back as written, packed and not', async () => {
		const writer = new ZipWriter();
		const large = new Blob([zeros(3 << 20), 'Cao Bằng']);
		const packed = new Blob([Uint8Array.of(0x50, 0x4b), 'xlsx']);
		await writer.add('a/lớn.csv', large);
		await writer.add('b.xlsx', packed);
		await writer.add('empty', new Blob());
		const zip = writer.end();
		expect(zip.size).toBeLessThan(10_000);
		const entries = await readZipDirectory(zip);
		expect(entries.map(({ path, method, bytes }) => [path, method, bytes])).toEqual([
			['a/lớn.csv', 8, large.size],
			['b.xlsx', 0, 6],
			['empty', 8, 0]
		]);
		const bodies = await Promise.all(entries.map((entry) => unpackEntry(zip, entry)));
		expect(await bodies[0]?.slice(-10).text()).toBe('Cao Bằng');
		expect(bodies[0]?.size).toBe(large.size);
		expect(await bodies[1]?.text()).toBe('PKxlsx');
	});

	it('with a comment behind it is one', async () => {
		const zip = zipSync({ a: zeros(3) }, { comment: 'hôm nay' });
		expect(await refusalOf(zip)).toBe('none');
	});

	it.each<[string, number, 2 | 4, number, string]>([
		['is encrypted', 8, 2, 1, 'zip_kind'],
		['is packed otherwise', 10, 2, 14, 'zip_kind'],
		['has another checksum', 16, 4, 7, 'zip_damaged'],
		['holds less than it says', 24, 4, 60_000, 'zip_damaged'],
		['holds more than it says', 24, 4, 10, 'zip_damaged'],
		['runs into the directory', 20, 4, 5_000, 'zip_damaged'],
		['begins outside', 42, 4, 4_000_000, 'zip_damaged']
	])('of which an entry %s is refused', async (_, field, width, value, reason) => {
		const zip = zipSync({ a: zeros(50_000) });
		const { view, at } = directoryOf(zip);
		if (width === 2) view.setUint16(at + field, value, true);
		else view.setUint32(at + field, value, true);
		expect(await refusalOf(zip)).toBe(reason);
	});

	it('whose entries share their bytes is refused', async () => {
		const zip = zipSync({ a: zeros(5_000), b: zeros(5_000) }, { level: 0 });
		const { view, at } = directoryOf(zip);
		const second = at + 46 + 1;
		view.setUint32(second + 42, view.getUint32(at + 42, true), true);
		expect(await refusalOf(zip)).toBe('zip_damaged');
	});

	it('that makes gigabytes of little is stopped at what it stated', async () => {
		const zip = zipSync({ a: zeros(40_000_000) });
		const { view, at } = directoryOf(zip);
		view.setUint32(at + 24, 1_000, true);
		expect(await refusalOf(zip)).toBe('zip_damaged');
	});

	it('with too many entries is refused', async () => {
		const names = Array.from({ length: 10_001 }, (_, at) => [`${at}`, zeros(0)] as const);
		expect(await refusalOf(zipSync(Object.fromEntries(names)))).toBe('too_many_entries');
	});
});
