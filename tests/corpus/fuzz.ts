import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { kindField } from '$lib/ingest/mapping/kind-fields';
import { rowsOf } from '$lib/ingest/reading/testing/write-table';
import { RULE_CODES } from '$lib/ingest/rule-code';
import type { MappingDraft } from '../../src/routes/[lang=lang]/so-lieu/mapping-draft.svelte';
import { checkFile, readOut, stage, type Loading } from './load-file';
import { spoiledFile } from './spoiled-file';

const READ_RUNS = 300;
const LOAD_RUNS = 20;

const ANY_VALUE: Readonly<Record<string, string>> = {
	index: 'PCI',
	year: '2022',
	area_code: '04',
	component: 'TOTAL',
	status: 'aired',
	minutes: '15',
	measure: 'score'
};

/** Answers what is asked, and gives what a mapping lacks, as a person in a hurry would. */
function hurry(draft: MappingDraft): void {
	for (const { text, reason } of draft.missing) draft.declareMissing(text, reason);
	for (const { position, doubt } of draft.openDoubts) {
		draft.reformat(position, doubt.startsWith('date') ? { date: 'dmy' } : { decimal: ',' });
	}
	const isFree = (position: number): boolean => draft.targetOf(position) === null;
	for (const fault of draft.faults) {
		const [field] =
			fault.fault === 'field_without_source'
				? [fault.field]
				: fault.fault === 'one_of_without_source'
					? fault.fields
					: [];
		if (field === undefined) continue;
		const value = ANY_VALUE[field];
		const free = [...draft.columns.keys()].find(isFree);
		if (value !== undefined && kindField(draft.mapping.kind, field)?.mayBeFixed === true) {
			draft.fix(field, value);
		} else if (free !== undefined) draft.retarget(free, field);
	}
}

/** The account of a file: nothing that was read is lost, and every line told is one of the file. */
async function expectAccount(engine: QueryEngine, loading: Loading): Promise<void> {
	const { table } = loading;
	const { checked, beside } = await checkFile(engine, loading);
	const { read, accepted, rejected, empty, groups } = checked.ledger;
	expect(read).toBe(accepted + rejected);
	const records = table.lines.length * checked.mapping.groups.length;
	expect(read + empty).toBe(records + table.strays.length);
	expect(beside.added + beside.changed + beside.unchanged).toBe(accepted);
	const lines = new Set([...table.lines, ...table.strays.map(({ line }) => line)]);
	const told = groups.flatMap((group) => [...group.lines]);
	expect(told.filter((line) => !lines.has(line))).toEqual([]);
}

/** No file throws what is not foreseen, and none loses a row on its way. */
export function testFuzz(engine: () => QueryEngine): void {
	describe('a spoiled file', () => {
		test('is read or refused by a rule, and keeps the line of every row', async () => {
			await fc.assert(
				fc.asyncProperty(spoiledFile, async ({ messy, bytes }) => {
					const read = await readOut(bytes, messy.file);
					if (typeof read === 'string') expect(RULE_CODES).toContain(read);
					else expect(await rowsOf(read.table)).toHaveLength(read.table.lines.length);
				}),
				{ numRuns: READ_RUNS }
			);
		}, 60_000);

		test('is accounted for to its last row', async () => {
			await fc.assert(
				fc.asyncProperty(spoiledFile, async ({ messy, bytes }) => {
					const read = await readOut(bytes, messy.file);
					if (typeof read === 'string') return;
					const loading = await stage(engine(), read, messy.file, messy.kind ?? null);
					hurry(loading.draft);
					if (loading.draft.faults.length === 0) await expectAccount(engine(), loading);
				}),
				{ numRuns: LOAD_RUNS }
			);
		}, 60_000);
	});
}
