/** The frame of every page: name, navigation, switches, states. */
export const shell = {
	name: 'Nhịp CCHC',
	tagline: 'Bốn chỉ số cải cách hành chính cấp tỉnh và chuyên mục CCHC trên truyền hình',
	skip: 'Chuyển đến nội dung chính',
	nav: {
		label: 'Điều hướng',
		overview: 'Tổng quan',
		campaign: 'Chuyên mục',
		linkage: 'Đối chiếu',
		impact: 'Ước lượng',
		explore: 'Khám phá',
		compare: 'So sánh',
		data: 'Số liệu',
		review: 'Báo cáo',
		query: 'Truy vấn'
	},
	language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
	province: {
		label: 'Tỉnh, thành phố',
		search: 'Tìm theo tên, tên cũ hoặc mã',
		none: 'Không tìm thấy tỉnh nào với “{{query}}”. Thử gõ tên không dấu hoặc mã hai chữ số.'
	},
	actions: {
		label: 'Với trang này',
		present: 'Trình chiếu',
		leavePresenting: 'Thoát trình chiếu (Esc)',
		print: 'In trang',
		copy: 'Sao chép liên kết',
		copied: 'Đã sao chép liên kết',
		notCopied: 'Trình duyệt không cho sao chép; hãy chép địa chỉ trên thanh địa chỉ'
	},
	vintage: 'Bộ số liệu cập nhật ngày {{date}}',
	about: {
		title: 'Về số liệu',
		rights:
			'Số liệu PAPI thuộc CECODES, VFF-CRT, RTA và UNDP; PCI thuộc VCCI; PAR INDEX và SIPAS thuộc Bộ Nội vụ. Khi dùng lại, ghi nguồn của từng hình.',
		claim: 'Kiểm tra hình đã xuất',
		offline: 'Dùng khi không có mạng',
		local: 'Trang chạy trên máy của người xem; không gửi số liệu đi đâu.',
		cause:
			'Các hình đặt phát sóng cạnh chỉ số để theo dõi; không kết luận chuyên mục làm thay đổi chỉ số.'
	},
	fromFile:
		'Đang mở từ thư mục: xem, đọc bảng và in được. Để chọn số liệu, nạp tệp và xuất, chạy “npm start” ở thư mục của Nhịp CCHC rồi mở địa chỉ hiện ra.',
	error: {
		notFound: 'Không có trang này',
		notFoundText: 'Địa chỉ {{path}} không có trong bản này.',
		broken: 'Trang gặp lỗi',
		brokenText: 'Thử tải lại trang. Nếu vẫn lỗi, báo cho người quản trị kèm dòng dưới đây.',
		home: 'Về trang Tổng quan'
	}
};
