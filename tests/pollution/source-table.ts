/**
 * The clean table that the polluted files are made of: made-up visits to the one-stop offices of
 * provinces. Like the table of the benchmark it has 9 columns and 83 rows, with dates, times, whole
 * numbers, codes, prices, short and long texts with commas, quotes and apostrophes, links, and a column
 * that is empty.
 */
export const HEADER = [
	'NGÀY',
	'GIỜ',
	'Lượt',
	'MÃSỐ',
	'PhíTB',
	'LoạiThủTục',
	'MôTả',
	'LiênKết',
	'GhiChú'
] as const;

const PLACES = [
	'Cao Bằng',
	'Hà Giang',
	'Bắc Kạn',
	'Đắk Lắk',
	'Thừa Thiên Huế',
	'Bà Rịa - Vũng Tàu'
];
const KINDS = [
	'Đăng ký khai sinh',
	'Cấp giấy phép xây dựng, sửa chữa nhà',
	"Đăng ký kinh doanh (Women's shop)",
	'Biển hiệu 48" trước nhà',
	'Đổi bằng lái xe',
	'Chứng thực bản sao, chữ ký'
];
const TEXTS = [
	'Người dân đến sớm và được giải quyết ngay trong buổi sáng.',
	'Hồ sơ thiếu một giấy, phải đi lại hai lần, mất thêm ba ngày làm việc.',
	'Cán bộ giải thích rõ ràng; phiếu hẹn ghi đúng ngày, đúng giờ.',
	'Người hỏi nói: "không phải chờ lâu", và hài lòng với cách tiếp đón.',
	"It's quicker than last year's queue at the people's committee office",
	'Màn hình 24" báo số thứ tự bị hỏng, phải gọi tên từng người.'
];

function two(value: number): string {
	return String(value).padStart(2, '0');
}

function pick(list: readonly string[], at: number): string {
	return list[at % list.length] ?? '';
}

export const ROWS: readonly (readonly string[])[] = Array.from({ length: 83 }, (_, at) => [
	`${two((at % 28) + 1)}/${two((Math.floor(at / 28) % 12) + 1)}/2024`,
	`${two(7 + (at % 10))}:${two((at * 15) % 60)}`,
	String((at * 7) % 31),
	`${pick(['CB', 'HG', 'BK', 'DL'], at)}-${1000 + at * 37}`,
	`$${(5 + ((at * 13) % 90)).toFixed(2)}`,
	pick(KINDS, at),
	`${pick(PLACES, at)}: ${pick(TEXTS, at * 5 + Math.floor(at / 6))}`,
	`https://vi-du.vn/ho-so/${1000 + at * 37}.html`,
	''
]);
