/** Words of provinces or parts by year. */
export const heat = {
	headline: {
		point: '{{what}} của {{area}} năm {{year}}: {{text}}',
		title: '{{what}} của {{area}} năm {{year}}: {{title}} {{text}}',
		short: '{{what}} của {{area}}, {{year}}: {{text}}',
		refused: '{{what}} của {{area}}: không tính được {{title}}',
		refusedShort: '{{what}}: không tính được {{title}}',
		worst: '{{what}} {{year}} của {{area}}: thấp nhất là {{name}} ({{text}})',
		worstArea: '{{area}} {{year}}: thấp nhất là {{name}} ({{text}})',
		worstName: '{{name}} thấp nhất năm {{year}} ({{text}})',
		worstShort: '{{what}} {{year}} của {{area}}: nội dung thấp nhất đạt {{text}}',
		worstSaid: '{{name}}, {{year}}: {{text}}',
		worstTitle: '{{what}} {{year}} của {{area}}: {{title}}, thấp nhất {{text}}',
		worstTitleShort: '{{what}} {{year}}: {{title}}, thấp nhất {{text}}'
	},
	rankUnit: '1 là cao nhất',
	subtitle: {
		areas: '{{what}}: {{title}}, {{count}} tỉnh, thành phố{{span}}',
		parts: '{{what}} theo {{heading}}: {{title}}, {{area}}{{span}}'
	},
	summary: {
		own: 'Năm {{year}}, {{area}}: {{text}}.',
		areas:
			'Trong {{count}} tỉnh, thành phố có số liệu năm {{year}}, cao nhất là {{best}} ({{bestLabel}}), thấp nhất là {{worst}} ({{worstLabel}}).',
		parts:
			'Năm {{year}}, cao nhất là {{best}} ({{bestLabel}}), thấp nhất là {{worst}} ({{worstLabel}}).',
		breaks: {
			areas: 'Không so sánh mức trước và từ năm {{years}}.',
			parts: 'Đổi cách tính, không so sánh được với các năm trước: {{years}}.'
		},
		broken: 'từ năm {{year}} ở {{count}}/{{of}} nội dung',
		nothing: 'Chưa có số liệu {{what}} của {{area}}.'
	},
	caption: {
		areas: '{{what}} của các tỉnh, thành phố theo năm: {{title}}',
		parts: '{{what}} của {{area}} theo năm: {{title}}'
	},
	note: {
		value: 'Các dòng xếp theo năm {{year}}, {{area}} đứng đầu bảng.',
		region: 'Các dòng xếp theo vùng, trong vùng theo năm {{year}}; {{area}} đứng đầu bảng.',
		silent: 'Không có số liệu năm nào: {{list}}.',
		part: '{{name}}, từ năm {{year}}: không so sánh được với các năm trước ({{note}}).'
	},
	scale: {
		equal: 'Năm nhóm có số ô gần bằng nhau',
		stretches: 'Năm nhóm có số ô gần bằng nhau, chia riêng từng giai đoạn so sánh được',
		share: 'Tỷ lệ đạt so với thang điểm của từng dòng'
	},
	broken: 'Đổi cách tính, không so sánh được',
	goesOn: 'So sánh được',
	refused: 'Không tính được',
	leftOut: 'Khổ hình này không đủ chỗ cho các năm {{years}}; các năm đó có trong bảng số liệu.'
};
