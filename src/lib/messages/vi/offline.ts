/** Words of what is kept on a machine without a network, and of newer versions. */
export const offline = {
	title: 'Dùng khi không có mạng',
	documentTitle: 'Không có mạng',
	lead: 'Trình duyệt lưu chương trình và số liệu trên máy này. Sau đó, mọi trang mở được khi mất mạng, kể cả nạp tệp, truy vấn và xuất báo cáo.',
	noScript: 'Phần lưu trên máy cần JavaScript; trình duyệt đang tắt JavaScript.',
	asked: 'Chưa lưu trang vừa mở',
	askedText: 'Trang {{path}} chưa được lưu trên máy này, và hiện không kết nối được máy chủ.',
	askedRetry: 'Thử mở lại trang',
	asking: 'Đang xem máy này đã lưu những gì…',
	kept: 'Trên máy này',
	shell: 'Chương trình và các trang của Cao Bằng',
	rest: 'Trang của các tỉnh, thành phố khác',
	engine: 'Bộ tính toán (để nạp tệp, truy vấn, ước lượng)',
	isKept: 'đã lưu',
	isPartlyKept: 'đã lưu {{done}}/{{all}} tệp',
	isNotKept: 'chưa lưu',
	keepAll: 'Lưu toàn bộ trên máy này (tải {{size}})',
	keepRoom: 'Chiếm khoảng {{size}} trên ổ đĩa. Dừng lúc nào cũng được; phần đã tải được giữ lại.',
	keeping: 'Đang lưu: {{done}} trên {{all}}',
	stop: 'Dừng',
	stopped: 'Đã dừng. Phần đã tải vẫn còn; bấm lưu để tải tiếp.',
	allKept: 'Đã lưu đủ. Ngắt mạng, mọi trang tiếng Việt vẫn mở và dùng được.',
	forget: 'Xóa phần đã lưu',
	forgotten: 'Đã xóa phần đã lưu. Số liệu nạp từ máy này vẫn còn nguyên.',
	fault: {
		full: 'Trình duyệt hết chỗ lưu ở tệp {{path}}. Dọn ổ đĩa hoặc xóa số liệu của trang khác, rồi bấm lưu lại.',
		unreached: 'Không tải được {{path}}: mất kết nối với máy chủ. Bấm lưu lại khi có mạng.',
		different:
			'Máy chủ trả về nội dung khác cho {{path}}: có thể vừa lên bản mới, hoặc mạng đang đòi đăng nhập. Tải lại trang rồi thử lại.',
		other: 'Không lưu được: {{reason}}'
	},
	support: {
		fileTitle: 'Đang mở từ thư mục',
		file: 'Mở từ thư mục thì xem, đọc bảng và in được; chọn số liệu, nạp tệp, truy vấn và xuất thì không. Để có đủ, chạy máy chủ ngay trên máy này: mở cửa sổ lệnh ở thư mục của Nhịp CCHC, gõ “npm start”, rồi mở địa chỉ hiện ra.',
		insecureTitle: 'Địa chỉ này không có TLS (http)',
		insecure:
			'Trình duyệt chỉ cho lưu trang để dùng khi mất mạng nếu địa chỉ bắt đầu bằng https:// hoặc trang chạy trên chính máy này. Ở đây mọi việc khác vẫn làm được khi máy chủ trả lời. Nhờ bộ phận công nghệ thông tin cấp chứng thư TLS cho máy chủ nội bộ, hoặc chạy “npm start” trên máy này.',
		noneTitle: 'Trình duyệt này không lưu được trang',
		none: 'Trình duyệt quá cũ hoặc đang ở cửa sổ riêng tư. Mở bằng cửa sổ thường của Chrome, Edge, Firefox hoặc Cốc Cốc bản mới.'
	},
	install: 'Cài như một chương trình',
	installText:
		'Trong Chrome hoặc Edge: mở trình đơn của trình duyệt, chọn “Cài đặt” (hoặc “Thêm vào màn hình chính” trên điện thoại). Nhịp CCHC có biểu tượng và cửa sổ riêng, mở được khi không có mạng.',
	version: 'Bản đang dùng: {{version}}.',
	update: {
		label: 'Bản mới',
		waiting: 'Có bản mới của Nhịp CCHC.',
		use: 'Dùng bản mới',
		later: 'Để sau',
		unfinished: 'Đang nạp dở một tệp; nạp xong hoặc thôi nạp rồi hãy dùng bản mới.',
		outdated: 'Trang này còn ở bản cũ; một cửa sổ khác đã dùng bản mới.',
		reload: 'Tải lại trang'
	}
};
