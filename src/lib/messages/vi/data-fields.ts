/** The page that documents the kinds of data and their columns. */
export const dataFields = {
	documentTitle: 'Mẫu tệp và ý nghĩa từng cột',
	title: 'Mẫu tệp và ý nghĩa từng cột',
	lead: 'Mỗi loại số liệu có một mẫu với hai dòng ví dụ. Tệp không cần theo đúng mẫu: cột khác tên, khác thứ tự sẽ được ghép khi nạp.',
	back: 'Về trang Số liệu',
	template: 'Tải mẫu (CSV)',
	load: 'Nạp tệp loại này',
	columns: 'Các cột: {{kind}}',
	column: 'Cột',
	name: 'Tên trong mẫu',
	meaning: 'Ý nghĩa',
	type: 'Dạng giá trị',
	need: 'Yêu cầu',
	values: 'Giá trị',
	key: 'phân biệt các dòng'
};
