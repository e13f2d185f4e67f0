import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

/** A file of each kind as an office keeps it, with the faults that such files have. */
export const KINDS: readonly MessyFile[] = [
	{
		file: 'muc-tieu-2022.csv',
		has: 'targets in words: points, ranks, “tối thiểu”',
		kind: 'targets',
		bytes: lines(
			'Chỉ số;Năm;Tỉnh;Chỉ số thành phần;Loại chỉ tiêu;Phép so sánh;Mục tiêu',
			'PCI;2022;Cao Bằng;Gia nhập thị trường;điểm;tối thiểu;8,0',
			'PCI;2022;Cao Bằng;CSTP 2;điểm;>=;6,5',
			'PCI;2024;Cao Bằng;Tổng điểm;xếp hạng;;50',
			'PCI;2024;Cao Bằng;Không có chỉ số này;điểm;≥;6,5'
		),
		gives: {
			rows: [
				'index | year | component | measure | op | value | line',
				'PCI | 2022 | S1 | score | >= | 8 | 2',
				'PCI | 2022 | S2 | score | >= | 6.5 | 3',
				'PCI | 2024 | TOTAL | rank | <= | 50 | 4'
			],
			rejects: ['5 component.unknown “Không có chỉ số này”'],
			beside: [1, 0, 2]
		}
	},
	{
		file: 'thoi-gian-khao-sat.csv',
		has: 'windows by day and by month, one that ends before it begins',
		kind: 'windows',
		bytes: lines(
			'Chỉ số,Năm,Bắt đầu khảo sát,Kết thúc khảo sát,Ngày công bố,Ghi chú',
			'PAPI,2025,15/08/2025,30/11/2025,28/03/2026,Khảo sát trực tiếp',
			'SIPAS,2025,10/2025,12/2025,,Điều tra hộ gia đình',
			'PCI,2025,20/09/2025,01/06/2025,,Gửi phiếu qua bưu điện'
		),
		gives: {
			rows: [
				'index | component | year | fieldwork_start | start_precision | fieldwork_end | end_precision | published_on | line',
				'PAPI | * | 2025 | 2025-08-15 | day | 2025-11-30 | day | 2026-03-28 | 2',
				'SIPAS | * | 2025 | 2025-10 | month | 2025-12 | month |  | 3'
			],
			rejects: ['4 window.order “20/09/2025”']
		}
	},
	{
		file: 'ke-hoach-1519.csv',
		has: 'tasks with units, of which one is due before its year and one has no task',
		kind: 'actions',
		bytes: lines(
			'TT;Chỉ số;Năm;Tỉnh;Lĩnh vực;Tồn tại, hạn chế;Nhiệm vụ, giải pháp;Đơn vị chủ trì;Thời gian hoàn thành',
			'1;PAR INDEX;2024;Cao Bằng;Cải cách thủ tục hành chính;Hồ sơ trễ hạn còn nhiều;Công khai xin lỗi khi trễ hạn;Văn phòng UBND tỉnh;31/12/2024',
			'2;PAR INDEX;2024;Cao Bằng;Cải cách tài chính công;Giải ngân chậm;Giao ban giải ngân hằng tháng;Sở Tài chính;30/06/2021',
			'3;PAR INDEX;2024;Cao Bằng;Cải cách thể chế;Văn bản ban hành chậm;;Sở Tư pháp;31/12/2024'
		),
		gives: {
			rows: [
				'index | component | task | unit | deadline | line',
				'PAR_INDEX | PAR3 | Công khai xin lỗi khi trễ hạn | Văn phòng UBND tỉnh | 2024-12-31 | 2'
			],
			rejects: ['3 action.deadline “30/06/2021”', '4 required']
		}
	},
	{
		file: 'tu-cham-diem-PAR-INDEX-2024.csv',
		has: 'criteria with Roman fields, points above the maximum and an appraisal still to come',
		kind: 'criteria',
		bytes: lines(
			'Mã tiêu chí;Tiêu chí;Điểm tối đa;Điểm tự đánh giá;Điểm thẩm định',
			'1.1;Kế hoạch cải cách hành chính năm;1,5;1,5;1,25',
			'1.1.1;Ban hành kế hoạch đúng hạn;0,5;0,5;',
			'1.1.2.;Mức độ hoàn thành kế hoạch;1;1,5;0,75',
			'TC 1.2;Báo cáo định kỳ;1;;',
			'1.3;Kiểm tra công tác cải cách hành chính;2;2,0;1,875'
		),
		answers: { fixed: { area_code: '04', year: '2024' } },
		gives: {
			asks: ['field_without_source area_code'],
			rows: [
				'year | area_code | criterion | name | self_score | appraised_score | maximum | line',
				'2024 | 04 | 1.1 | Kế hoạch cải cách hành chính năm | 1.5 | 1.25 | 1.5 | 2',
				'2024 | 04 | 1.1.1 | Ban hành kế hoạch đúng hạn | 0.5 |  | 0.5 | 3',
				'2024 | 04 | 1.3 | Kiểm tra công tác cải cách hành chính | 2 | 1.875 | 2 | 6'
			],
			rejects: ['4 criterion.above_maximum “1,5”', '5 criterion.nothing']
		}
	},
	{
		file: 'chu-de-va-chi-so.csv',
		has: 'topics of the segment and the parts that they speak to, one of another index',
		kind: 'topics',
		bytes: lines(
			'Chủ đề,Chỉ số,Thành phần,Ghi chú',
			'Dịch vụ công trực tuyến,PAPI,Quản trị điện tử,',
			'Dịch vụ công trực tuyến,PAR INDEX,PAR7,',
			'Kỷ luật công vụ,PAPI,Kiểm soát tham nhũng trong khu vực công,theo Kế hoạch 1487',
			'Kỷ luật công vụ,PAPI,PAR5,'
		),
		gives: {
			rows: [
				'topic | index | component | note | line',
				'Dịch vụ công trực tuyến | PAPI | D8 |  | 2',
				'Dịch vụ công trực tuyến | PAR_INDEX | PAR7 |  | 3',
				'Kỷ luật công vụ | PAPI | D4 | theo Kế hoạch 1487 | 4'
			],
			rejects: ['5 component.unknown “PAR5”']
		}
	},
	{
		file: 'nhat-ky-chuyen-muc.csv',
		has: 'a log with minutes and seconds in words, an unknown state and a broadcast of a day to come',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát sóng;Thời lượng;Tên tin, bài;Kênh;Tình trạng',
			'24/07/2020;15 phút;Vì sao phải cải cách hành chính;CRTV;Đã phát',
			'31/07/2020;0;Một cửa ở huyện Hòa An;CRTV;Đã phát',
			'14/08/2020;13;Dịch vụ công trực tuyến;CRTV;Hoãn',
			'21/08/2099;13;Kỷ luật công vụ;CRTV;Đã phát'
		),
		gives: {
			rows: [
				'aired_on | minutes | title | line',
				'2020-07-24 | 15 | Vì sao phải cải cách hành chính | 2'
			],
			rejects: ['3 number.not_above “0”', '4 enum “Hoãn”', '5 episode.date “21/08/2099”']
		}
	},
	{
		file: 'PAPI 2024 ngoai thang diem.csv',
		has: 'scores outside of their scale, a rank above its base, a part that was not measured',
		bytes: lines(
			'Tỉnh,Năm,Thành phần,Điểm,Hạng,Số tỉnh',
			'Cao Bằng,2024,D4,6.2234,,',
			'Cao Bằng,2024,D5,12.5,,',
			'Bắc Kạn,2024,TOTAL,44.09623,65,61',
			'Bắc Kạn,2012,D8,3.2,,',
			'Lạng Sơn,2024,D1,5.52562,7,'
		),
		gives: {
			rows: ['area_code | year | component | score | line', '04 | 2024 | D4 | 6.2234 | 2'],
			rejects: [
				'3 score.outside_scale “12.5”',
				'4 number.maximum “65”',
				'5 score.not_measured “D8”',
				'6 rank.no_base'
			]
		}
	},
	{
		file: 'SIPAS 2024 hang va tong so.csv',
		has: 'ranks in words, one with its base although the base has a column',
		bytes: lines(
			'Tỉnh;Điểm;Hạng;Số tỉnh',
			'Cao Bằng;80,1;57/63;63',
			'Hà Nội;86,5;11;63',
			'Hải Phòng;90,12;Hạng 1;63 tỉnh',
			'Long An;82,71;Thứ 41;63'
		),
		gives: {
			rows: [
				'index | area_code | score | rank | rank_of | line',
				'SIPAS | 01 | 86.5 | 11 | 63 | 3',
				'SIPAS | 31 | 90.12 | 1 | 63 | 4',
				'SIPAS | 80 | 82.71 | 41 | 63 | 5'
			],
			rejects: ['2 rank.with_base “57/63” -> 57']
		}
	},
	{
		file: 'nhat-ky-thoi-luong.csv',
		has: 'durations and states in words: what says more than one thing is refused',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát;Thời lượng;Tên chuyên mục;Kênh;Trạng thái',
			'2020-07-10;15 ph;Số 1;CRTV;ĐÃ PHÁT',
			'2020-07-17;12,5;Số 2;CRTV;chưa phát',
			'2020-07-24;15 phút 30 giây;Số 3;CRTV;Đã phát',
			'2020-07-31;15-20;Số 4;CRTV;Đã phát',
			'2020-08-07;14;Số 5;CRTV;Phát lại lần 2',
			'2020-08-14;14;Số 6;CRTV;'
		),
		gives: {
			rows: [
				'aired_on | minutes | status | line',
				'2020-07-10 | 15 | aired | 2',
				'2020-07-17 | 12.5 | planned | 3'
			],
			rejects: [
				'4 number.invalid “15 phút 30 giây”',
				'5 number.invalid “15-20”',
				'6 enum “Phát lại lần 2”',
				'7 required'
			]
		}
	}
];
