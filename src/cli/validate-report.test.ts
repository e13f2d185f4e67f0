import { describe, expect, it } from 'vitest';
import { checkUpload } from '$lib/ingest/check-upload';
import { recordContext } from '$lib/ingest/record-context';
import { smallCopy } from '$lib/ingest/testing/record-copy';
import { unknownKindLine, uploadLines } from './validate-report';

function lines(text: string): string[] {
	const record = recordContext(smallCopy());
	if (!record.ok) throw new Error('the record cannot be read');
	const upload = { file: 'nap.csv', bytes: new TextEncoder().encode(text), kind: null };
	const report = checkUpload(upload, record.context);
	if (report.outcome === 'unknown_kind') return [unknownKindLine('nap.csv', report, 'vi')];
	return report.outcome === 'checked' ? uploadLines(report, 'vi') : [];
}

describe('the printed account', () => {
	it('tells fifty findings of a rule, counts the rest and still adds up', () => {
		const rows = Array.from({ length: 60 }, (_, at) => `2020-07-03,0,Số ${at},aired\n`).join('');
		const printed = lines(`aired_on,minutes,title,status\n${rows}`);
		expect(printed.filter((line) => line.includes('phải lớn hơn 0'))).toHaveLength(50);
		expect(printed).toContain(
			'  nap.csv: còn 10 mục cùng lỗi number.not_above. Xem đủ bằng --json.'
		);
		expect(printed.at(-1)).toBe('đọc 60 = nhận 0 + loại 60');
	});

	it('says what a header lacks, or how it is separated', () => {
		expect(lines('aired_on,minutes\n')).toEqual([
			'nap.csv: dòng tiêu đề gần giống bảng episodes nhưng thiếu cột bắt buộc: status. Thêm cột.'
		]);
		expect(lines('aired_on;minutes;status\n')).toEqual([
			'nap.csv: dòng tiêu đề “aired_on;minutes;status” ngăn cột bằng “;”, cần dấu phẩy. Lưu lại với dấu phẩy.'
		]);
	});
});
