import { searchKey } from '$lib/domain/search-key';

/** Names under which parts of an index are known beside those of `components.csv`, by index. */
export const SHORT_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	PAPI: {
		D1: ['Tham gia của người dân', 'Sự tham gia của người dân ở cấp cơ sở', 'Participation'],
		D2: [
			'Công khai, minh bạch',
			'Công khai, minh bạch trong việc ra quyết định',
			'Công khai, minh bạch trong ra quyết định ở địa phương',
			'Transparency'
		],
		D3: ['Trách nhiệm giải trình', 'Accountability'],
		D4: ['Kiểm soát tham nhũng', 'Kiểm soát tham nhũng khu vực công', 'Control of Corruption'],
		D5: ['Thủ tục hành chính', 'Administrative Procedures'],
		D6: ['Dịch vụ công', 'Cung cấp dịch vụ công'],
		D7: ['Môi trường', 'Environment'],
		D8: ['Chính quyền điện tử', 'E-Government']
	},
	PCI: {
		S1: ['Chi phí gia nhập thị trường', 'Entry'],
		S2: ['Tiếp cận đất đai và sự ổn định trong sử dụng đất', 'Đất đai', 'Land'],
		S3: ['Minh bạch', 'Tính minh bạch và tiếp cận thông tin'],
		S4: ['Chi phí thời gian để thực hiện các quy định của Nhà nước'],
		S5: ['Chi phí phi chính thức'],
		S7: ['Tính năng động', 'Tính năng động và tiên phong của lãnh đạo tỉnh', 'Proactivity'],
		S8: ['Hỗ trợ doanh nghiệp', 'Dịch vụ hỗ trợ doanh nghiệp', 'Chính sách hỗ trợ doanh nghiệp'],
		S9: ['Lao động'],
		S10: ['Thiết chế pháp lý', 'Thiết chế pháp lý và an ninh trật tự', 'Legal Institutions']
	},
	PAR_INDEX: {
		PAR1: ['Công tác chỉ đạo, điều hành', 'Chỉ đạo điều hành', 'Chỉ đạo, điều hành CCHC'],
		PAR2: ['Thể chế'],
		PAR3: ['Thủ tục hành chính'],
		PAR4: ['Cải cách tổ chức bộ máy', 'Tổ chức bộ máy'],
		PAR5: ['Chế độ công vụ', 'Cải cách công vụ'],
		PAR6: ['Tài chính công'],
		PAR7: [
			'Chính quyền điện tử, chính quyền số',
			'Xây dựng chính quyền điện tử, chính quyền số',
			'Xây dựng và phát triển CQĐT, CQS'
		],
		PAR8: ['Tác động của cải cách hành chính', 'Tác động của CCHC'],
		SURVEY_LEADERS: ['Điều tra xã hội học', 'Khảo sát lãnh đạo, quản lý'],
		SIPAS_PART: ['SIPAS', 'Chỉ số SIPAS']
	},
	SIPAS: {
		S3_OFFICIALS: ['Công chức'],
		S4_RESULTS: ['Kết quả cung ứng dịch vụ', 'Kết quả'],
		S5_FEEDBACK: ['Tiếp nhận, giải quyết ý kiến góp ý, phản ánh, kiến nghị', 'Phản ánh, kiến nghị']
	}
};

const SHORTENED: readonly (readonly [RegExp, string])[] = [
	[/\bcchc\b/g, 'cai cach hanh chinh'],
	[/\btthc\b/g, 'thu tuc hanh chinh'],
	[/\bcqdt\b/g, 'chinh quyen dien tu'],
	[/\bcqs\b/g, 'chinh quyen so'],
	[/\bktxh\b|\bkt xh\b/g, 'kinh te xa hoi']
];

/** A name to compare: without marks, signs, blanks and short forms. */
export function nameKey(name: string): string {
	const written = searchKey(name.replaceAll('&', ' và '));
	const whole = SHORTENED.reduce((text, [short, long]) => text.replace(short, long), written);
	return whole.replaceAll(' ', '');
}

/** Names of the total of any index. */
const TOTALS: ReadonlySet<string> = new Set(
	[
		...['Tổng', 'Tổng điểm', 'Điểm tổng', 'Tổng số', 'Tổng cộng', 'Tổng số điểm', 'Tổng hợp'],
		...['Điểm tổng hợp', 'Chỉ số tổng hợp', 'Chỉ số chung', 'Điểm chỉ số', 'Toàn chỉ số'],
		...['Total', 'Overall', 'Total score', 'Overall score', 'Aggregate']
	].map(nameKey)
);

/** Names of an index, by which a table calls its total. */
const INDEX_NAMES: Readonly<Record<string, RegExp>> = {
	PAPI: /^(?:tong|diem|chiso)*papi$/,
	SIPAS: /^(?:tong|diem|chiso)*(?:sipas|hailong(?:chung)?)$/,
	PAR_INDEX: /^(?:tong|diem|chiso)*(?:parindex|caicachhanhchinh(?:captinh)?)$/,
	PCI: /^(?:tong|diem|chiso)*pci$/
};

/** Whether a text calls the total of an index, by a word for it or by the name of the index itself. */
export function isTotal(key: string, index: string | null): boolean {
	if (TOTALS.has(key)) return true;
	return (
		index !== null && Object.hasOwn(INDEX_NAMES, index) && INDEX_NAMES[index]?.test(key) === true
	);
}

/** Ways to count the parts of an index, and the code of the part with that number. */
const COUNTED: readonly (readonly [RegExp, string, (number: string) => RegExp])[] = [
	[/^(?:chiso)?(?:noidung|truc(?:noidung)?|dimension|d)(\d)$/, 'PAPI', (n) => RegExp(`^D${n}$`)],
	[/^(?:cstp|chisothanhphan|subindex|s)(\d{1,2})$/, 'PCI', (n) => RegExp(`^S${n}$`)],
	[/^(?:linhvuc|par|field)(\d)$/, 'PAR_INDEX', (n) => RegExp(`^PAR${n}$`)],
	[/^(?:yeuto|factor)(\d)$/, 'SIPAS', (n) => RegExp(`^S${n}_`)]
];

/** `Nội dung 1`, `CSTP 1`, `Lĩnh vực 1`, `Yếu tố 1`: the index that counts so, and the codes that fit. */
export function countedPart(key: string): { readonly index: string; readonly code: RegExp } | null {
	for (const [way, index, codeOf] of COUNTED) {
		const number = way.exec(key)?.[1];
		if (number !== undefined) return { index, code: codeOf(number) };
	}
	return null;
}
