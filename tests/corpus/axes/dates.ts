import { lines, workbook } from '../file-bytes';
import type { MessyFile } from '../messy-file';

const HEADER = 'Ngày phát,Thời lượng,Tên chuyên mục,Kênh,Trạng thái';

export const DATES: readonly MessyFile[] = [
	{
		file: 'nhat-ky-ngay-iso.csv',
		has: 'ISO days and minutes',
		kind: 'episodes',
		bytes: lines(
			HEADER,
			'2020-07-03,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'2020-07-10T20:15,13,Một cửa ở huyện Hòa An,CRTV,Đã phát',
			'2020-07-17 20:15:00,14,Dịch vụ công trực tuyến,CRTV,Đã phát'
		),
		gives: {
			rows: ['aired_on | line', '2020-07-03 | 2', '2020-07-10T20:15 | 3', '2020-07-17T20:15 | 4'],
			beside: [3, 0, 0]
		}
	},
	{
		file: 'nhat-ky-ngay-viet.csv',
		has: 'days as they are said in Viet Nam, with weekdays and hours',
		kind: 'episodes',
		bytes: lines(
			HEADER,
			'"Thứ Sáu, 24/07/2020",15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'20h15 ngày 31/07/2020,13,Một cửa ở huyện Hòa An,CRTV,Đã phát',
			'ngày 7 tháng 8 năm 2020,14,Dịch vụ công trực tuyến,CRTV,Đã phát',
			'"Thứ Năm, 14/08/2020",12,Kỷ luật công vụ,CRTV,Đã phát'
		),
		gives: {
			rows: [
				'aired_on | title | line',
				'2020-07-24 | Vì sao phải cải cách hành chính | 2',
				'2020-07-31T20:15 | Một cửa ở huyện Hòa An | 3',
				'2020-08-07 | Dịch vụ công trực tuyến | 4'
			],
			rejects: ['5 date.weekday “Thứ Năm, 14/08/2020” -> 2020-08-14']
		}
	},
	{
		file: 'nhat-ky-ngay-mo-ho.csv',
		has: 'days below 13 only, so that day and month cannot be told apart',
		kind: 'episodes',
		bytes: lines(
			HEADER,
			'03/07/2020,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'10/07/2020,13,Một cửa ở huyện Hòa An,CRTV,Đã phát',
			'07/07/2020,13,Phát lại theo yêu cầu,CRTV,Phát lại'
		),
		gives: {
			asks: ['date_undecided Ngày phát'],
			rows: ['aired_on | line', '2020-07-07 | 4'],
			rejects: [
				'2 date.undecided “03/07/2020” -> 2020-07-03, 2020-03-07',
				'3 date.undecided “10/07/2020” -> 2020-07-10, 2020-10-07'
			]
		}
	},
	{
		file: 'nhat-ky-ngay-da-tra-loi.csv',
		has: 'the same, answered: the day stands first; a day that is none is refused',
		kind: 'episodes',
		bytes: lines(
			HEADER,
			'03/07/2020,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'10/07/2020,13,Một cửa ở huyện Hòa An,CRTV,Đã phát',
			'31/06/2020,13,Dịch vụ công trực tuyến,CRTV,Đã phát'
		),
		answers: { formats: { 'Ngày phát': { date: 'dmy' } } },
		gives: {
			asks: ['date_undecided Ngày phát'],
			rows: ['aired_on | line', '2020-07-03 | 2', '2020-07-10 | 3'],
			rejects: ['4 date.day_or_minute “31/06/2020”']
		}
	},
	{
		file: 'nhat-ky-so-ngay.csv',
		has: 'serial numbers of Excel, one with a time, in a CSV',
		kind: 'episodes',
		bytes: lines(
			HEADER,
			'44015,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'44022.84375,13,Một cửa ở huyện Hòa An,CRTV,Đã phát'
		),
		gives: {
			rows: ['aired_on | line', '2020-07-03 | 2', '2020-07-10T20:15 | 3']
		}
	},
	{
		file: 'nhat-ky-lan-so-ngay.csv',
		has: 'one serial number among written days: offered, not taken',
		kind: 'episodes',
		bytes: lines(
			HEADER,
			'24/07/2020,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'44043,13,Một cửa ở huyện Hòa An,CRTV,Đã phát',
			'14/08/2020,14,Dịch vụ công trực tuyến,CRTV,Đã phát'
		),
		gives: {
			asks: ['date_mixed Ngày phát'],
			rows: ['aired_on | line', '2020-07-24 | 2', '2020-08-14 | 4'],
			rejects: ['3 date.serial “44043” -> 2020-07-31']
		}
	},
	{
		file: 'nhat-ky-2020.xlsx',
		has: 'true days of a workbook, a duration with a comma as text',
		kind: 'episodes',
		bytes: workbook([
			['Nhật ký phát sóng chuyên mục Cải cách hành chính'],
			[],
			['TT', 'Ngày phát', 'Thời lượng', 'Tên chuyên mục', 'Kênh', 'Trạng thái'],
			[1, { day: 44015 }, 15, 'Vì sao phải cải cách hành chính', 'CRTV', 'Đã phát'],
			[2, { day: 44022.84375 }, '12,5', 'Một cửa ở huyện Hòa An', 'CRTV', 'Đã phát'],
			[3, { day: 44029 }, 14, 'Dịch vụ công trực tuyến', 'CRTV', 'Kế hoạch']
		]),
		gives: {
			rows: [
				'aired_on | minutes | title | status | line',
				'2020-07-03 | 15 | Vì sao phải cải cách hành chính | aired | 4',
				'2020-07-10T20:15 | 12.5 | Một cửa ở huyện Hòa An | aired | 5',
				'2020-07-17 | 14 | Dịch vụ công trực tuyến | planned | 6'
			],
			asides: ['1 | Nhật ký phát sóng chuyên mục Cải cách hành chính']
		}
	},
	{
		file: 'nhat-ky-nhieu-cach-viet.csv',
		has: 'days and hours in every way that people in a station write them',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát;Thời lượng;Tên chuyên mục;Kênh;Trạng thái',
			'24-07-2020;14;Số 1;CRTV;Đã phát',
			'24.07.2020 20:15;14;Số 2;CRTV;Đã phát',
			'24/7/20;14;Số 3;CRTV;Đã phát',
			'2020/07/24;14;Số 4;CRTV;Đã phát',
			'24/07/2020 8:15 PM;14;Số 5;CRTV;Đã phát',
			'24/07/2020 20:15:30;14;Số 6;CRTV;Đã phát',
			'T6, 24/7/2020, 20h15;14;Số 7;CRTV;Đã phát',
			'20 giờ 15 phút, 24/07/2020;14;Số 8;CRTV;Đã phát',
			'2020-07-24T20:15:00+07:00;14;Số 9;CRTV;Đã phát',
			'24/07;14;Số 10;CRTV;Đã phát',
			'2020-07-24T17:30:00.000Z;14;Số 11;CRTV;Đã phát'
		),
		gives: {
			rows: [
				'aired_on | title | line',
				'2020-07-24 | Số 1 | 2',
				'2020-07-24T20:15 | Số 2 | 3',
				'2020-07-24 | Số 3 | 4',
				'2020-07-24 | Số 4 | 5',
				'2020-07-24T20:15 | Số 5 | 6',
				'2020-07-24T20:15 | Số 7 | 8',
				'2020-07-24T20:15 | Số 8 | 9',
				'2020-07-24T20:15 | Số 9 | 10',
				'2020-07-25T00:30 | Số 11 | 12'
			],
			rejects: [
				'7 date.seconds “24/07/2020 20:15:30” -> 2020-07-24T20:15',
				'11 date.day_or_minute “24/07”'
			]
		}
	}
];
