/** Words of the page that reads exported figures, and of what it finds under them. */
export const claim = {
	title: 'Kiểm tra hình đã xuất',
	documentTitle: 'Kiểm tra hình',
	lead: 'Mở một hình đã xuất (PNG, SVG hoặc JSON) để biết hình lấy từ đâu, số liệu đến ngày nào và từ đó đến nay có số nào đã đổi. Tệp chỉ được đọc trên máy này.',
	types: 'PNG, SVG hoặc JSON đã xuất từ công cụ này',
	fault: {
		kind: 'Tệp này không phải PNG, SVG hay JSON.',
		nothing:
			'Tệp này không mang thông tin hình: có thể do phần mềm khác tạo, hoặc đã lưu lại qua phần mềm xóa thông tin kèm theo.',
		broken: 'Thông tin hình trong tệp không còn nguyên vẹn nên không dùng để kiểm tra được.'
	},
	notRead: 'Không đọc được hình',
	mend: 'Tìm tệp gốc lúc xuất, hoặc mở trang có hình rồi xuất lại.',
	inFile: 'Trong tệp',
	headline: 'Tiêu đề',
	vintage: 'Số liệu đến ngày',
	sources: 'Nguồn',
	code: 'Mã số liệu',
	place: 'Nơi đặt hình',
	compare: 'So với số liệu hiện nay',
	elsewhere: 'Địa chỉ trong tệp không phải trang của công cụ này: {{permalink}}',
	same: 'Số liệu của hình này không đổi từ khi xuất (mã {{code}}).',
	sameOther:
		'Các số trong bảng không đổi từ khi xuất; ngày số liệu hoặc nguồn đã khác (mã lúc xuất {{was}}, hiện nay {{code}}).',
	changed_other:
		'Từ khi xuất đến nay có {{count}} chỗ khác (mã lúc xuất {{was}}, hiện nay {{code}}):',
	cell: '{{row}}, {{column}}: lúc xuất {{before}}, hiện nay {{now}}',
	added: '{{row}}: dòng mới',
	removed: '{{row}}: dòng không còn',
	column_added: 'Cột mới: {{column}}',
	column_removed: 'Cột không còn: {{column}}',
	more_other: 'và {{count}} chỗ nữa.',
	done: 'Đóng phần kiểm tra'
};
