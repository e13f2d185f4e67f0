/** Words of the slides of a review: what stands on them besides its own texts, and their layouts. */
export const slides = {
	layout: {
		title: 'Trang đầu',
		figure: 'Hình',
		figure_points: 'Hình và ý chính',
		figure_half: 'Hình nửa trang và ý chính',
		table: 'Bảng',
		table_points: 'Bảng và ý chính',
		words: 'Ý chính',
		list: 'Danh sách',
		blank: 'Trống'
	},
	slot: {
		title: 'Tiêu đề',
		body: 'Ý chính',
		source: 'Nguồn',
		kicker: 'Cơ quan'
	},
	picture: 'Hình',
	table: 'Bảng',
	caption: 'Tên bảng',
	continued: '{{title}} (tiếp)',
	moreRows_other: '{{count}} dòng nữa',
	moreColumns_other: '{{count}} cột nữa',
	seeReport: '… và {{rest}}, xem báo cáo',
	sources: 'Nguồn số liệu',
	whole: 'Bản đầy đủ: {{permalink}}',
	method: 'Ghi chú về số liệu',
	notesOf: 'Trang {{number}}. {{notes}}'
};
