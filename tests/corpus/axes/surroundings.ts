import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const SURROUNDINGS: readonly MessyFile[] = [
	{
		file: 'phu-luc-1.csv',
		has: 'the heads of two offices, a title and a unit above, a signature below',
		bytes: lines(
			'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'SỞ NỘI VỤ;;;Độc lập - Tự do - Hạnh phúc',
			';;;',
			'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA 63 TỈNH, THÀNH PHỐ;;;',
			'(Kèm theo Báo cáo số 120/BC-SNV ngày 15/5/2024);;;',
			'STT;Tỉnh, thành phố;Điểm;Xếp hạng',
			'1;Quảng Ninh;92,18;1',
			'2;Hải Phòng;91,87;2',
			'3;Bắc Giang;89,49;10',
			'4;Cao Bằng;80,96;60',
			';;;',
			'Nguồn: Bộ Nội vụ;;;',
			';;;Cao Bằng, ngày 15 tháng 5 năm 2024',
			';;;KT. GIÁM ĐỐC'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | rank | rank_of | line',
				'PAR_INDEX | 2023 | 22 | TOTAL | 92.18 | 1 | 63 | 7',
				'PAR_INDEX | 2023 | 31 | TOTAL | 91.87 | 2 | 63 | 8',
				'PAR_INDEX | 2023 | 24 | TOTAL | 89.49 | 10 | 63 | 9',
				'PAR_INDEX | 2023 | 04 | TOTAL | 80.96 | 60 | 63 | 10'
			],
			asides: [
				'1 | ỦY BAN NHÂN DÂN TỈNH CAO BẰNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
				'2 | SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc',
				'4 | KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA 63 TỈNH, THÀNH PHỐ',
				'5 | (Kèm theo Báo cáo số 120/BC-SNV ngày 15/5/2024)',
				'12 | Nguồn: Bộ Nội vụ',
				'13 | Cao Bằng, ngày 15 tháng 5 năm 2024',
				'14 | KT. GIÁM ĐỐC'
			]
		}
	},
	{
		file: 'bang-2.csv',
		has: 'a title that names index and year, a blank line, and notes with asterisks below',
		bytes: lines(
			'Bảng 2. Chỉ số PAPI năm 2024: nội dung 4. Kiểm soát tham nhũng trong khu vực công',
			'',
			'Tỉnh,Thành phần,Điểm',
			'Cao Bằng,D4,6.2234',
			'Lạng Sơn,D4,7.13336',
			'Bắc Kạn,D4,7.07967',
			'',
			'* Điểm trên thang từ 1 đến 10.',
			'Ghi chú: hai tỉnh không có số liệu.'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'PAPI | 2024 | 04 | D4 | 6.2234 | 4',
				'PAPI | 2024 | 20 | D4 | 7.13336 | 5',
				'PAPI | 2024 | 06 | D4 | 7.07967 | 6'
			],
			asides: [
				'1 | Bảng 2. Chỉ số PAPI năm 2024: nội dung 4. Kiểm soát tham nhũng trong khu vực công',
				'8 | * Điểm trên thang từ 1 đến 10.',
				'9 | Ghi chú: hai tỉnh không có số liệu.'
			],
			beside: [0, 0, 3]
		}
	},
	{
		file: 'lich-phat-song-quy-3.csv',
		has: 'a line with the sum of minutes below the log',
		kind: 'episodes',
		bytes: lines(
			'Lịch phát sóng chuyên mục Cải cách hành chính quý III năm 2020',
			'TT,Ngày phát sóng,Tên chuyên mục,Thời lượng,Kênh,Trạng thái',
			'1,2020-07-03,Vì sao phải cải cách hành chính,15,CRTV,Kế hoạch',
			'2,2020-07-10,Một cửa ở huyện Hòa An,13,CRTV,Kế hoạch',
			'3,2020-07-17,Dịch vụ công trực tuyến mức độ 3 và 4,14,CRTV,Kế hoạch',
			'Tổng cộng,,,42,,'
		),
		gives: {
			rows: [
				'aired_on | minutes | title | status | line',
				'2020-07-03 | 15 | Vì sao phải cải cách hành chính | planned | 3',
				'2020-07-10 | 13 | Một cửa ở huyện Hòa An | planned | 4',
				'2020-07-17 | 14 | Dịch vụ công trực tuyến mức độ 3 và 4 | planned | 5'
			],
			asides: [
				'1 | Lịch phát sóng chuyên mục Cải cách hành chính quý III năm 2020',
				'6 | Tổng cộng | 42'
			]
		}
	},
	{
		file: 'PAR INDEX 2023 theo vung.csv',
		has: 'lines for regions among the provinces, and a mean of the country below',
		bytes: lines(
			'STT;Tỉnh;Điểm;Hạng;Số tỉnh',
			'I;VÙNG TRUNG DU VÀ MIỀN NÚI PHÍA BẮC;;;',
			'1;Cao Bằng;80,96;60;63',
			'2;Bắc Giang;89,49;10;63',
			'II;VÙNG ĐỒNG BẰNG SÔNG HỒNG;;;',
			'3;Hải Phòng;91,87;2;63',
			'4;Hà Nội;91,43;3;63',
			'5;Quảng Ninh;92,18;1;63',
			';Cả nước;86,98;;'
		),
		gives: {
			rows: [
				'area_code | score | rank | line',
				'04 | 80.96 | 60 | 3',
				'24 | 89.49 | 10 | 4',
				'31 | 91.87 | 2 | 6',
				'01 | 91.43 | 3 | 7',
				'22 | 92.18 | 1 | 8',
				'VN | 86.98 |  | 9'
			],
			rejects: ['2,5 score.nothing']
		}
	},
	{
		file: 'PCI 2022 hai bang.csv',
		has: 'a second table below the first, of other columns: it is told and set aside',
		bytes: lines(
			'Tỉnh;Điểm',
			'Cao Bằng;59,58',
			'Lạng Sơn;67,88',
			'Bắc Kạn;65,15',
			'',
			'Vùng;Số tỉnh;Trung bình',
			'Đông Bắc;9;64,1',
			'Tây Bắc;6;62,2',
			'Tây Nguyên;5;63,9'
		),
		gives: {
			asks: ['several_tables'],
			rows: ['area_code | score | line', '04 | 59.58 | 2', '20 | 67.88 | 3', '06 | 65.15 | 4'],
			asides: [
				'6 | Vùng | Số tỉnh | Trung bình',
				'7 | Đông Bắc | 9 | 64,1',
				'8 | Tây Bắc | 6 | 62,2',
				'9 | Tây Nguyên | 5 | 63,9'
			]
		}
	}
];
