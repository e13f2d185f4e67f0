import { encoded, lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const QUOTED_FIELDS: readonly MessyFile[] = [
	{
		file: 'ke-hoach-cai-thien-papi-2025.csv',
		has: 'tasks over several lines, with quotes and delimiters inside',
		kind: 'actions',
		bytes: lines(
			'STT,Chỉ số,Năm,Tỉnh,Nội dung,Nguyên nhân,Nhiệm vụ,Đơn vị chủ trì,Hạn hoàn thành',
			'1,PAPI,2025,Cao Bằng,D2,"Danh sách hộ nghèo chưa được niêm yết,',
			'người dân không biết","- Niêm yết tại nhà văn hóa xóm;',
			'- Phát trên đài truyền thanh xã","Sở Lao động - Thương binh và Xã hội",30/09/2025',
			'2,PAPI,2025,Cao Bằng,D8,"Cổng dịch vụ công ""khó dùng""","Hướng dẫn trên chuyên mục ""Cải cách hành chính""",Sở Thông tin và Truyền thông,15/11/2025'
		),
		gives: {
			rows: [
				'component | cause | task | unit | deadline | line',
				'D2 | Danh sách hộ nghèo chưa được niêm yết,\nngười dân không biết | - Niêm yết tại nhà văn hóa xóm;\n- Phát trên đài truyền thanh xã | Sở Lao động - Thương binh và Xã hội | 2025-09-30 | 2',
				'D8 | Cổng dịch vụ công "khó dùng" | Hướng dẫn trên chuyên mục "Cải cách hành chính" | Sở Thông tin và Truyền thông | 2025-11-15 | 5'
			]
		}
	},
	{
		file: 'PCI-2019-nhieu-dong.csv',
		has: 'line ends of Windows inside of a quoted note',
		bytes: encoded(
			'Tỉnh,Năm,Chỉ số,Điểm,Ghi chú\r\nCao Bằng,2019,PCI,63.68843,"Hạng 54/63\r\ntăng 3 bậc"\r\nLạng Sơn,2019,PCI,63.78942,\r\n',
			'utf-8'
		),
		gives: {
			rows: [
				'area_code | score | note | line',
				'04 | 63.68843 | Hạng 54/63\ntăng 3 bậc | 2',
				'20 | 63.78942 |  | 4'
			]
		}
	},
	{
		file: 'nhat-ky-thieu-ngoac.csv',
		has: 'a quote that is opened and never closed',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát,Thời lượng,Tên chuyên mục,Kênh,Trạng thái',
			'2020-08-07,13,"Chuyên mục CCHC: một cửa liên thông,CRTV,Đã phát',
			'2020-08-14,14,Chuyên mục CCHC: kỷ cương hành chính,CRTV,Đã phát',
			'2020-08-21,12,Chuyên mục CCHC: dịch vụ công mức độ 4,CRTV,Đã phát'
		),
		gives: {
			rows: [
				'aired_on | minutes | title | line',
				'2020-08-14 | 14 | Chuyên mục CCHC: kỷ cương hành chính | 3',
				'2020-08-21 | 12 | Chuyên mục CCHC: dịch vụ công mức độ 4 | 4'
			],
			rejects: ['2 row.quotes']
		}
	}
];
