/** What can go wrong while a file is loaded or kept, and what to do. */
export const dataFault = {
	title: 'Không thực hiện được',
	again: 'Thử lại',
	close: 'Đóng',
	stopped: 'Đã hủy. Không có gì thay đổi.',
	reader:
		'Bộ đọc tệp dừng giữa chừng ({{reason}}). Tệp và số liệu đã nạp không bị ảnh hưởng; thử lại.',
	engine:
		'Công cụ truy vấn không chạy được ({{reason}}). Số liệu đã nạp không bị ảnh hưởng; thử lại.',
	died: 'Công cụ tính toán dừng đột ngột hai lần liền, có thể do máy thiếu bộ nhớ. Tệp vẫn còn ở đây và số liệu đã nạp không bị ảnh hưởng. Đóng bớt thẻ hoặc chương trình khác rồi thử lại.',
	tooLarge:
		'Tệp cần khoảng {{needed}} bộ nhớ, vượt mức {{allowed}} phù hợp với máy này. Chia tệp thành nhiều phần hoặc dùng máy khác.',
	full: 'Trình duyệt hết dung lượng lưu nên chưa ghi nhận được. Giải phóng ổ đĩa hoặc xóa dữ liệu của trang web khác trong trình duyệt rồi thử lại. Số liệu đã nạp còn nguyên.',
	stale:
		'Một thẻ khác của trình duyệt vừa thay đổi số liệu. Đã so lại với số liệu mới; xem rồi ghi nhận lại.',
	unavailable:
		'Trình duyệt không cho lưu số liệu (có thể do chế độ ẩn danh). Mở trang ở cửa sổ thường rồi nạp lại.',
	outdated: 'Trang đang mở là bản cũ, không đọc được số liệu đang lưu. Tải lại trang.',
	blocked: 'Một thẻ khác đang mở bản cũ của trang. Đóng các thẻ khác của trang này rồi thử lại.',
	damaged:
		'Số liệu đang lưu không còn nguyên vẹn nên không được dùng. Nạp lại tệp hoặc nhập gói số liệu.',
	changed: 'Tệp {{file}} đã bị sửa trong lúc nạp. Lưu tệp rồi nạp lại từ đầu.',
	conflict: 'Gói có một tệp trùng mã nhưng khác nội dung với tệp đã nạp. Không có gì thay đổi.',
	unreadable_bundle: 'Gói này không dùng được: {{reason}}. Không có gì thay đổi.',
	bundle: {
		not_zip: 'không phải tệp .zip hoặc tệp thiếu phần cuối',
		zip_kind: 'kiểu nén không được hỗ trợ',
		zip_damaged: 'tệp nén bị hỏng ở {{at}}',
		too_many_entries: 'quá nhiều tệp bên trong',
		too_large: 'quá lớn khi giải nén ({{at}})',
		path: 'tên tệp bên trong không hợp lệ ({{at}})',
		duplicate_entry: 'hai tệp bên trong trùng tên ({{at}})',
		missing_entry: 'thiếu {{at}}',
		unexpected_entry: 'có tệp lạ {{at}}',
		not_json: '{{at}} không phải là JSON',
		shape: 'bản kê sai ở {{at}}',
		reference: 'bản kê có mục không có trong gói ({{at}})',
		format: 'không phải gói số liệu của trang này',
		newer_format: 'gói do bản mới hơn của trang tạo ra; cập nhật trang rồi nhập lại',
		schema: 'số liệu trong gói theo cấu trúc mà bản này chưa có',
		size: '{{at}} sai dung lượng',
		hash: '{{at}} sai mã kiểm tra',
		no_data: 'gói chỉ có báo cáo đã lưu, không có số liệu'
	},
	other: 'Lỗi ngoài dự kiến: {{reason}}. Không có gì thay đổi.'
};
