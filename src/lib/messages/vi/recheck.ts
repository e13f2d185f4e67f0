/** Making the numbers of a page anew from the files of the record, in the browser. */
export const recheck = {
	title: 'Kiểm tra số liệu của trang',
	explain:
		'Trang này đã được tính sẵn khi dựng. Bấm nút dưới đây để máy của người xem đọc lại các tệp số liệu gốc, tính lại bằng cùng câu truy vấn và đối chiếu từng giá trị. Lần đầu cần tải công cụ truy vấn, khoảng 6 MB.',
	start: 'Tính lại trên máy này',
	again: 'Tính lại lần nữa',
	engine: 'Đang tải công cụ truy vấn',
	engineBytes: 'Đang tải công cụ truy vấn: {{percent}}',
	data: 'Đang đọc các tệp số liệu',
	tables: 'Đang dựng bảng',
	asking: 'Đang tính lại các số của trang',
	same: 'Khớp. Đã tính lại {{count}} giá trị từ số liệu gốc bằng {{engine}}; không có giá trị nào khác. Các hình trên trang đang dùng kết quả vừa tính.',
	differs:
		'Có {{different}} trên {{count}} giá trị khác với bản dựng sẵn. Các hình đang dùng kết quả vừa tính; chỗ khác đầu tiên: {{place}}.',
	failed:
		'Không tính lại được ({{reason}}). Các hình và bảng dựng sẵn vẫn dùng được; thử lại khi có kết nối với máy chủ của trang.',
	stopped: 'Đã dừng theo yêu cầu. Các hình và bảng dựng sẵn vẫn dùng được.',
	retry: 'Thử lại'
};
