/** Words of figures that are made of the answer to a reader's own statement. */
export const queryFigure = {
	cite: 'Câu truy vấn: {{sql}}',
	caption: 'Kết quả truy vấn đã vẽ',
	noValue: 'kết quả không có giá trị',
	headline: {
		plain: 'Kết quả truy vấn',
		lines: 'Kết quả truy vấn: {{value}} theo năm',
		ranked: 'Kết quả truy vấn: {{value}} theo {{label}}',
		scatter: 'Kết quả truy vấn: {{y}} và {{x}}'
	},
	subtitle: {
		lines_other: '{{value}}, {{count}} chuỗi, {{years}}; đơn vị như trong câu truy vấn',
		ranked_other: '{{value}}, {{count}} hàng; đơn vị như trong câu truy vấn',
		scatter_other: '{{y}} (trục đứng) và {{x}} (trục ngang), {{count}} hàng'
	},
	summary: {
		own: '{{name}}: {{value}}.',
		lines: '{{name}}: {{first}} năm {{firstYear}}, {{last}} năm {{lastYear}}.',
		ranked_other: 'Đầu: {{most}}; cuối: {{least}}; {{count}} hàng có giá trị.',
		scatter_other:
			'{{count}} hàng; {{x}} từ {{xLow}} đến {{xHigh}}, {{y}} từ {{yLow}} đến {{yHigh}}.'
	},
	note: {
		own: 'Hình vẽ từ câu truy vấn của người dùng; trang không kiểm tra ý nghĩa của phép tính.',
		sources:
			'Kết quả không có cột source_id nên hình không ghi được nguồn của từng số; thêm cột này vào câu truy vấn để có nguồn.',
		unjoined:
			'Các năm không được nối với nhau: kết quả không có cột index và component nên không biết chỗ nào đổi cách tính.',
		rankBase:
			'Các năm không được nối với nhau: cần cột index, component và cột số tỉnh được xếp hạng (rank_of) để biết hạng nào so được.',
		break: '{{what}}: không nối qua năm {{year}} ({{note}}).',
		unconfirmed: '{{what}}, năm {{year}}: chưa đủ cơ sở so sánh với năm trước ({{note}}).',
		crowd_other: '{{count}} chuỗi khác vẽ mờ, không ghi tên; tên và số có trong bảng.',
		empty_other: '{{count}} hàng không có giá trị.',
		left_other: 'Bỏ qua {{count}} hàng thiếu một trong hai giá trị.',
		scatter: 'Hai cột được đặt cạnh nhau để đọc; hình không kết luận gì về quan hệ giữa hai cột.'
	}
};
