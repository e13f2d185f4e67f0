import { describe, expect, it } from 'vitest';
import { replaced, smallCopy, told } from './testing/record-copy';

const PLANS = 'schemas/plans.json';

const BROKEN: readonly [string, (text: string) => string, string][] = [
	[
		'a constraint of no known name',
		replaced('"required": true', '"requierd": true'),
		'data/schemas/plans.json, cột plan_id: điều kiện “requierd” không được hỗ trợ cho kiểu “string”, nên sẽ không được áp dụng. Sửa tên hoặc bỏ điều kiện.'
	],
	[
		'a flag in quotes',
		replaced('"required": true', '"required": "true"'),
		'data/schemas/plans.json, cột plan_id: giá trị "true" của “required” sai kiểu, cần dạng true, false. Sửa lại.'
	],
	[
		'a list that is none',
		replaced('"required": true', '"enum": "a"'),
		'data/schemas/plans.json, cột plan_id: giá trị "a" của “enum” sai kiểu, cần dạng ["a", "b"]. Sửa lại.'
	],
	[
		'a bound on text',
		replaced('"required": true', '"minimum": 0'),
		'data/schemas/plans.json, cột plan_id: điều kiện “minimum” không được hỗ trợ cho kiểu “string”, nên sẽ không được áp dụng. Sửa tên hoặc bỏ điều kiện.'
	],
	[
		'a pattern that is none',
		replaced('"required": true', '"pattern": "("'),
		'data/schemas/plans.json, cột plan_id: giá trị "(" của “pattern” sai kiểu, cần dạng regex. Sửa lại.'
	],
	[
		'a field twice',
		replaced('"name": "starts_on"', '"name": "plan_id"'),
		'data/schemas/plans.json, cột plan_id: tên trường bị dùng hai lần. Giữ một trường.'
	],
	[
		'no primary key',
		replaced('"primaryKey"', '"primary_key"'),
		'data/schemas/plans.json: thiếu khóa chính (primaryKey). Bổ sung.'
	]
];

describe('a schema', () => {
	it.each(BROKEN)('is refused with %s, and its rows are not held against it', (_, change, text) => {
		expect(told(smallCopy({ [PLANS]: change }))).toEqual([
			text,
			'data/plans.csv: lược đồ schemas/plans.json có lỗi, nên các dòng chưa được kiểm tra. Sửa lược đồ trước.'
		]);
	});

	it('is refused with a bound in quotes', () => {
		const scores = told(
			smallCopy({ 'schemas/targets.json': replaced('"minimum": 0', '"minimum": "0"') })
		);
		expect(scores[0]).toBe(
			'data/schemas/targets.json, cột value: giá trị "0" của “minimum” sai kiểu, cần dạng 0. Sửa lại.'
		);
	});

	it('takes no rows of other tables with it', () => {
		const found = told(smallCopy({ 'schemas/areas.json': replaced('"primaryKey"', '"key"') }));
		expect(found).toHaveLength(2);
	});
});
