import { describe, expect, it } from 'vitest';
import { checkUpload, type UploadReport } from './check-upload';
import { findingText } from './finding-words';
import { recordContext, type RecordContext, type RecordReading } from './record-context';
import { recordCopy } from './testing/record-copy';
import type { UploadKind } from './upload-kind';

function recordOf(reading: RecordReading): RecordContext {
	if (!reading.ok) throw new Error('the record cannot be read');
	return reading.context;
}

const context = recordOf(recordContext(recordCopy()));

function checked(text: string, kind: UploadKind | null = null): UploadReport {
	return checkUpload({ file: 'nap.csv', bytes: new TextEncoder().encode(text), kind }, context);
}

function told(report: UploadReport): string[] {
	if (report.outcome !== 'checked') return [report.outcome];
	return report.reading.ledger.findings.map((finding) => findingText(finding, 'vi'));
}

const SCORES = 'index,year,area_code,component,score,rank,rank_of,basis,rank_basis,source_id\n';
const EPISODES = 'aired_on,minutes,title,status\n';

describe('a file from outside the record', () => {
	it('tells its kind by the one schema whose required columns it has', () => {
		expect(checked(`${EPISODES}2020-07-03T20:15,14,Số 1,aired\n`)).toMatchObject({
			outcome: 'checked',
			kind: 'episodes',
			told: false,
			reading: { ledger: { read: 1, accepted: 1 } }
		});
	});

	it('asks when its header fits nothing', () => {
		expect(checked('tỉnh,điểm\nCao Bằng,81\n')).toEqual({
			outcome: 'unknown_kind',
			header: ['tỉnh', 'điểm'],
			delimiter: null,
			near: null
		});
	});

	it('tells its kind behind blank lines and with a line break in a column name', () => {
		const text = `\n\naired_on,minutes,status,"ghi\nchú"\n2020-07-03,14,aired,x\n`;
		expect(checked(text)).toMatchObject({ outcome: 'checked', kind: 'episodes' });
	});

	it('names what a header lacks that nearly fits, or its delimiter', () => {
		expect(checked('aired_on,minutes\n2020-07-03,14\n')).toMatchObject({
			outcome: 'unknown_kind',
			near: { kind: 'episodes', missing: ['status'] }
		});
		expect(checked('aired_on\tminutes\tstatus\n')).toMatchObject({ delimiter: 'Tab' });
	});

	it('asks when its header fits both', () => {
		const both = `${SCORES.trim()},aired_on,minutes,status\n`;
		expect(checked(both).outcome).toBe('unknown_kind');
		expect(checked(both, 'scores')).toMatchObject({ outcome: 'checked', told: true });
	});

	it('is held against the record', () => {
		const row = 'PAR_INDEX,2024,04,PAR3,13.5,63,63,published,published,plan_2163_2025\n';
		expect(told(checked(SCORES + row))).toEqual([
			'nap.csv, dòng 2, cột score: giá trị “13.5” vượt thang điểm 0–13 của PAR_INDEX PAR3 năm 2024. Kiểm tra lại bản gốc.'
		]);
	});

	it('must say more than nothing of a broadcast', () => {
		const rows = '2020-07-32,0,Số 1,aired\n2020-07-03,14,Số 1,đã phát\n';
		expect(told(checked(EPISODES + rows))).toEqual([
			'nap.csv, dòng 2, cột aired_on: giá trị “2020-07-32” không phải là ngày (2020-07-03) hoặc ngày giờ (2020-07-03T20:15). Sửa lại.',
			'nap.csv, dòng 2, cột minutes: giá trị “0” phải lớn hơn 0. Kiểm tra lại bản gốc.',
			'nap.csv, dòng 3, cột status: giá trị “đã phát” không thuộc danh sách: planned, aired, rerun. Chọn một giá trị trong danh sách.'
		]);
	});

	it('may be only a header, and that is told', () => {
		expect(told(checked(EPISODES))).toEqual([
			'nap.csv: tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.'
		]);
	});

	it('may be no text at all', () => {
		const bytes = new Uint8Array([0x50, 0x4b, 3, 4]);
		expect(checkUpload({ file: 'a.xlsx', bytes, kind: null }, context).outcome).toBe('unreadable');
	});
});
