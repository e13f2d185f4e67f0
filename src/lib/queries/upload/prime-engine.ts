import type { QueryEngine } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { distinctTexts } from './distinct-texts';
import { Pace } from './pace';
import { stageUpload } from './stage-upload';
import { acceptedRows, changeCounts, changedRows, checkUpload, dropUpload } from './upload';
import type { UploadControl } from './upload-control';

const FIELDS = ['index', 'year', 'area_code', 'component', 'score', 'rank', 'note'];
const LINES = ['PAPI,2020,04,D4,5.5,,a', 'PAPI,2021,04,D4,5.75,12,b', 'PAPI,2021,01,D6,,3,'];

const TABLE: FileTable = {
	plan: {
		encoding: 'utf-8',
		delimiter: ',',
		quote: '"',
		escape: '"',
		headerLines: [],
		firstLine: 1,
		lastLine: null
	},
	columns: FIELDS,
	body: [`${LINES.join('\n')}\n`],
	span: null,
	delimiter: ',',
	lines: Uint32Array.from(LINES, (_, at) => at + 1),
	strays: [],
	asides: [],
	repairs: { controls: 0, zeroWidth: 0, recomposed: 0 },
	blankLines: 0
};

const MAPPING: Mapping = {
	kind: 'scores',
	fixed: {},
	columns: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
	groups: [{ fixed: {}, columns: {} }],
	formats: Object.fromEntries(FIELDS.map((_, at) => [at, { decimal: '.', date: 'iso' }])),
	decisions: {},
	missing: {}
};

/** Also those where it was begun: what cancels it is a file, which does the same. */
const primed = new WeakSet<QueryEngine>();

/**
 * Asks the engine once, of a few rows, whatever it is asked of a file: a browser compiles what a module runs
 * when it first runs, and for the file that a person chose this would take as long as its first hundred
 * thousand rows. Takes the place of a staged upload, and leaves a few rows that the next replaces.
 *
 * @throws UploadError of kind `cancelled`.
 */
export async function primeEngine(engine: QueryEngine, control: UploadControl = {}): Promise<void> {
	if (primed.has(engine)) return;
	// Before anything else: the upload itself may be staged by now.
	new Pace(control).stopIfCancelled();
	primed.add(engine);
	await stageUpload(engine, TABLE, control);
	await distinctTexts(engine, FIELDS.length, 1);
	await checkUpload(engine, TABLE, MAPPING, control);
	await changeCounts(engine, control);
	await changedRows(engine, 0, 1);
	await acceptedRows(engine, { all: 'replace', byKey: new Map() }, () => undefined, control);
	await dropUpload(engine);
}
