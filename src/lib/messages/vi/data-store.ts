export const dataStore = {
	loaded: {
		title: 'Đã nạp trên máy này',
		none: 'Chưa nạp tệp nào. Các trang đang dùng số liệu có sẵn, cập nhật ngày {{date}}.',
		loading: 'Đang đọc số liệu lưu trên trình duyệt',
		caption: 'Các tệp đang dùng',
		file: 'Tệp',
		kind: 'Loại',
		rows: 'Dòng',
		when: 'Thời điểm',
		who: 'Người nạp',
		source: 'Nguồn',
		original: 'Tải tệp gốc',
		ledger: 'Tải danh sách lỗi',
		remove: 'Gỡ',
		removeLabel: 'Gỡ tệp {{file}}',
		undo: 'Hoàn tác',
		redo: 'Làm lại',
		damaged:
			'Tệp {{file}} không còn nguyên trên trình duyệt và không được dùng. Nạp lại tệp hoặc nhập gói số liệu.'
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
		older: 'Xem cả phiên bản cũ hơn (tất cả {{all}})',
		commit: 'Nạp {{file}}',
		remove: 'Gỡ {{file}}',
		restored: 'Khôi phục phiên bản {{number}}',
		import: 'Nhập gói {{bundle}}'
	},
	bundle: {
		title: 'Gói số liệu',
		lead: 'Một tệp .zip gồm tệp gốc, các dòng đã nhận, kết quả kiểm tra và các báo cáo đã lưu. Nhập gói ở máy khác để máy đó hiển thị giống máy này.',
		export: 'Xuất gói',
		import: 'Nhập gói',
		history: 'kèm các phiên bản trước',
		imported: 'Đã nhập gói {{bundle}}.',
		same: 'Gói {{bundle}} không có gì mới so với máy này.',
		name: 'goi-so-lieu-{{date}}.zip',
		publish: 'Để mọi người truy cập trang đều thấy số liệu này, người quản trị máy chủ chạy lệnh:'
	},
	storage: {
		title: 'Nơi lưu số liệu',
		used: 'Đã dùng {{used}} trong {{available}} dung lượng trình duyệt cho phép.',
		unknown: 'Trình duyệt không cho biết dung lượng.',
		persisted: 'Trình duyệt sẽ không tự xóa số liệu này.',
		notPersisted:
			'Trình duyệt có thể tự xóa số liệu khi máy sắp hết dung lượng. Nên xuất gói số liệu để lưu riêng.',
		ask: 'Yêu cầu lưu lâu dài',
		insecure:
			'Trang đang mở qua http (kết nối không mã hóa TLS). Nạp, ghi nhận, hoàn tác vẫn dùng được, nhưng trình duyệt không cho biết dung lượng, không nhận yêu cầu lưu lâu dài, lưu tệp lớn chậm hơn và chỉ nhận tệp đến khoảng {{size}}; không nên ghi nhận ở hai thẻ cùng lúc. Để dùng đủ, đề nghị người quản trị máy chủ mở trang bằng https.'
	}
};
