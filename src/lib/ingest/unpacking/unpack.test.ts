import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReadingCancelled } from '../reading/read-control';
import { encodeLegacy } from '../encoding/testing/encode-legacy';
import { unpack } from './unpack';
import { UNPACK_LIMITS } from './unpack-limits';

const CSV = 'Tỉnh,Điểm\nCao Bằng,41.33\n';

function fixture(name: string): Blob {
	return new Blob([readFileSync(`tests/fixtures/xlsx/${name}`)]);
}

function zip(...paths: string[]): Blob {
	const files: Zippable = {};
	for (const path of paths) files[path] = strToU8('<x/>');
	return new Blob([zipSync(files)]);
}

function hex(bytes: string): Blob {
	return new Blob([Buffer.from(bytes.padEnd(64, '0'), 'hex')]);
}

async function ruleOf(blob: Blob): Promise<string> {
	const unpacked = await unpack(blob, 'bảng.xls');
	return unpacked.kind === 'refused' ? unpacked.breach.rule : unpacked.kind;
}

test('a text is left as it is, whatever its name', async () => {
	const blob = new Blob([CSV]);
	expect(await unpack(blob, 'bảng.xlsx')).toEqual({ kind: 'text', name: 'bảng.xlsx', blob });
});

test('a workbook gets the names of its sheets, whatever its name', async () => {
	expect(await unpack(fixture('table.xlsx'), 'bảng.csv')).toMatchObject({
		kind: 'workbook',
		name: 'bảng.csv',
		sheets: ['Điểm 2024', 'Ghi chú']
	});
});

describe('gz', () => {
	test('is unpacked and loses the ending', async () => {
		const unpacked = await unpack(new Blob([gzipSync(CSV)]), 'điểm.csv.GZ');
		expect(unpacked).toMatchObject({ kind: 'text', name: 'điểm.csv' });
		if (unpacked.kind === 'text') expect(await unpacked.blob.text()).toBe(CSV);
	});

	test('may hold a workbook', async () => {
		const packed = gzipSync(readFileSync('tests/fixtures/xlsx/table.xlsx'));
		expect(await unpack(new Blob([packed]), 'a.xlsx.gz')).toMatchObject({ kind: 'workbook' });
	});

	test('is whole when it has many pieces', async () => {
		const text = CSV.repeat(1_000_000);
		const unpacked = await unpack(new Blob([gzipSync(text, { level: 1 })]), 'a.gz');
		expect(unpacked.kind === 'text' && unpacked.blob.size).toBe(Buffer.byteLength(text));
	});

	test('is refused when cut off anywhere', async () => {
		const packed = gzipSync(CSV);
		for (let length = 3; length < packed.length; length += 1) {
			expect(await ruleOf(new Blob([packed.subarray(0, length)]))).toBe('file.gzip_broken');
		}
	});

	test('is refused when damaged', async () => {
		const packed = gzipSync(CSV);
		packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 0xff;
		expect(await ruleOf(new Blob([packed]))).toBe('file.gzip_broken');
	});

	test('is refused once it is larger than it may be', async () => {
		const packed = new Blob([gzipSync(Buffer.alloc(5_000_000))]);
		const limits = { ...UNPACK_LIMITS, unpackedBytes: 2 * 1024 * 1024 };
		const unpacked = await unpack(packed, 'a.gz', { limits });
		expect(unpacked).toMatchObject({ breach: { rule: 'file.too_large', params: { limit: 2 } } });
	});

	test('in gz is not unpacked on and on', async () => {
		expect(await ruleOf(new Blob([gzipSync(gzipSync(CSV))]))).toBe('file.archive');
	});

	test('can be stopped', async () => {
		const options = { signal: AbortSignal.abort() };
		await expect(unpack(new Blob([gzipSync(CSV)]), 'a.gz', options)).rejects.toThrow(
			ReadingCancelled
		);
	});
});

describe('what is no table is named', () => {
	const compound = (stream: string) =>
		new Blob([
			Buffer.from('d0cf11e0a1b11ae1', 'hex'),
			encodeLegacy(stream, 'utf-16le')
		] as BlobPart[]);

	test.each([
		['nothing', new Blob([]), 'file.empty'],
		['nothing in gz', new Blob([gzipSync('')]), 'file.empty'],
		['an old workbook', fixture('table.xls'), 'file.workbook_old'],
		['a workbook with a password', compound('EncryptedPackage'), 'file.workbook_locked'],
		['an old document', compound('WordDocument'), 'file.document'],
		['a page named .xls', fixture('page-named.xls'), 'file.html'],
		[
			'a page in UTF-16',
			new Blob([encodeLegacy('<html><table>', 'utf-16le', { bom: true })] as BlobPart[]),
			'file.html'
		],
		['a bare table of a page', new Blob(['\ufeff\r\n <table border=1>']), 'file.html'],
		[
			'XML of Excel 2003',
			new Blob(['<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas">']),
			'file.xml'
		],
		['OpenDocument', fixture('table.ods'), 'file.open_document'],
		['a flat OpenDocument', fixture('table.fods'), 'file.xml'],
		['a binary workbook', zip('xl/workbook.bin'), 'file.workbook_binary'],
		['a document', zip('word/document.xml'), 'file.document'],
		['a folder', zip('a.csv', 'b.csv'), 'file.archive'],
		['an empty ZIP', zip(), 'file.archive'],
		['a ZIP cut off', new Blob(['PK\u0003\u0004 and no more']), 'file.workbook_broken'],
		['PDF', new Blob(['%PDF-1.7\n']), 'file.pdf'],
		['PNG', hex('89504e470d0a1a0a'), 'file.image'],
		['JPEG', hex('ffd8ffe0'), 'file.image'],
		['RAR', hex('526172211a0700'), 'file.archive'],
		['7z', hex('377abcaf271c'), 'file.archive'],
		['rich text', new Blob(['{\\rtf1']), 'file.document']
	])('%s', async (_, blob, rule) => {
		expect(await ruleOf(blob)).toBe(rule);
	});

	test.each([
		'<img src=x onerror=alert(1)>,2\n',
		'"<b>Tỉnh</b>",x\n',
		'BM,1\n',
		'PK,1\n',
		'%PDF,1\n'
	])('a table that begins with %j is text', async (text) => {
		expect(await ruleOf(new Blob([text]))).toBe('text');
	});
});

test('whatever the bytes, it never throws', async () => {
	const starts = ['', '504b0304', '1f8b08', 'd0cf11e0a1b11ae1', '504b0506'].map((it) =>
		Buffer.from(it, 'hex')
	);
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...starts),
			fc.uint8Array({ maxLength: 300 }),
			async (start, bytes) => {
				const unpacked = await unpack(new Blob([start, bytes] as BlobPart[]), 'x');
				expect(['text', 'workbook', 'refused']).toContain(unpacked.kind);
			}
		)
	);
});
