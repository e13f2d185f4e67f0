/** Data that were loaded on this machine, or published on the host of the site, beside the record. */
export const local = {
	cite: 'Tệp {{name}}, nạp {{date}}',
	citeHost: 'Tệp {{name}} (do {{by}} đưa lên trang ngày {{date}})',
	citeAfter: 'theo {{said}}',
	sheet: '{{name}} (trang tính {{sheet}})',
	lines_other: 'dòng {{list}}',
	linesFolded: 'dòng {{list}}, … ({{count}} dòng)',
	mark: 'Có số liệu nạp trên máy này',
	markHost: 'Có số liệu bổ sung do {{by}} đưa lên trang',
	note: '{{mark}}; tệp, ngày và dòng ghi ở phần nguồn.',
	noteRows: '{{mark}}: các hàng ghi “nạp” trong bảng; tệp, ngày và dòng ghi ở phần nguồn.',
	row: 'nạp',
	trendLog:
		'Dải chuyên mục ghi theo kế hoạch; số đã phát theo nhật ký đã nạp xem ở trang Chuyên mục.',
	banner: {
		label: 'Số liệu đã nạp',
		machine_other: '{{count}} tệp nạp trên máy này',
		host: 'bản số {{version}} do {{by}} đưa lên trang ngày {{date}}',
		hostUnnamed: 'bản số {{version}} đưa lên trang ngày {{date}}',
		and: '{{first}} và {{second}}',
		shown: 'Trang có dùng số liệu đã nạp: {{what}}.',
		used_other: 'Các hình và bảng dưới đây dùng {{count}} dòng trong số đó.',
		usedNone:
			'Trang đã được tính lại với số liệu đã nạp ({{what}}), nhưng các hình và bảng dưới đây không dùng dòng nào trong số đó.',
		waiting: 'Các hình và bảng dưới đây chưa có số liệu đã nạp ({{what}}).',
		failed:
			'Chưa đưa được số liệu đã nạp ({{what}}) vào trang: {{reason}}. Các hình và bảng dưới đây vẫn là số liệu có sẵn, chưa gồm số liệu đã nạp.',
		stopped:
			'Đã dừng theo yêu cầu. Các hình và bảng dưới đây vẫn là số liệu có sẵn, chưa gồm số liệu đã nạp ({{what}}).',
		record: 'Đang xem riêng số liệu có sẵn. Trang không dùng {{what}}.',
		unread:
			'Không đọc được nơi lưu các tệp đã nạp trên máy này ({{reason}}). Các hình và bảng dưới đây chưa có số liệu đã nạp.',
		unpublished:
			'Không đọc được bản số liệu bổ sung của máy chủ ({{reason}}). Các hình và bảng dưới đây chưa có bản đó.',
		damaged:
			'Tệp {{list}}: nội dung lưu trên máy này bị mất hoặc đã thay đổi, nên không được dùng. Mở trang Số liệu để nạp lại.',
		toRecord: 'Xem riêng số liệu có sẵn',
		toAll: 'Dùng cả số liệu đã nạp',
		toData: 'Mở trang Số liệu',
		retry: 'Thử lại'
	},
	engine: {
		restarted: 'Công cụ tính toán đã dừng đột ngột và đã được khởi động lại; số liệu không mất.',
		stop: 'Dừng'
	},
	reason: {
		died: 'công cụ tính toán dừng đột ngột hai lần liền, có thể do máy thiếu bộ nhớ',
		outdated: 'trang này cũ hơn bản đang dùng ở thẻ khác, hãy tải lại trang',
		blocked: 'một thẻ khác đang mở bản cũ của trang, hãy đóng thẻ đó',
		unavailable: 'trình duyệt không cho đọc nơi lưu của trang',
		damaged: 'nội dung lưu trên máy này bị mất hoặc đã thay đổi'
	},
	recheck:
		'Trang đang dùng số liệu đã nạp, nên kết quả tính lại phải khác với bản dựng sẵn. Muốn đối chiếu, hãy xem riêng số liệu gốc.',
	load: 'nạp số liệu',
	loadLog: 'Nạp nhật ký phát sóng',
	loadLogHere: 'nạp nhật ký'
};
