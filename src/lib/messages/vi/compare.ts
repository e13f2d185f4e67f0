/** Words of the page on which areas or years stand side by side. */
export const compare = {
	title: 'So sánh trực tiếp',
	lead: 'Đặt từ hai đến sáu tỉnh cạnh nhau trong một năm, hoặc một tỉnh trong hai năm: từng nội dung, chênh lệch bao nhiêu điểm, chỗ nào không so sánh được. Đường dẫn trên thanh địa chỉ giữ nguyên những gì đang chọn.',
	controls: {
		label: 'Lựa chọn so sánh',
		mode: 'Cách so sánh',
		own: 'Tỉnh được so sánh',
		year: 'Năm',
		earlier: 'Năm trước',
		later: 'Năm sau',
		order: 'Sắp xếp',
		swap: 'Đổi chỗ',
		swapLong: 'Đổi chỗ {{one}} và {{other}}'
	},
	mode: { areas: 'Nhiều tỉnh, một năm', years: 'Một tỉnh, hai năm' },
	order: { difference: 'Theo chênh lệch', official: 'Theo thứ tự công bố' },
	alone: {
		title: 'Chưa chọn tỉnh để so sánh',
		why: 'Cách so sánh này đặt từ hai tỉnh trở lên cạnh nhau trong một năm.',
		todo: 'Chọn thêm ít nhất một tỉnh ở mục “So với tỉnh khác”.'
	},
	otherYear: 'Năm {{year}} chưa có điểm {{part}} {{index}} của {{area}}.',
	seeYear: 'Xem năm {{shown}}',
	toExplore: 'Khám phá {{index}} của các tỉnh này',
	fromExplore: 'So sánh trực tiếp các tỉnh này'
};
