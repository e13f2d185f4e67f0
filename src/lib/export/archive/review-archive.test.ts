import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Words } from '$lib/messages/words';
import type { FigureBlock, ReviewDocument, TableBlock } from '$lib/review/review-document';
import { figureHash } from '../figure-hash';
import { CAOBANG_REVIEW } from '../slides/testing/caobang-review';
import { figureBlock, scoreRow, scoreTable } from '../slides/testing/invented-figure';
import { reviewWords } from '../slides/testing/review-words';
import { smallPicture } from '../slides/testing/small-picture';
import type { ArchiveManifest, DrawnFigure } from './archive-file';
import { MANIFEST_PATH, reviewArchive } from './review-archive';

let words: Words;
beforeAll(async () => {
	words = await reviewWords('vi');
});

const drawnOf = (ids: readonly string[]): Map<string, DrawnFigure> =>
	new Map(ids.map((id) => [id, { ...smallPicture(), json: `{"id":"${id}"}\n` }]));
const DRAWN = drawnOf(['trend-papi', 'parts-papi', 'change-papi']);

async function unpacked(zip: Blob): Promise<Map<string, Uint8Array>> {
	return new Map(Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer()))));
}

function manifestOf(files: ReadonlyMap<string, Uint8Array>): ArchiveManifest {
	return JSON.parse(strFromU8(files.get(MANIFEST_PATH) ?? new Uint8Array())) as ArchiveManifest;
}

function reviewOf(blocks: readonly (FigureBlock | TableBlock)[]): ReviewDocument {
	return {
		...CAOBANG_REVIEW,
		findings: [],
		sections: [{ id: 's', heading: '', isAnnex: false, blocks }]
	};
}

describe('the archive of a review', () => {
	test('holds each figure in three forms and all data in two, named in Vietnamese', async () => {
		const files = await unpacked(await reviewArchive(CAOBANG_REVIEW, DRAWN, words));
		const trend = 'Hình 01 - PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất';
		expect([...files.keys()].slice(0, 5)).toEqual([
			'manifest.json',
			'DOC-TRUOC.txt',
			`hinh/${trend}.svg`,
			`hinh/${trend}.png`,
			`hinh/${trend}.json`
		]);
		expect([...files.keys()].slice(-2)).toEqual([
			'so-lieu/Bảng 01 - PAPI theo nội dung, Cao Bằng, 2024 (điểm, thang 10).csv',
			'so-lieu/Bảng 01 - PAPI theo nội dung, Cao Bằng, 2024 (điểm, thang 10).excel.csv'
		]);
		expect(files.size).toBe(2 + 3 * 3 + 4 * 2);
		expect([...files.keys()].filter((path) => path.normalize('NFC') !== path)).toEqual([]);
	});

	test('says that its names are UTF-8', async () => {
		const zip = await reviewArchive(CAOBANG_REVIEW, DRAWN, words);
		const bytes = Buffer.from(await zip.arrayBuffer());
		let found = 0;
		for (
			let at = bytes.indexOf('PK\x01\x02');
			at !== -1;
			at = bytes.indexOf('PK\x01\x02', at + 4)
		) {
			const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
			const isAscii = name.every((byte) => byte < 0x80);
			if (!isAscii) expect(bytes.readUInt16LE(at + 8) & 0x800).toBe(0x800);
			found += isAscii ? 0 : 1;
		}
		expect(found).toBe(17);
	});

	test('lists its files with what they are, as they come out again', async () => {
		const files = await unpacked(await reviewArchive(CAOBANG_REVIEW, DRAWN, words));
		const manifest = manifestOf(files);
		expect(manifest).toMatchObject({
			title: CAOBANG_REVIEW.title,
			language: 'vi',
			vintage: '2025-11-23',
			permalink: CAOBANG_REVIEW.permalink,
			sources: CAOBANG_REVIEW.sources
		});
		expect(manifest.files.map(({ path }) => path)).toEqual([...files.keys()].slice(1));
		for (const { path, bytes, sha256 } of manifest.files) {
			const body = files.get(path) ?? new Uint8Array();
			expect(body.length).toBe(bytes);
			expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
		}
		const [block] = CAOBANG_REVIEW.sections[0]?.blocks ?? [];
		expect(manifest.files[1]?.of).toEqual({
			type: 'figure',
			number: 1,
			id: 'trend-papi',
			headline: 'PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất',
			hash: block?.type === 'figure' ? figureHash(block.figure) : '',
			sources: ['PAPI 2024 (CECODES, RTA, UNDP)'],
			permalink: `${CAOBANG_REVIEW.permalink}#trend-papi`
		});
	});

	test('says what is what in the language of the reader', async () => {
		const files = await unpacked(await reviewArchive(CAOBANG_REVIEW, DRAWN, words));
		const text = strFromU8(files.get('DOC-TRUOC.txt') ?? new Uint8Array());
		expect(text).toContain('Số liệu đến ngày 23/11/2025.\r\n');
		expect(text).toContain('\r\nHình 02 - Công khai, minh bạch giảm nhiều nhất');
		const english = await reviewArchive(CAOBANG_REVIEW, DRAWN, await reviewWords('en'));
		expect((await unpacked(english)).has('README.txt')).toBe(true);
	});

	test('is the same bytes each time', async () => {
		const bytes = async () =>
			Buffer.from(await (await reviewArchive(CAOBANG_REVIEW, DRAWN, words)).arrayBuffer());
		expect((await bytes()).equals(await bytes())).toBe(true);
	});

	test('of a review without figures is a manifest and what says so', async () => {
		const files = await unpacked(await reviewArchive(reviewOf([]), new Map(), words));
		expect([...files.keys()]).toEqual(['manifest.json', 'DOC-TRUOC.txt']);
	});

	test('names the figure that was not drawn', async () => {
		await expect(reviewArchive(CAOBANG_REVIEW, new Map(), words)).rejects.toEqual(
			new RangeError('no picture of the figure trend-papi')
		);
	});

	test('can be stopped half-way, and counts until then', async () => {
		const stop = new AbortController();
		const counted: number[] = [];
		const made = reviewArchive(CAOBANG_REVIEW, DRAWN, words, {
			signal: stop.signal,
			onProgress: (done, all) => {
				expect(all).toBe(19);
				counted.push(done);
				if (done === 3) stop.abort(new Error('không cần nữa'));
			}
		});
		await expect(made).rejects.toThrow('không cần nữa');
		expect(counted).toEqual([1, 2, 3]);
	});
});

test('a cell is no formula, and a number keeps its sign', async () => {
	const table: TableBlock = {
		type: 'table',
		id: 't',
		source: '',
		table: scoreTable('Bảng', [scoreRow('=HYPERLINK("http://x")', 41.33, -0.32)])
	};
	const files = await unpacked(await reviewArchive(reviewOf([table]), new Map(), words));
	const [, line] = strFromU8(files.get('so-lieu/Bảng 01 - Bảng.csv') ?? new Uint8Array()).split(
		'\r\n'
	);
	expect(line).toBe(`"'=HYPERLINK(""http://x"")",41.33,-0.32`);
	const excel = files.get('so-lieu/Bảng 01 - Bảng.excel.csv') ?? new Uint8Array();
	expect([...excel.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(strFromU8(excel)).toContain(';41,33;-0,32');
});

test('names are unique, short enough and stay in their folder, whatever the headlines are', async () => {
	const headline = fc.oneof(
		fc.constantFrom('', 'Điểm giảm', '../../etc/passwd', 'CON', 'a/b\\c', 'điểm '.repeat(99)),
		fc.string({ unit: 'binary', maxLength: 40 })
	);
	await fc.assert(
		fc.asyncProperty(fc.array(headline, { minLength: 1, maxLength: 5 }), async (headlines) => {
			const figures = headlines.map((text, at) =>
				figureBlock({ id: `f${at}`, headline: text, summary: '', rows: [scoreRow('a', 1, 2)] })
			);
			const drawn = drawnOf(figures.map(({ id }) => id));
			const files = await unpacked(await reviewArchive(reviewOf(figures), drawn, words));
			const paths = manifestOf(files).files.map(({ path }) => path);
			expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(1 + 5 * figures.length);
			for (const path of paths.slice(1)) {
				expect(path).toMatch(/^(?:hinh|so-lieu)\/[^/\\]+\.(?:svg|png|json|csv)$/);
				expect(Buffer.byteLength(path)).toBeLessThan(220);
				expect(files.has(path)).toBe(true);
			}
		}),
		{ seed: 20241123, numRuns: 30 }
	);
});
