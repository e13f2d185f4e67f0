import { describe, expect, it } from 'vitest';
import { findingText } from './finding-words';
import { recordContext } from './record-context';
import { replaced, smallCopy, type Changes } from './testing/record-copy';

function faults(changes: Changes): string[] {
	const reading = recordContext(smallCopy(changes));
	return reading.ok ? [] : reading.findings.map((finding) => findingText(finding, 'vi'));
}

describe('the record that a file is held against', () => {
	it('is whole, though a file lies about that is not described', () => {
		expect(faults({})).toEqual([]);
		expect(faults({ 'cu.csv': 'a\n1\n' })).toEqual([]);
	});

	it('is refused without its descriptor, a table, or the columns of one', () => {
		expect(faults({ 'datapackage.json': '{' })).toEqual([
			'data/datapackage.json: không đọc được như JSON. Sửa cú pháp.'
		]);
		expect(faults({ 'areas.csv': null })).toEqual([
			'data/areas.csv: không tìm thấy tệp. Thêm tệp hoặc bỏ mục này trong datapackage.json.'
		]);
		expect(faults({ 'areas.csv': replaced('area_code', 'code') })).toContain(
			'data/areas.csv, dòng 1, cột area_code: thiếu cột này trong dòng tiêu đề. Thêm cột.'
		);
	});
});
