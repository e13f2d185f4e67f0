import type { Bundle } from '../bundle';
import { bodySha256 } from '../bodies';
import type { BodyReader } from '../data-package';
import type { DatasetRecord } from '../database';
import type { Dataset, Version } from '../dataset';
import type { Manifest } from '../manifest';
import { sha256Of } from '../sha256';

/** A file that was loaded: its bytes, what went in, and the account. */
export interface ExampleUpload {
	readonly record: DatasetRecord;
	readonly original: Blob;
	readonly rows: Blob;
	readonly ledger: Blob;
}

export const SCHEMA_VERSION = '1.0.0';

/** `number` makes the id and the content: the log of a station with one Friday. */
export async function exampleUpload(
	number: number,
	{ name = `Nhật ký ${number}.csv`, text = `ngày;phút\n03/07/2020;${number}\n` } = {}
): Promise<ExampleUpload> {
	const original = new Blob([text]);
	const rows = new Blob([`line,aired_on,minutes,title\n2,2020-07-03,${number},"Một, hai"\n`]);
	const ledger = new Blob([JSON.stringify({ read: 1, accepted: 1, rejected: 0, groups: [] })]);
	const dataset: Dataset = {
		id: `local-${number.toString(16).padStart(12, '0')}`,
		kind: 'episodes',
		file: { name, size: original.size, sha256: await sha256Of(original), sheet: null },
		loadedAt: '2026-11-23T02:00:00.000Z',
		by: 'Phòng CCHC',
		note: '',
		publisher: 'Đài PT-TH Cao Bằng',
		document: 'Nhật ký phát sóng',
		url: '',
		plan: {
			encoding: 'utf-8',
			delimiter: ';',
			quote: '"',
			escape: '"',
			headerLines: [1],
			firstLine: 2,
			lastLine: null
		},
		mapping: {
			kind: 'episodes',
			fixed: {},
			columns: { aired_on: 0, minutes: 1 },
			groups: [{ fixed: {}, columns: {} }],
			formats: { 0: { decimal: null, date: 'dmy' } },
			decisions: { title: { constructor: 'x' } },
			missing: { '-': 'not_in_data' }
		},
		schemaVersion: SCHEMA_VERSION,
		counts: {
			read: 1,
			accepted: 1,
			rejected: 0,
			added: 1,
			replaced: 0,
			unchanged: 0,
			kept: 0
		},
		rowsSha256: await sha256Of(rows),
		ledgerSha256: await sha256Of(ledger)
	};
	const sizes = { original: original.size, rows: rows.size, ledger: ledger.size };
	return { record: { dataset, sizes }, original, rows, ledger };
}

export function exampleVersion(number: number, datasets: readonly string[]): Version {
	const dataset = datasets.at(-1) ?? '';
	return {
		number,
		parent: number === 1 ? null : number - 1,
		madeAt: `2026-11-23T02:00:0${number}.000Z`,
		action: { do: 'commit', dataset },
		datasets
	};
}

/** A manifest in which the uploads were committed one after the other. */
export function exampleManifest(
	uploads: readonly ExampleUpload[],
	versions: 'head' | 'all' = 'head'
): Manifest {
	const ids = uploads.map(({ record }) => record.dataset.id);
	const list = ids.map((_, at) => exampleVersion(at + 1, ids.slice(0, at + 1)));
	const head = list.at(-1) ?? exampleVersion(1, []);
	return {
		madeAt: head.madeAt,
		by: 'Sở Nội vụ',
		head,
		versions: versions === 'all' ? list : [],
		datasets: uploads.map(({ record }) => record),
		reviews: []
	};
}

export function readerOf(uploads: readonly ExampleUpload[]): BodyReader {
	return ({ dataset }, part) => {
		const upload = uploads.find(({ record }) => record.dataset.id === dataset.id);
		return upload === undefined
			? Promise.reject(new Error(`no upload ${dataset.id}`))
			: Promise.resolve(upload[part]);
	};
}

/** What `readBundle` makes of such a bundle. */
export function bodiesOf(uploads: readonly ExampleUpload[]): Bundle['bodies'] {
	return new Map(
		uploads.flatMap(({ record: { dataset }, original, rows, ledger }) => [
			[bodySha256(dataset, 'original'), original],
			[bodySha256(dataset, 'rows'), rows],
			[bodySha256(dataset, 'ledger'), ledger]
		])
	);
}
