import type { ReviewDocument, TableBlock } from '$lib/review/review-document';
import { figureBlock, PERMALINK, scoreRow, scoreTable } from './invented-figure';

const FIGURES = [
	figureBlock({
		id: 'trend-papi',
		headline: 'PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất',
		summary:
			'Năm 2024 Cao Bằng đạt 41,33 điểm PAPI trên thang 80, giảm 0,32 điểm so với năm 2023; hạng tính được 51 trên 61 tỉnh có số liệu.',
		notes: [
			'PAPI 2021 đổi bảng hỏi ở hai nội dung; điểm trước và sau không so trực tiếp được.',
			'Hạng do công cụ tính từ điểm đã công bố, vì PAPI không xếp hạng.'
		],
		rows: [scoreRow('2023', 41.65, -0.74), scoreRow('2024', 41.33, -0.32)]
	}),
	figureBlock({
		id: 'parts-papi',
		headline: 'Công khai, minh bạch giảm nhiều nhất trong tám nội dung PAPI',
		summary:
			'Ba trong tám nội dung PAPI của Cao Bằng tăng, năm nội dung giảm; công khai, minh bạch giảm 0,21 điểm.',
		notes: ['Hạng do công cụ tính từ điểm đã công bố, vì PAPI không xếp hạng.'],
		rows: [
			scoreRow('Công khai, minh bạch', 5.02, -0.21),
			scoreRow('Thủ tục hành chính', 7.11, 0.08)
		]
	}),
	figureBlock({
		id: 'change-papi',
		headline: 'Cao Bằng đổi ít hơn phần lớn các tỉnh',
		summary: 'Trong 61 tỉnh, 27 tỉnh có điểm PAPI giảm năm 2024; Cao Bằng giảm 0,32 điểm.',
		rows: [scoreRow('Cao Bằng', 41.33, -0.32), scoreRow('Bắc Kạn', 41.98, 0.15)]
	})
] as const;

const TABLE: TableBlock = {
	type: 'table',
	id: 'papi-parts',
	table: scoreTable('PAPI theo nội dung, Cao Bằng, 2024 (điểm, thang 10)', [
		scoreRow('Tham gia của người dân ở cấp cơ sở', 4.81, -0.05),
		scoreRow('Công khai, minh bạch', 5.02, -0.21),
		scoreRow('Trách nhiệm giải trình với người dân', 4.22, -0.03),
		scoreRow('Kiểm soát tham nhũng trong khu vực công', 6.51, 0.02),
		scoreRow('Thủ tục hành chính công', 7.11, 0.08),
		scoreRow('Cung ứng dịch vụ công', 7.34, -0.09),
		scoreRow('Quản trị môi trường', 3.31, -0.06),
		scoreRow('Quản trị điện tử', 3.01, 'Không so sánh được: đổi cách tính')
	]),
	source: 'Nguồn: PAPI 2024 (CECODES, RTA, UNDP). Số liệu đến ngày 23/11/2025.'
};

/** A review of one province with five findings: three figures, a table, words. The numbers are invented. */
export const CAOBANG_REVIEW: ReviewDocument = {
	language: 'vi',
	title: 'Báo cáo tổng kết các chỉ số cải cách hành chính năm 2024 của tỉnh Cao Bằng',
	form: {
		parentBody: 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
		body: 'SỞ NỘI VỤ',
		number: '…/BC-SNV',
		place: 'Cao Bằng',
		date: '2025-12-05',
		kind: 'BÁO CÁO',
		subject: 'Tổng kết các chỉ số cải cách hành chính năm 2024',
		recipients: ['UBND tỉnh', 'Lưu: VT'],
		authority: 'KT. GIÁM ĐỐC',
		position: 'PHÓ GIÁM ĐỐC',
		signatory: ''
	},
	sections: [{ id: 'papi', heading: 'PAPI', isAnnex: false, blocks: [...FIGURES, TABLE] }],
	findings: [
		{
			title: 'PAPI giảm 0,32 điểm năm 2024, còn 41,33 điểm; hạng tính được 51/61',
			notes:
				'Điểm PAPI giảm năm thứ hai liên tiếp.\nHạng là do công cụ tính, vì PAPI không xếp hạng.',
			shows: 'trend-papi',
			points: [
				'41,33 điểm trên thang 80, thuộc nhóm 16 tỉnh thấp nhất',
				'Giảm 0,32 điểm so với năm 2023',
				'Cao nhất: 44,08 điểm năm 2018; từ 2021 bảng hỏi đã đổi nên không so trực tiếp'
			]
		},
		{
			title: 'Công khai, minh bạch kéo điểm xuống nhiều nhất',
			notes: 'Năm nội dung giảm, ba nội dung tăng.',
			shows: 'parts-papi',
			points: []
		},
		{
			title: 'Các tỉnh lân cận: Bắc Kạn, Lạng Sơn tăng; Hà Giang giảm nhiều hơn Cao Bằng',
			notes: 'So với các tỉnh cùng vùng.',
			shows: 'change-papi',
			points: [
				'27 trong 61 tỉnh có điểm giảm năm 2024, nên mức giảm của Cao Bằng không phải là cá biệt',
				'Cùng vùng Trung du và miền núi phía Bắc có 6 tỉnh giảm và 8 tỉnh tăng, chênh lệch trung bình 0,11 điểm',
				'Bắc Kạn tăng 0,15 điểm và đứng trên Cao Bằng 7 bậc; năm 2022 hai tỉnh còn ngang nhau về điểm số',
				'Không tỉnh nào trong vùng đổi quá 1,2 điểm, tức là trong khoảng dao động thường thấy của chỉ số này'
			]
		},
		{
			title: 'Tám nội dung PAPI: ba nội dung dưới 4 điểm',
			notes: 'Quản trị điện tử đổi cách tính nên không so với năm trước.',
			shows: 'papi-parts',
			points: [
				'Quản trị môi trường và quản trị điện tử thấp nhất',
				'Thủ tục hành chính công tăng 0,08 điểm',
				'Công khai, minh bạch giảm 0,21 điểm'
			]
		},
		{
			title: 'Việc cần làm trước kỳ khảo sát năm 2026',
			notes: '',
			shows: null,
			points: [
				'Công khai danh sách hộ nghèo, ngân sách cấp xã và giá đất trước tháng 7',
				'Đưa 12 số chuyên mục về công khai, minh bạch lên sóng trước kỳ khảo sát',
				'Nạp nhật ký phát sóng năm 2025 để đối chiếu số đã phát với kế hoạch'
			]
		}
	],
	sources: [
		{
			text: 'CECODES, RTA và UNDP, Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) 2024, Hà Nội, 2025.',
			url: null
		},
		{
			text: 'Bộ Nội vụ, Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) 2024, Hà Nội, 2025.',
			url: null
		},
		{ text: 'Bộ Nội vụ, Chỉ số cải cách hành chính (PAR INDEX) 2024, Hà Nội, 2025.', url: null },
		{ text: 'VCCI, Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) 2022, Hà Nội, 2023.', url: null },
		{ text: 'Kế hoạch phối hợp thực hiện chuyên mục CCHC năm 2020 của tỉnh Cao Bằng.', url: null }
	],
	vintage: '2025-11-23',
	permalink: PERMALINK
};
