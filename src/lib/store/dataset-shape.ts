import { MISSING_REASONS } from '$lib/domain/missing-reason';
import { ENCODINGS } from '$lib/ingest/encoding/encoding';
import type { ColumnFormat, Mapping, RecordGroup } from '$lib/ingest/mapping/mapping';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { UnreadRow, UnreadRows } from '$lib/ingest/unread-rows';
import { UPLOAD_KINDS } from '$lib/ingest/upload-kind';
import type { DatasetRecord } from './database';
import type { Dataset, Version } from './dataset';
import {
	anyText,
	day,
	has,
	instant,
	listOf,
	object,
	oneOf,
	orNull,
	recordOf,
	sha256Text,
	textThat,
	wholeFrom,
	type Shape
} from './shape';

const LONGEST_NAME = 1000;

const count = wholeFrom(0);
const fromOne = wholeFrom(1);
const datasetId = textThat((text) => /^local-[0-9a-f]{12}$/.test(text));
const atMostOne = textThat((text) => Array.from(text).length <= 1);
const fileName = textThat((text) => text !== '' && text.length <= LONGEST_NAME);
/** A link that runs something instead of leading somewhere is no link. */
const address = textThat((text) => !/^\s*(?:javascript|data|vbscript):/i.test(text));

const plan = object<ReadPlan>({
	encoding: orNull(oneOf(ENCODINGS)),
	delimiter: textThat((text) => Array.from(text).length === 1),
	quote: atMostOne,
	escape: atMostOne,
	headerLines: listOf(fromOne),
	firstLine: fromOne,
	lastLine: orNull(count)
});

const group = object<RecordGroup>({ fixed: recordOf(anyText), columns: recordOf(count) });

const columnFormat = object<ColumnFormat>({
	decimal: orNull(oneOf(['.', ','])),
	date: orNull(oneOf(['iso', 'dmy', 'mdy', 'serial']))
});

const mapping = object<Mapping>({
	kind: oneOf(UPLOAD_KINDS),
	fixed: recordOf(anyText),
	columns: recordOf(count),
	groups: listOf(group),
	formats: recordOf(columnFormat, (key) => /^\d+$/.test(key)),
	decisions: recordOf(recordOf(anyText)),
	missing: recordOf(oneOf(MISSING_REASONS))
});

const unread = object<UnreadRows>({
	firstDay: orNull(day),
	lastDay: orNull(day),
	rows: listOf(object<UnreadRow>({ line: fromOne, airedOn: orNull(day) }))
});

const wholeDataset = object<Omit<Dataset, 'unread'>>({
	id: datasetId,
	kind: oneOf(UPLOAD_KINDS),
	file: object<Dataset['file']>({
		name: fileName,
		size: count,
		sha256: sha256Text,
		sheet: orNull(anyText)
	}),
	loadedAt: instant,
	by: anyText,
	note: anyText,
	publisher: anyText,
	document: anyText,
	url: address,
	plan,
	mapping,
	schemaVersion: textThat((text) => /^\d+\.\d+\.\d+$/.test(text)),
	counts: object<Dataset['counts']>({
		read: count,
		accepted: count,
		rejected: count,
		added: count,
		replaced: count,
		unchanged: count,
		kept: count
	}),
	rowsSha256: sha256Text,
	ledgerSha256: sha256Text
});

const unreadPart = object<Required<Pick<Dataset, 'unread'>>>({ unread });

export const datasetShape: Shape<Dataset> = (value, at) => {
	const dataset = wholeDataset(value, at);
	return has(value, 'unread') ? { ...dataset, ...unreadPart(value, at) } : dataset;
};

export const datasetRecordShape = object<DatasetRecord>({
	dataset: datasetShape,
	sizes: object<DatasetRecord['sizes']>({ original: count, rows: count, ledger: count })
});

type Action = Version['action'];
type ActionOf<Do extends Action['do']> = Extract<Action, { readonly do: Do }>;

const actionShape: Shape<Action> = (value, at) => {
	const { do: does } = object<Pick<Action, 'do'>>({
		do: oneOf(['commit', 'remove', 'restore', 'import'])
	})(value, at);
	switch (does) {
		case 'commit':
			return object<ActionOf<'commit'>>({ do: oneOf(['commit']), dataset: datasetId })(value, at);
		case 'remove':
			return object<ActionOf<'remove'>>({ do: oneOf(['remove']), dataset: datasetId })(value, at);
		case 'restore':
			return object<ActionOf<'restore'>>({ do: oneOf(['restore']), version: fromOne })(value, at);
		case 'import':
			return object<ActionOf<'import'>>({ do: oneOf(['import']), bundle: anyText })(value, at);
	}
};

export const versionShape = object<Version>({
	number: fromOne,
	parent: orNull(fromOne),
	madeAt: instant,
	action: actionShape,
	datasets: listOf(datasetId)
});
