/** Words of the page on which reviews are written. */
export const reviewPage = {
	documentTitle: 'Báo cáo tổng kết năm',
	title: 'Báo cáo tổng kết năm',
	lead: 'Chọn năm, chỉ số và người đọc; báo cáo được soạn sẵn từ số liệu. Sắp xếp, bớt, thêm ý kiến, rồi xuất ra Word, PowerPoint, PDF hoặc tệp nén. Mỗi con số mở ra nguồn của nó.',
	choose: {
		label: 'Báo cáo về',
		area: 'Tỉnh, thành phố',
		year: 'Năm của các chỉ số',
		indices: 'Chỉ số',
		audience: 'Người đọc',
		leaders: 'Lãnh đạo',
		analysts: 'Bộ phận chuyên môn',
		press: 'Báo chí'
	},
	loading: 'Đang tải số liệu của {{area}}…',
	failed: 'Không tải được số liệu. Kiểm tra kết nối rồi thử lại.',
	retry: 'Thử lại',
	toPaper: 'Xuống bản báo cáo đã soạn',
	outline: {
		title: 'Các mục',
		include: 'Đưa vào báo cáo: {{name}}',
		up: 'Đưa lên: {{name}}',
		down: 'Đưa xuống: {{name}}',
		remove: 'Xóa mục: {{name}}',
		add: 'Thêm mục riêng',
		newHeading: 'Mục mới',
		figures: 'Hình bổ sung',
		moved: '{{name}}: vị trí {{place}} trên {{count}}',
		undo: 'Hoàn tác',
		redo: 'Làm lại'
	},
	form: {
		title: 'Thể thức văn bản',
		hint: 'Ô để trống sẽ là chỗ điền trong tệp Word.',
		parentBody: 'Cơ quan chủ quản',
		body: 'Cơ quan ban hành',
		number: 'Số, ký hiệu',
		place: 'Địa danh',
		date: 'Ngày ký',
		recipients: 'Nơi nhận, mỗi dòng một nơi',
		authority: 'Quyền hạn người ký (ví dụ: KT. GIÁM ĐỐC)',
		position: 'Chức vụ người ký',
		signatory: 'Họ tên người ký'
	},
	edit: {
		note: 'Ý kiến thêm vào cuối mục «{{name}}» (Markdown)',
		heading: 'Tên mục',
		text: 'Nội dung (Markdown: **đậm**, *nghiêng*, - gạch đầu dòng)',
		remedies: 'Điền nguyên nhân, nhiệm vụ, đơn vị, thời hạn',
		goals: 'Điền mục tiêu năm {{next}}',
		goalOf: 'Mục tiêu {{index}} năm {{next}}',
		compareFigure: 'So hình thứ {{number}} với số liệu hiện nay',
		removeFigure: 'Bỏ hình thứ {{number}} của mục này',
		done: 'Ghi vào báo cáo khi rời ô.'
	},
	number: {
		was: 'Bản đã lưu ghi: {{before}}',
		sources: 'Nguồn: {{list}}',
		noSource: 'Số liệu hiện có không ghi nguồn.',
		query: 'Truy vấn: {{query}}',
		close: 'Đóng'
	},
	unsaved: {
		found: 'Còn phần viết dở cho năm {{year}}, ghi lúc {{date}}, chưa lưu thành báo cáo.',
		take: 'Viết tiếp',
		drop: 'Bỏ phần viết dở'
	},
	saved: {
		title: 'Báo cáo đã lưu',
		opened: 'Đang mở «{{name}}», phiên bản {{version}}.',
		save: 'Lưu báo cáo',
		saveNext: 'Lưu phiên bản mới',
		saveNew: 'Lưu thành báo cáo riêng',
		saveAnyway: 'Vẫn lưu thành phiên bản tiếp theo',
		close: 'Thôi gắn với bản đã lưu',
		name: 'Tên báo cáo',
		rename: 'Đổi tên',
		done: 'Đã lưu «{{name}}», phiên bản {{version}}.',
		none: 'Chưa lưu báo cáo nào trên trình duyệt này.',
		entry: 'phiên bản {{version}}, {{date}}',
		show: 'Mở phiên bản {{version}}',
		versions_other: '{{count}} phiên bản',
		remove: 'Xóa',
		removeNamed: 'Xóa: {{name}}',
		removed_other: '{{count}} báo cáo đã xóa, còn lấy lại được',
		putBack: 'Lấy lại',
		putBackNamed: 'Lấy lại: {{name}}',
		unreadable: 'Báo cáo {{id}} không đọc được',
		discard: 'Xóa hẳn',
		discardNamed: 'Xóa hẳn báo cáo {{id}}'
	},
	changes: {
		title: 'Số liệu đã đổi sau khi lưu: {{count}} chỗ.',
		item: 'bản đã lưu {{before}}, nay {{now}}',
		gone: 'không còn trong số liệu'
	},
	sheet: {
		fill: '………',
		vintage: 'Số liệu đến ngày {{date}}.'
	},
	file: {
		label: 'Xuất báo cáo',
		docx: 'Word (.docx)',
		pptx: 'PowerPoint (.pptx)',
		zip: 'Hình và số liệu (.zip)',
		print: 'In, lưu PDF',
		drawing: 'Đang vẽ hình {{at}} trên {{count}}…',
		writing: 'Đang ghi tệp…',
		stop: 'Dừng',
		stopped: 'Đã dừng; không có tệp nào được tạo.',
		done: 'Đã tạo {{file}} ({{size}}).',
		picture: {
			font: 'phông chữ của hình không tải xong.',
			canvas: 'máy không đủ bộ nhớ để vẽ hình.',
			decode: 'trình duyệt không mở được hình.'
		},
		failed: 'Không tạo được tệp: {{reason}} Chưa có gì được lưu; thử lại được.'
	}
};
