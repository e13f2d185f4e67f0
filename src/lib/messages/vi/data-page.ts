import { dataFault } from './data-fault';
import { dataMapping } from './data-mapping';

/** The page on which files are loaded, and what is loaded is kept, undone and shared. */
export const dataPage = {
	documentTitle: 'Số liệu: nạp tệp, kiểm tra, ghi nhận',
	title: 'Số liệu',
	lead: 'Nạp tệp do bộ, đài hoặc đơn vị khảo sát gửi. Tệp được đọc, kiểm tra và giữ ngay trên máy này; không gửi đi đâu.',
	noScript: 'Nạp tệp cần trình duyệt cho chạy JavaScript.',
	guide: 'Mẫu tệp và ý nghĩa từng cột',
	cancel: 'Hủy',
	back: 'Quay lại',
	kinds: {
		label: 'Loại số liệu',
		scores: 'Điểm và hạng của chỉ số',
		episodes: 'Nhật ký phát sóng',
		windows: 'Thời gian khảo sát, năm đánh giá',
		targets: 'Mục tiêu',
		actions: 'Nhiệm vụ khắc phục nội dung thấp',
		criteria: 'PAR INDEX theo tiêu chí',
		topics: 'Chủ đề và nội dung liên quan'
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
		pasteEmpty: 'Chưa có nội dung nào được dán.',
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
		recognising: 'Đang nhận dạng cách viết của tệp',
		reading: 'Đang đọc tệp: {{percent}}',
		engine: 'Đang khởi động bộ máy truy vấn',
		staging: 'Đang đưa các dòng vào bảng',
		checking: 'Đang kiểm tra từng ô',
		comparing: 'Đang so với số liệu đã nạp',
		committing: 'Đang ghi nhận',
		hashing: 'Đang tính mã kiểm của tệp: {{percent}}'
	},
	sheet: {
		title: 'Chọn trang tính',
		lead: 'Tệp {{file}} có {{count}} trang tính. Mỗi lần nạp một trang.',
		next: 'Đọc trang này'
	},
	read: {
		title: 'Đọc tệp',
		lead: 'Tệp được hiểu như dưới đây. Xem các dòng mẫu; nếu chữ hoặc cột sai thì sửa lựa chọn.',
		file: '{{file}}, {{size}}',
		fileSheet: '{{file}}, trang {{sheet}}, {{size}}',
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
			encoding: 'Có hơn một bảng mã đọc được tệp này. Xem chữ có dấu ở các dòng mẫu rồi chọn.',
			delimiter: 'Dấu ngăn cột chưa chắc chắn. Xem các cột có thẳng hàng không.',
			header: 'Chưa chắc dòng nào là tên cột. Xem lại số dòng.',
			several_tables:
				'Tệp có hơn một bảng; bảng khác bắt đầu ở dòng {{lines}} và không được đọc. Để đọc bảng đó, đổi dòng tên cột.'
		},
		fault: {
			number: 'Số dòng phải là số nguyên từ 1.',
			order: 'Dòng cuối phải đứng sau tên cột.'
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
			'Đã bỏ {{controls}} ký tự điều khiển, {{zeroWidth}} ký tự vô hình; ghép lại {{recomposed}} chữ viết rời dấu.',
		clean: 'Không có lỗi nào.',
		filter: 'Lọc',
		filterText: 'Tìm trong lỗi',
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
		rejectedCsv: 'Tải các dòng không nhận (CSV)',
		rejectedHint: 'Sửa trong tệp tải về rồi nạp lại; hai cột _dong và _loi được bỏ qua.',
		nothing: 'Không có dòng nào được nhận. Quay lại sửa cách ghép, hoặc sửa tệp.',
		next: 'Tiếp: so với số liệu đã nạp'
	},
	commit: {
		title: 'Ghi nhận',
		added: 'mới',
		rejectedRows_other: 'Còn {{count}} dòng không được nhận và sẽ không có trên các trang.',
		rejectedWeeks:
			'Tuần nào thiếu dòng trong nhật ký sẽ hiện là không phát sóng; nên sửa đủ trước khi ghi nhận.',
		changed: 'khác với số liệu đã nạp',
		unchanged: 'giống số liệu đã nạp',
		changesCaption: 'Các dòng khác với số liệu đã nạp',
		key: 'Dòng',
		field: 'Cột',
		before: 'Đang có',
		after: 'Trong tệp',
		source: 'Nguồn đang có',
		take: 'Lấy của tệp',
		choice: 'Với các dòng khác nhau',
		replace: 'Lấy theo tệp này',
		keep: 'Giữ số liệu đang có',
		each: 'Chọn từng dòng',
		moreRows: 'Xem thêm {{count}} dòng',
		nothing: 'Tệp không có gì mới so với số liệu đã nạp.',
		metaTitle: 'Nguồn của tệp',
		metaLead: 'Ghi dưới mỗi hình dùng số liệu này.',
		publisher: 'Cơ quan công bố hoặc gửi tệp',
		document: 'Tên hoặc số văn bản',
		url: 'Địa chỉ (nếu có)',
		urlFault: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.',
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
	loaded: {
		title: 'Đã nạp trên máy này',
		none: 'Chưa nạp tệp nào. Các trang đang dùng bộ số liệu đã công bố, cập nhật ngày {{date}}.',
		loading: 'Đang đọc kho số liệu của trình duyệt',
		caption: 'Các tệp đang dùng',
		file: 'Tệp',
		kind: 'Loại',
		rows: 'Dòng',
		when: 'Nạp lúc',
		who: 'Người nạp',
		source: 'Nguồn',
		original: 'Tải tệp gốc',
		ledger: 'Tải sổ kiểm tra',
		remove: 'Gỡ',
		removeLabel: 'Gỡ tệp {{file}}',
		undo: 'Hoàn tác',
		redo: 'Làm lại',
		damaged:
			'Tệp {{file}} không còn nguyên trong kho của trình duyệt và không được dùng. Nạp lại tệp hoặc nhập gói số liệu.'
	},
	versions: {
		title: 'Các phiên bản',
		caption: 'Các phiên bản của số liệu trên máy này, mới nhất ở trên',
		number: 'Phiên bản',
		what: 'Việc đã làm',
		files: 'Số tệp',
		current: 'đang dùng',
		restore: 'Khôi phục',
		restoreLabel: 'Khôi phục phiên bản {{number}}',
		commit: 'Nạp {{file}}',
		remove: 'Gỡ {{file}}',
		restored: 'Khôi phục phiên bản {{number}}',
		import: 'Nhập gói {{bundle}}'
	},
	bundle: {
		title: 'Gói số liệu',
		lead: 'Một tệp .zip có tệp gốc, các dòng đã nhận và sổ kiểm tra; nhập ở máy khác thì máy đó hiện giống máy này.',
		export: 'Xuất gói',
		import: 'Nhập gói',
		history: 'kèm các phiên bản trước',
		imported: 'Đã nhập gói {{bundle}}.',
		same: 'Gói {{bundle}} không có gì khác máy này.',
		name: 'goi-so-lieu-{{date}}.zip',
		publish: 'Để mọi người xem trang thấy số liệu này, người quản trị máy chủ chạy lệnh:'
	},
	storage: {
		title: 'Chỗ lưu',
		used: 'Đang dùng {{used}} trong {{available}} trình duyệt cho phép.',
		unknown: 'Trình duyệt không cho biết dung lượng.',
		persisted: 'Trình duyệt cam kết không tự xóa số liệu này.',
		notPersisted: 'Trình duyệt có thể tự xóa số liệu khi máy thiếu chỗ. Nên xuất gói để giữ.',
		ask: 'Đề nghị trình duyệt giữ lâu dài'
	},
	fault: dataFault
};
