/** What is wrong with a log, to be put right on the page. */
export interface LogFaults {
	/** Rows (from 0) whose date the calendar does not have. */
	readonly badDates?: readonly number[];
	/** Rows whose minutes are not a number. */
	readonly badMinutes?: readonly number[];
	/** Rows whose status is no word for one. */
	readonly badStatus?: readonly number[];
}

const TOPICS = [
	'Dịch vụ công trực tuyến',
	'Kỷ luật, kỷ cương hành chính',
	'Kế hoạch CCHC năm 2020',
	'Chương trình tổng thể CCHC'
];

const DAY_MS = 86_400_000;

/** The 26 Fridays of July to December 2020, `03/07/2020` first. */
export function fridays(): string[] {
	return Array.from({ length: 26 }, (_, week) => {
		const day = new Date(Date.UTC(2020, 6, 3) + 7 * week * DAY_MS).toISOString().slice(0, 10);
		return day.split('-').reverse().join('/');
	});
}

/**
 * A log of the broadcaster as its office would send it: two lines of titles, its own column names,
 * semicolons, a running number, a signature below. 26 rows.
 */
export function stationLog({
	badDates = [],
	badMinutes = [],
	badStatus = []
}: LogFaults = {}): string {
	const rows = fridays().map((date, i) =>
		[
			i + 1,
			badDates.includes(i) ? '31/09/2020' : date,
			badMinutes.includes(i) ? 'mười ba' : 12 + (i % 4),
			`"CCHC số ${i + 1}: ""một cửa"" và người dân"`,
			TOPICS[i % TOPICS.length],
			badStatus.includes(i) ? 'hoãn' : 'Đã phát'
		].join(';')
	);
	return [
		'ĐÀI PHÁT THANH - TRUYỀN HÌNH CAO BẰNG;;;;;',
		'NHẬT KÝ PHÁT SÓNG CHUYÊN MỤC CCHC NĂM 2020;;;;;',
		'',
		'STT;Ngày phát sóng;Thời lượng (phút);Tiêu đề;Chủ đề;Trạng thái',
		...rows,
		'',
		';;;Người lập biểu;;',
		''
	].join('\r\n');
}
