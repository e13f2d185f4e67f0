import { expect, test } from 'vitest';
import { indicesIn, yearsIn } from './title-facts';

test.each([
	['PAPI_2024.xlsx', ['PAPI'], ['2024']],
	['BC_PCI2022_CaoBang(1).csv', ['PCI'], ['2022']],
	['Quyết định số 876/QĐ-BNV ngày 17/4/2025', [], []],
	['Công bố tháng 4/2025: PAR INDEX và SIPAS 2024', ['SIPAS', 'PAR_INDEX'], ['2024']],
	['Chỉ số CCHC năm 2023', ['PAR_INDEX'], ['2023']],
	['Chỉ số năng lực cạnh tranh 2005-2022', ['PCI'], ['2005', '2022']]
])('%s names %j and %j', (text, indices, years) => {
	expect(indicesIn(text)).toEqual(indices);
	expect(yearsIn(text)).toEqual(years);
});
