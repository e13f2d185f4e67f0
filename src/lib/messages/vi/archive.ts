/** Words of the archive of a review: names of its files, and the one that says what is what. */
export const archive = {
	folder: { figures: 'hinh', data: 'so-lieu' },
	figure: 'Hình {{number}} - {{headline}}',
	table: 'Bảng {{number}} - {{headline}}',
	readMe: {
		name: 'DOC-TRUOC.txt',
		intro: 'Hình và số liệu của báo cáo này, để dùng lại và để kiểm tra.',
		place: 'Bản trên mạng: {{permalink}}',
		figures:
			'Thư mục {{folder}}: mỗi hình có ba tệp. SVG để in và sửa, PNG để chèn vào văn bản, JSON để mở lại trong công cụ.',
		data: 'Thư mục {{folder}}: số liệu của từng hình và bảng, hai tệp mỗi loại. Tệp .excel.csv mở bằng Excel tiếng Việt; tệp .csv dành cho phần mềm khác.',
		manifest:
			'Tệp {{name}}: danh sách các tệp với kích thước, mã SHA-256, mã số liệu và nguồn, để biết tệp có bị sửa hay không.',
		list: 'Hình và bảng:'
	}
};
