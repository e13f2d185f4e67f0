import { dataFault } from './data-fault';
import { dataMapping } from './data-mapping';
import { dataStore } from './data-store';

/** The page on which files are loaded, and what is loaded is kept, undone and shared. */
export const dataPage = {
	toQuery: 'Hỏi số liệu bằng SQL',
	documentTitle: 'Số liệu: nạp tệp, kiểm tra, ghi nhận',
	title: 'Số liệu',
	lead: 'Nạp tệp do bộ, đài hoặc đơn vị khảo sát gửi. Tệp được đọc, kiểm tra và lưu ngay trên máy này, không gửi đi nơi khác.',
	noScript: 'Để nạp tệp, trình duyệt cần bật JavaScript.',
	guide: 'Mẫu tệp và ý nghĩa từng cột',
	cancel: 'Hủy',
	back: 'Quay lại',
	kinds: {
		label: 'Loại số liệu',
		scores: 'Điểm và hạng của chỉ số',
		episodes: 'Nhật ký phát sóng',
		windows: 'Thời gian khảo sát, năm đánh giá',
		targets: 'Mục tiêu',
		actions: 'Nhiệm vụ cải thiện thành phần còn yếu',
		criteria: 'PAR INDEX theo tiêu chí',
		topics: 'Chủ đề phát sóng và thành phần liên quan'
	},
	values: {
		status: { planned: 'theo kế hoạch', aired: 'đã phát', rerun: 'phát lại' },
		basis: { published: 'công bố', derived: 'tính từ số liệu công bố', band: 'chỉ biết khoảng' },
		rank_basis: {
			published: 'cơ quan công bố xếp hạng',
			computed: 'tính từ điểm',
			derived: 'suy từ văn bản',
			band: 'chỉ biết khoảng'
		}
	},
	pick: {
		title: 'Nạp tệp',
		drop: 'Kéo thả tệp vào đây, hoặc',
		choose: 'Chọn tệp',
		types: 'CSV, TSV, TXT (có thể nén .gz) hoặc Excel .xlsx',
		dropping: 'Thả để đọc tệp',
		pasteTitle: 'Dán bảng',
		pasteLabel: 'Bảng chép từ Excel hoặc từ văn bản',
		pasteRead: 'Đọc bảng đã dán',
		pasteEmpty: 'Chưa dán nội dung nào.',
		pasteName: 'bang-dan.tsv',
		queue_other: 'Còn {{count}} tệp chờ: {{names}}'
	},
	steps: {
		label: 'Các bước nạp tệp',
		read: 'Đọc',
		map: 'Ghép cột',
		check: 'Kiểm tra',
		commit: 'Ghi nhận',
		done: 'xong',
		current: 'đang làm'
	},
	busy: {
		opening: 'Đang mở tệp {{file}}',
		recognising: 'Đang nhận dạng cấu trúc của tệp',
		reading: 'Đang đọc tệp: {{percent}}',
		engine: 'Đang khởi động công cụ truy vấn',
		staging: 'Đang đưa các dòng vào bảng',
		checking: 'Đang kiểm tra từng ô',
		comparing: 'Đang so với số liệu đang có',
		committing: 'Đang ghi nhận'
	},
	sheet: {
		title: 'Chọn trang tính',
		lead: 'Tệp {{file}} có {{count}} trang tính. Mỗi lần nạp một trang tính.',
		next: 'Đọc trang tính này'
	},
	read: {
		title: 'Đọc tệp',
		lead: 'Tệp sẽ được đọc như dưới đây. Xem các dòng mẫu; nếu chữ bị lỗi hoặc cột bị lệch thì chọn lại.',
		file: '{{file}}, {{size}}',
		fileSheet: '{{file}}, trang tính {{sheet}}, {{size}}',
		encoding: 'Bảng mã',
		encodings: {
			'utf-8': 'Unicode (UTF-8)',
			'utf-16le': 'Unicode (UTF-16 LE)',
			'utf-16be': 'Unicode (UTF-16 BE)',
			'windows-1258': 'Windows-1258',
			tcvn3: 'TCVN3 (ABC)',
			vni: 'VNI'
		},
		example: '{{encoding}}: {{example}}',
		delimiter: 'Dấu ngăn cột',
		delimiters: {
			comma: 'phẩy ,',
			semicolon: 'chấm phẩy ;',
			tab: 'tab',
			bar: 'gạch đứng |',
			other: 'khác: {{delimiter}}'
		},
		quote: 'Dấu bọc ô',
		quotes: { double: 'ngoặc kép "', single: "nháy đơn '", none: 'không có' },
		headerFrom: 'Tên cột từ dòng',
		headerTo: 'đến dòng',
		headerNone: 'Tệp không có tên cột',
		lastLine: 'Dòng số liệu cuối',
		lastLineHint: 'để trống: đến hết tệp',
		sample: 'Các dòng đầu, như sẽ được đọc',
		line: 'Dòng',
		asides: 'Dòng không nạp (tiêu đề, ghi chú, chữ ký)',
		preamble: 'trước bảng',
		footer: 'sau bảng',
		doubts: {
			encoding: 'Tệp này có thể đọc bằng nhiều bảng mã. Xem chữ có dấu ở các dòng mẫu rồi chọn.',
			delimiter: 'Dấu ngăn cột chưa chắc chắn. Xem các cột có thẳng hàng không.',
			header: 'Chưa chắc dòng nào ghi tên cột. Xem lại số thứ tự dòng tên cột.',
			several_tables:
				'Tệp có nhiều bảng; bảng khác bắt đầu ở dòng {{lines}} và không được đọc. Để đọc bảng đó, đổi dòng tên cột.'
		},
		fault: {
			number: 'Số thứ tự dòng phải là số nguyên, từ 1 trở lên.',
			order: 'Dòng số liệu cuối phải đứng sau dòng tên cột.'
		},
		next: 'Tiếp: ghép cột'
	},
	map: dataMapping,
	check: {
		title: 'Kiểm tra',
		sum: 'Đọc {{read}} dòng = nhận {{accepted}} + không nhận {{rejected}}.',
		empty: '{{empty}} ô trống của bảng ngang không tính là dòng.',
		blank_other: 'Bỏ qua {{count}} dòng trắng.',
		repairs:
			'Đã bỏ {{controls}} ký tự điều khiển, {{zeroWidth}} ký tự vô hình; sửa {{recomposed}} chữ có dấu bị tách rời.',
		clean: 'Không có lỗi nào.',
		filter: 'Lọc',
		filterText: 'Tìm trong danh sách lỗi',
		all: 'tất cả',
		reject: 'không nhận',
		warning: 'lưu ý',
		shown: 'Hiện {{shown}} trong {{count}} loại lỗi',
		none: 'Không có lỗi nào khớp với bộ lọc.',
		column: 'Cột {{column}}',
		file: 'Cả tệp',
		lines: 'dòng {{lines}}',
		more: 'và {{count}} dòng khác',
		use: 'Dùng {{label}}',
		replace: 'Đọc “{{value}}” là',
		apply: 'Áp dụng',
		decided: 'Đã chọn: “{{value}}” đọc là “{{meaning}}”',
		undo: 'Bỏ chọn',
		ledgerCsv: 'Tải danh sách lỗi (CSV)',
		ledgerHint: 'Mỗi ô có lỗi một dòng: dòng, cột, giá trị, lỗi và cách xử lý.',
		ledgerName: '{{file}}-danh-sach-loi.csv',
		rejectedCsv: 'Tải các dòng không nhận (CSV)',
		rejectedHint: 'Sửa trong tệp tải về rồi nạp lại; hai cột _dong và _loi được bỏ qua.',
		nothing: 'Không có dòng nào được nhận. Quay lại sửa cách ghép, hoặc sửa tệp.',
		next: 'Tiếp: so với số liệu đang có'
	},
	commit: {
		title: 'Ghi nhận',
		added: 'dòng mới',
		rejectedRows_other: 'Còn {{count}} dòng không được nhận và sẽ không có trên các trang.',
		rejectedWeeks:
			'Tuần có dòng không được nhận sẽ hiện là chưa rõ, kèm số dòng và tên tệp; dòng không đọc được ngày thì mọi tuần chưa có số phát trong nhật ký là chưa rõ. Nên sửa đủ trước khi ghi nhận.',
		changed: 'dòng khác với số liệu đang có',
		unchanged: 'dòng giống số liệu đang có',
		changesCaption: 'Các dòng khác với số liệu đang có',
		key: 'Dòng',
		field: 'Cột',
		before: 'Đang có',
		after: 'Trong tệp',
		source: 'Nguồn của số liệu đang có',
		take: 'Dùng giá trị trong tệp',
		choice: 'Với các dòng khác nhau',
		replace: 'Dùng số liệu của tệp này',
		keep: 'Giữ số liệu đang có',
		each: 'Chọn từng dòng',
		moreRows: 'Xem thêm {{count}} dòng',
		nothing: 'Tệp không có gì mới so với số liệu đang có.',
		metaTitle: 'Nguồn của tệp',
		metaLead: 'Các thông tin này được in dưới mỗi hình dùng số liệu của tệp.',
		publisher: 'Cơ quan công bố hoặc gửi tệp',
		document: 'Tên hoặc số, ký hiệu văn bản',
		url: 'Địa chỉ web (nếu có)',
		urlFault: 'Địa chỉ web phải bắt đầu bằng https:// hoặc http://.',
		by: 'Người nạp',
		note: 'Ghi chú',
		next: 'Ghi nhận {{count}} dòng'
	},
	done: {
		title: 'Đã ghi nhận',
		text: '{{count}} dòng từ tệp {{file}} đã được dùng trong mọi trang.',
		pages: 'Xem',
		another: 'Nạp tệp khác',
		next: 'Đọc tệp tiếp theo: {{file}}'
	},
	...dataStore,
	fault: dataFault
};
