import type { Field } from '$lib/ingest/table-schema';
import { fieldNamed } from '$lib/ingest/table-schema';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import { bodyPath } from './bundle-layout';
import type { DatasetRecord } from './database';
import type { Dataset } from './dataset';

const MOST_HEADER_BYTES = 65_536;

/** Bodies in which to look, by their hash. */
export type BodyReader = (
	record: DatasetRecord,
	part: 'original' | 'rows' | 'ledger'
) => Promise<Blob>;

/** The columns of accepted rows, which are canonical CSV: its header quotes nothing. */
export async function columnsOf(rows: Blob): Promise<string[]> {
	const start = await rows.slice(0, MOST_HEADER_BYTES).text();
	const [header = ''] = start.split(/\r?\n/, 1);
	return header
		.replace(/^\uFEFF/, '')
		.split(',')
		.map((name) => name.replace(/^"(.*)"$/, '$1'));
}

/** Without the anchors that were put around it when the schema was read. */
function patternOf(pattern: RegExp): string {
	return pattern.source.replace(/^\^\(\?:(.*)\)\$$/su, '$1');
}

function constraintsOf({ constraints }: Field): object {
	const {
		required,
		unique,
		enum: values,
		pattern,
		minimum,
		maximum,
		exclusiveMinimum
	} = constraints;
	return {
		...(required ? { required } : {}),
		...(unique ? { unique } : {}),
		...(values === null ? {} : { enum: values }),
		...(pattern === null ? {} : { pattern: patternOf(pattern) }),
		...(minimum === null ? {} : { minimum }),
		...(maximum === null ? {} : { maximum }),
		// A name of this project's own: Table Schema lets others be added.
		...(exclusiveMinimum === null ? {} : { exclusiveMinimum })
	};
}

function fieldJson(dataset: Dataset, name: string): object {
	if (name === 'line') {
		const title = 'Dòng của tệp gốc / Line of the original file';
		return { name, type: 'integer', title, constraints: { minimum: 1 } };
	}
	const field = fieldNamed(UPLOAD_SCHEMAS[dataset.kind], name);
	if (field === undefined) return { name, type: 'string' };
	return {
		name,
		type: field.type,
		title: field.title.vi,
		description: field.description.vi,
		title_en: field.title.en,
		description_en: field.description.en,
		...(field.unit === null ? {} : { unit: field.unit }),
		constraints: constraintsOf(field)
	};
}

function sourcesOf({ publisher, document, url }: Dataset): object {
	const title = [publisher, document].filter((text) => text !== '').join(', ');
	if (title === '' && url === '') return {};
	return { sources: [{ title: title === '' ? url : title, ...(url === '' ? {} : { path: url }) }] };
}

async function resourceOf(record: DatasetRecord, read: BodyReader): Promise<object> {
	const { dataset, sizes } = record;
	const columns = await columnsOf(await read(record, 'rows'));
	return {
		name: dataset.id,
		path: bodyPath(dataset, 'rows'),
		profile: 'tabular-data-resource',
		title: dataset.file.name,
		description: dataset.note,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: sizes.rows,
		hash: `sha256:${dataset.rowsSha256}`,
		dialect: {
			delimiter: ',',
			lineTerminator: '\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true
		},
		...sourcesOf(dataset),
		schema: { fields: columns.map((name) => fieldJson(dataset, name)), missingValues: [''] }
	};
}

/**
 * The descriptor of a Frictionless data package (specification 1) of accepted rows, and of `more` after
 * them.
 */
export async function dataPackageJson(
	records: readonly DatasetRecord[],
	madeAt: string,
	read: BodyReader,
	more: readonly object[] = []
): Promise<object> {
	const resources: object[] = [];
	for (const record of records) resources.push(await resourceOf(record, read));
	return {
		profile: 'data-package',
		name: 'nhip-cchc-bundle',
		title: 'Nhịp CCHC: số liệu đã nạp / PAR Pulse: loaded data',
		created: madeAt,
		resources: [...resources, ...more]
	};
}
