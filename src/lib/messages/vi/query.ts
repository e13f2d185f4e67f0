import { queryFault } from './query-fault';
import { queryFigure } from './query-figure';

/** The page on which analysts ask SQL. */
export const query = {
	documentTitle: 'Truy vấn: hỏi số liệu bằng SQL',
	title: 'Truy vấn',
	lead: 'Hỏi bộ số liệu bằng SQL, xem kết quả thành bảng hoặc hình, tải về CSV.',
	copyNote:
		'Câu truy vấn chạy trên một bản sao số liệu tạm trong trình duyệt này: không sửa được số liệu, không ảnh hưởng đến hình ở các trang khác, không gửi gì đi. Lần đầu cần tải công cụ truy vấn, khoảng 6 MB.',
	noScript: 'Để chạy truy vấn, trình duyệt cần bật JavaScript.',
	editor: {
		label: 'Câu truy vấn SQL; Ctrl+Enter để chạy',
		hint: 'Ctrl+Enter: chạy · Ctrl+Space: gợi ý tên bảng, cột · Tab: rời khung soạn',
		completions: 'Gợi ý'
	},
	run: 'Chạy',
	stop: 'Dừng',
	copyLink: 'Sao chép liên kết câu này',
	linkCopied: 'Đã sao chép liên kết; người mở sẽ thấy câu truy vấn và tự bấm Chạy',
	linkInAddress: 'Trình duyệt không cho sao chép; liên kết đã nằm trên thanh địa chỉ',
	linkTooLong: 'Câu truy vấn quá dài để đưa vào liên kết; hãy sao chép nội dung câu',
	fromLink: 'Câu truy vấn này đến từ liên kết và chưa chạy. Đọc lại, rồi bấm Chạy.',
	content: {
		loaded_other:
			'Bản sao gồm số liệu công bố và {{count}} tệp đã nạp (trên máy này hoặc do máy chủ đưa lên).',
		record: 'Bản sao chỉ gồm số liệu có sẵn, không gồm tệp đã nạp.',
		unread: 'Không đọc được tệp đã nạp ({{reason}}); bản sao chưa có các tệp đó.',
		toRecord: 'Chỉ dùng số liệu có sẵn',
		toAll: 'Dùng cả tệp đã nạp'
	},
	state: {
		idle: 'Chưa chạy câu nào.',
		engine: 'Đang tải công cụ truy vấn',
		engineBytes: 'Đang tải công cụ truy vấn: {{percent}}',
		tables: 'Đang dựng bản sao số liệu',
		running: 'Đang chạy: {{seconds}} giây',
		stopping: 'Đang dừng; nếu câu không dừng trong một giây, bản sao được bỏ và dựng lại khi cần',
		stopped: 'Đã dừng sau {{seconds}} giây. Câu truy vấn vẫn còn trong khung soạn.',
		writing: 'Đang ghi tệp CSV: {{seconds}} giây'
	},
	cell: { null: 'NULL', true: 'đúng', false: 'sai' },
	answer: {
		title: 'Kết quả',
		count_other: '{{count}} hàng trong {{seconds}} giây',
		none: 'Câu truy vấn chạy đúng nhưng không có hàng nào thỏa điều kiện ({{seconds}} giây).',
		cut: 'Chỉ hiện {{count}} hàng đầu; sắp xếp bằng nút chỉ áp dụng cho các hàng này. Tệp CSV có đủ, tối đa {{most}} hàng. Muốn chọn hàng, thêm ORDER BY và LIMIT.',
		cutFigure: 'Kết quả bị cắt bớt nên không vẽ hình.',
		caption: 'Kết quả truy vấn; bấm tên cột để sắp xếp',
		ascending: 'Đang xếp theo {{column}}, tăng dần',
		descending: 'Đang xếp theo {{column}}, giảm dần',
		asAsked: 'Theo thứ tự của câu truy vấn',
		page: 'Hàng {{from}}–{{to}} trên {{count}}',
		next: 'Trang sau',
		previous: 'Trang trước',
		csv: 'Tải CSV (phần mềm)',
		csvHint: 'UTF-8, dấu phẩy, số thập phân dấu chấm',
		excel: 'Tải CSV (Excel tiếng Việt)',
		excelHint: 'dấu chấm phẩy, số thập phân dấu phẩy',
		fileName: 'truy-van-{{day}}.csv',
		excelName: 'truy-van-{{day}}-excel.csv',
		saved: 'Đã tải tệp {{name}}'
	},
	draw: {
		title: 'Hình từ kết quả',
		kind: 'Kiểu hình',
		lines: 'Đường theo năm',
		ranked: 'Xếp thứ tự',
		scatter: 'Hai cột trên hai trục',
		value: 'Cột số',
		across: 'Trục ngang',
		up: 'Trục đứng',
		none: 'Kết quả này chưa vẽ được: cần cột năm và một cột số (mỗi chuỗi một hàng một năm), hoặc cột tên và một cột số (mỗi tên một hàng, tối đa 100), hoặc hai cột số.'
	},
	examples: {
		label: 'Câu mẫu',
		choose: 'Chọn một câu mẫu',
		ranks: 'Điểm và hạng PAPI các tỉnh, năm mới nhất',
		provinceYears: 'PAPI của Cao Bằng, Lạng Sơn, Bắc Kạn qua các năm',
		weakParts: 'Nội dung PAPI thấp nhất so với thang điểm',
		comparableChanges: 'Thay đổi so với năm trước, và lý do không so được',
		regionGap: 'Khoảng cách với trung bình vùng từng năm',
		twoParts: 'Hai nội dung PAPI của các tỉnh trong một năm',
		missingNow: 'Kỳ nào chưa có số, vì lý do gì',
		airingsBefore: 'Số phát theo kế hoạch trước khi khảo sát kết thúc'
	},
	views: {
		title: 'Các bảng hỏi được',
		lead_other: '{{count}} bảng chỉ đọc. Bấm tên để xem các cột.',
		insert: 'Chèn tên {{name}} vào câu truy vấn',
		insertShort: 'Chèn'
	},
	history: {
		title: 'Các câu đã chạy',
		lead: 'Giữ trong trình duyệt này, {{most}} câu gần nhất.',
		none: 'Chưa có câu nào.',
		use: 'Đưa vào khung soạn',
		remove: 'Xóa câu này',
		clear: 'Xóa hết',
		rows_other: '{{count}} hàng',
		failed: 'có lỗi',
		stopped: 'đã dừng',
		unkept: 'Trình duyệt này không cho lưu; danh sách mất khi đóng trang.'
	},
	fault: queryFault,
	figure: queryFigure
};
