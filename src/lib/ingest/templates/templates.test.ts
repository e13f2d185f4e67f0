import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { checkUpload } from '../check-upload';
import { mappingFaults } from '../mapping/mapping-faults';
import { proposeMapping } from '../mapping/propose-mapping';
import { readCsv } from '../read-csv';
import { recordContext, type RecordContext } from '../record-context';
import { recordCopy } from '../testing/record-copy';
import { UPLOAD_KINDS, UPLOAD_SCHEMAS } from '../upload-kind';
import { readValue } from '../values/read-value';
import { AREAS, COMPONENTS, PLAIN } from '../values/testing/record-names';
import { fieldGuide } from './field-guide';
import { GUIDE_WORDS } from './guide-words';
import { templateColumns, templateCsv } from './template-csv';

const files = recordCopy();

function recordOf(): RecordContext {
	const reading = recordContext(files);
	if (!reading.ok) throw new Error('the record cannot be read');
	return reading.context;
}

const context = recordOf();
const CASES = UPLOAD_KINDS.flatMap((kind) =>
	LANGUAGES.map((language) => [kind, language] as const)
);

describe.each(CASES)('the template of %s in %s', (kind, language) => {
	const text = templateCsv(kind, language);
	const [header, ...rows] = readCsv(text).map(({ cells }) => cells);

	it('has every field but the source, and two rows', () => {
		const own = UPLOAD_SCHEMAS[kind].fields.map(({ name }) => name);
		expect(header).toEqual(own.filter((name) => name !== 'source_id'));
		expect(rows).toHaveLength(2);
	});

	it('is accepted by the checks', () => {
		const [first = '', ...lines] = text.trim().split('\n');
		const sourced = [`${first},source_id`, ...lines.map((line) => `${line},unlocated`)].join('\n');
		const bytes = new TextEncoder().encode(`${sourced}\n`);
		const report = checkUpload({ file: 'mau.csv', bytes, kind }, context);
		if (report.outcome !== 'checked') throw new Error(report.outcome);
		expect(report.reading.ledger.findings).toEqual([]);
		expect(report.reading.ledger).toMatchObject({ read: 2, accepted: 2, rejected: 0 });
	});

	it('is understood as it stands', () => {
		const texts = (position: number) => rows.map((cells) => cells[position] ?? '');
		const proposal = proposeMapping(header ?? [], texts, {
			areas: AREAS,
			components: COMPONENTS,
			fileName: 'mau.csv',
			asides: [],
			kind: null
		});
		expect(proposal.mapping.kind).toBe(kind);
		expect(proposal.kindSure).toBe(true);
		expect(mappingFaults(proposal.mapping, header?.length ?? 0)).toEqual([]);
		for (const [position, name] of (header ?? []).entries()) {
			const field = UPLOAD_SCHEMAS[kind].fields.find((one) => one.name === name);
			if (field === undefined) throw new Error(name);
			const format = proposal.mapping.formats[position] ?? PLAIN.format;
			for (const cells of rows) {
				const cell = cells[position] ?? '';
				const index = cells[header?.indexOf('index') ?? -1] ?? null;
				const read = readValue(cell, field, { ...PLAIN, index, year: 2024, format });
				expect(read).toEqual({ outcome: 'value', text: cell });
			}
		}
	});
});

it('a template states no score, rank or target that the record does not have', () => {
	const linesOf = (path: string) =>
		new TextDecoder().decode(files.read(path) ?? new Uint8Array()).split('\n');
	const scores = [...linesOf('scores/pci.csv'), ...linesOf('scores/par_index.csv')];
	const [, ...rows] = readCsv(templateCsv('scores', 'vi')).map(({ cells }) => cells);
	for (const cells of rows) {
		const known = scores.find((line) => line.startsWith(`${cells.slice(0, 4).join(',')},`));
		const [, , , , score = '', , , rank, , , base] = known?.split(',') ?? [];
		expect([Number(cells[4]), cells[7], cells[10]]).toEqual([Number(score), rank, base]);
	}
	const targets = linesOf('targets.csv').map((line) => line.split(',').slice(0, 7).join(','));
	const [, ...stated] = templateCsv('targets', 'vi').trim().split('\n');
	expect(targets).toEqual(expect.arrayContaining(stated));
});

describe.each(CASES)('the guide to %s in %s', (kind, language) => {
	const rows = fieldGuide(kind, language);

	it('documents each column of the template, in its order', () => {
		expect(rows.map(({ name }) => name)).toEqual(templateColumns(kind));
		for (const row of rows) {
			expect([row.title, row.meaning, row.type, row.needText]).not.toContain('');
		}
	});

	it('has words for every unit', () => {
		const units = UPLOAD_SCHEMAS[kind].fields.flatMap(({ unit }) => unit ?? []);
		expect(Object.keys(GUIDE_WORDS[language].units)).toEqual(expect.arrayContaining(units));
	});
});

it('says of a field what it takes and what holds without it', () => {
	const guide = (kind: 'scores' | 'episodes' | 'windows', name: string) =>
		fieldGuide(kind, 'vi').find((row) => row.name === name);
	expect(guide('scores', 'score')).toMatchObject({
		title: 'Điểm',
		type: 'số, từ 0 đến 100',
		need: 'one_of',
		unit: 'điểm hoặc %'
	});
	expect(guide('episodes', 'minutes')?.type).toBe('số, lớn hơn 0, đến 1.440');
	expect(guide('episodes', 'status')).toMatchObject({
		needText: 'bắt buộc; có thể cho chung cả tệp',
		allowed: ['planned', 'aired', 'rerun'],
		isKey: true
	});
	expect(guide('windows', 'component')?.needText).toBe(
		'không bắt buộc; có thể cho chung cả tệp; để trống thì là *'
	);
});
