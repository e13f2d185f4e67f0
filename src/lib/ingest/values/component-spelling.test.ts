import { describe, expect, test } from 'vitest';
import { resolveComponent } from './component-spelling';
import { COMPONENTS } from './testing/record-names';

function told(text: string, index: string | null, year: number | null = null): string {
	const found = resolveComponent(text, COMPONENTS, index, year);
	if (found.outcome === 'found') return found.component;
	return 'candidates' in found ? `${found.outcome} ${found.candidates.join(' ')}` : found.outcome;
}

describe('a component is found', () => {
	test.each([
		['D2', 'PAPI', 'D2'],
		['d2', 'PAPI', 'D2'],
		['1.1', 'PAPI', '1.1'],
		['Công khai, minh bạch', 'PAPI', 'D2'],
		['CÔNG KHAI MINH BẠCH', 'PAPI', 'D2'],
		['Cong khai, minh bach trong viec ra quyet dinh o dia phuong', 'PAPI', 'D2'],
		['Transparency in Local Decision-making', 'PAPI', 'D2'],
		['Nội dung 1', 'PAPI', 'D1'],
		['Trục 1', 'PAPI', 'D1'],
		['Trục nội dung 8', 'PAPI', 'D8'],
		['Dimension 3', 'PAPI', 'D3'],
		['D1. Tham gia của người dân ở cấp cơ sở', 'PAPI', 'D1'],
		['Nội dung 1: Tham gia của người dân ở cấp cơ sở', 'PAPI', 'D1'],
		['1. Tham gia của người dân ở cấp cơ sở', 'PAPI', 'D1'],
		['I. Tham gia của người dân ở cấp cơ sở', 'PAPI', 'D1'],
		['CSTP 1', 'PCI', 'S1'],
		['Gia nhập thị trường', 'PCI', 'S1'],
		['Thiết chế pháp lý & an ninh trật tự', 'PCI', 'S10'],
		['Lĩnh vực 3', 'PAR_INDEX', 'PAR3'],
		['Cải cách TTHC', 'PAR_INDEX', 'PAR3'],
		['Yếu tố 2', 'SIPAS', 'S2_PROCEDURES'],
		['Thủ tục hành chính', 'SIPAS', 'S2_PROCEDURES'],
		['Thủ tục hành chính', 'PAR_INDEX', 'PAR3'],
		['Tổng điểm', 'PAPI', 'TOTAL'],
		['Chỉ số PAPI', 'PAPI', 'TOTAL'],
		['Tổng điểm PAPI', 'PAPI', 'TOTAL'],
		['Chỉ số hài lòng chung', 'SIPAS', 'TOTAL'],
		['PAR INDEX', 'PAR_INDEX', 'TOTAL'],
		['Tổng', null, 'TOTAL'],
		['Nội dung 1', null, 'D1'],
		['Quản trị điện tử', null, 'D8']
	])('%s of %s is %s', (text, index, wanted) => {
		expect(told(text, index)).toBe(wanted);
	});

	test('by the name of its era', () => {
		const old = 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật';
		expect(told(old, 'PAR_INDEX', 2020)).toBe('PAR2');
		// The rules, not the name, say that it is not of that year.
		expect(told(old, 'PAR_INDEX', 2024)).toBe('PAR2');
		expect(told('D7', 'PAPI', 2011)).toBe('D7');
	});
});

describe('what may be another component is not taken', () => {
	test.each([
		['Thủ tục hành chính', null, /^ambiguous/],
		['1. Công khai, minh bạch', 'PAPI', 'near D2'],
		['D1. Công khai, minh bạch', 'PAPI', 'ambiguous D1 D2'],
		['D1: điều khác', 'PAPI', 'near D1'],
		['Kiểm soát tham nhũn', 'PAPI', /^near D4/],
		['Gia nhập thị trườg', 'PCI', /^near S1/],
		['S2', 'PAPI', 'unknown'],
		['D9', 'PAPI', 'unknown'],
		['toString', 'PAPI', 'unknown'],
		['', 'PAPI', 'unknown'],
		['x'.repeat(1_000_000), null, 'unknown']
	])('%s of %s', (text, index, wanted) => {
		const found = told(text, index);
		if (wanted instanceof RegExp) expect(found).toMatch(wanted);
		else expect(found).toBe(wanted);
	});
});

test('every component is found by its code and by its names, within its index and years', () => {
	const wrong = COMPONENTS.flatMap(({ index, component, nameVi, nameEn, firstYear }) =>
		[component, nameVi, nameEn]
			.filter((name) => told(name, index, firstYear) !== component)
			.map((name) => `${index} ${component} ${name}: ${told(name, index, firstYear)}`)
	);
	expect(wrong).toEqual([]);
});
