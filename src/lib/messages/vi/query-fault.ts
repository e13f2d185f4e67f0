/** Why a statement is not run, or failed. */
export const queryFault = {
	refusedTitle: 'Chưa chạy câu này',
	failedTitle: 'Câu truy vấn có lỗi',
	place: 'Dòng {{line}}, cột {{column}}',
	toPlace: 'Đến chỗ lỗi',
	engine: 'Bộ máy truy vấn báo (bằng tiếng Anh):',
	refused: {
		empty: 'Khung soạn chưa có câu truy vấn. Gõ một câu, hoặc chọn một câu mẫu.',
		several:
			'Mỗi lần chỉ chạy một câu. Câu thứ hai bắt đầu từ “{{word}}”; xóa bớt hoặc chạy riêng từng câu.',
		not_a_question:
			'Trang chỉ nhận câu hỏi số liệu, bắt đầu bằng {{words}}; câu này bắt đầu bằng “{{word}}”. Số liệu không sửa được ở đây; muốn thêm số liệu, dùng trang Số liệu.',
		open_text: 'Chuỗi ký tự bắt đầu ở đây chưa được đóng bằng dấu nháy.',
		open_name: 'Tên trong dấu nháy kép bắt đầu ở đây chưa được đóng.',
		open_comment: 'Chú thích /* bắt đầu ở đây chưa có */ để đóng.',
		bracket: 'Dấu ngoặc “{{word}}” ở đây không có dấu tương ứng.',
		parameter: 'Câu truy vấn không nhận tham số ({{word}}); hãy ghi thẳng giá trị.'
	},
	kind: {
		syntax: 'Câu viết chưa đúng cú pháp.',
		table: 'Không có bảng này. Xem danh sách bảng bên cạnh.',
		column: 'Không có cột này. Xem các cột của bảng trong danh sách.',
		grouping:
			'Cột này phải có trong GROUP BY, hoặc đặt trong một hàm tổng hợp như avg, max, any_value.',
		function: 'Không có hàm này trong bản đang dùng.',
		extension:
			"Hàm hoặc kiểu này cần phần mở rộng, không có trong bản chạy ngoại tuyến. Về ngày tháng, hãy ghi ngày cụ thể: DATE '2024-12-31'.",
		conversion: 'Có giá trị không đổi được sang kiểu được yêu cầu.',
		files: 'Câu truy vấn không được đọc tệp hoặc địa chỉ; chỉ hỏi các bảng trong danh sách.',
		memory:
			'Câu này cần nhiều bộ nhớ hơn mức cho phép trên máy này. Lọc bớt hàng hoặc cột rồi chạy lại.',
		pivot:
			'Câu này phải chạy thành nhiều bước. Với PIVOT, hãy ghi rõ các giá trị: ON cột IN (giá trị, …).',
		other: 'Câu truy vấn không chạy được.',
		broken:
			'Bản sao số liệu bị hỏng khi chạy câu này và đã được bỏ đi; lần chạy sau dùng bản mới. Các hình trên trang khác không bị ảnh hưởng.',
		died: 'Bản sao số liệu dừng đột ngột hai lần liền khi chạy câu này, nên câu này không được chạy nữa. Lọc bớt hàng hoặc cột rồi chạy lại. Số liệu không mất; các trang khác không bị ảnh hưởng.',
		start:
			'Không mở được bản sao số liệu ({{reason}}). Kiểm tra kết nối với máy chủ của trang rồi thử lại.'
	}
};
