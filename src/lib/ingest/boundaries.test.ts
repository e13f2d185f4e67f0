import { describe, expect, it } from 'vitest';
import { replaced, smallCopy, told, type Changes } from './testing/record-copy';

const B63 = 'boundaries/vn_provinces_63.topo.json';
const B34 = 'boundaries/vn_provinces_34.topo.json';

function recoded(from: string, to: string): (text: string) => string {
	return (text) => {
		const found = new RegExp(`"code": ?"${from}"`).exec(text)?.[0] ?? 'none';
		return replaced(found, `"code":"${to}"`)(text);
	};
}

const BROKEN: readonly [string, Changes, string][] = [
	['no JSON', { [B63]: '{' }, `data/${B63}: không đọc được như JSON. Sửa cú pháp.`],
	[
		'another kind of JSON',
		{ [B63]: '{"type":"FeatureCollection"}' },
		`data/${B63}: không phải TopoJSON dùng được: thiếu hoặc sai “type”. Xuất lại tệp.`
	],
	[
		'no object “provinces”',
		{ [B34]: '{"type":"Topology","arcs":[],"objects":{"tinh":{}}}' },
		`data/${B34}: không phải TopoJSON dùng được: thiếu hoặc sai “objects.provinces”. Xuất lại tệp.`
	],
	[
		'a code that no area has',
		{ [B63]: recoded('04', '28') },
		`data/${B63}, cột code: mã “28” không có trong areas.csv. Sửa mã của địa giới.`
	],
	[
		'an area without a boundary',
		{ [B63]: recoded('04', '28') },
		`data/${B63}, cột code: thiếu địa giới của mã “04”. Bổ sung.`
	],
	[
		'a unit that is no more among the 34',
		{ [B34]: recoded('04', '02') },
		`data/${B34}, cột code: mã “02” không có trong areas.csv. Sửa mã của địa giới.`
	],
	[
		'two boundaries of one code',
		{ [B34]: recoded('04', '01') },
		`data/${B34}, cột code: mã “01” có hai địa giới. Giữ một.`
	],
	[
		'boundaries that are not described',
		{ 'datapackage.json': replaced('"boundaries-34"', '"b34"') },
		'data/datapackage.json: thiếu bảng “boundaries-34” của gói dữ liệu. Bổ sung mục này.'
	]
];

describe('boundaries', () => {
	it.each(BROKEN)('are refused with %s', (_, changes, text) => {
		expect(told(smallCopy(changes))).toContain(text);
	});
});
