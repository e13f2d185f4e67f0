/** Words of the measures in which a score or a rank is read. */
export const measure = {
	title: {
		score: 'Điểm',
		share: 'Tỷ lệ đạt so với thang điểm',
		rank: 'Thứ hạng',
		percentile: 'Bách phân vị theo thứ hạng',
		gap: 'Chênh lệch so với trung bình cả nước',
		change: 'Thay đổi so với năm trước',
		since: 'Thay đổi so với năm {{base}}'
	},
	unit: { rank: 'hạng', percentile: 'bách phân vị' },
	shareOf: '{{share}} thang điểm ({{level}})',
	noScale: 'Không tính được tỷ lệ: chưa xác nhận được điểm tối đa',
	percentileOf: 'bách phân vị {{percentile}} ({{rank}})',
	gap: {
		above: 'cao hơn trung bình cả nước {{amount}} ({{score}})',
		below: 'thấp hơn trung bình cả nước {{amount}} ({{score}})',
		at: 'bằng trung bình cả nước ({{score}})'
	},
	noNation:
		'{{score}}; không tính chênh lệch: chỉ {{count}} tỉnh có điểm, chưa đủ để tính trung bình',
	since: {
		up: 'tăng {{amount}} so với năm {{base}}',
		down: 'giảm {{amount}} so với năm {{base}}',
		same: 'giữ nguyên so với năm {{base}}',
		doubt: 'năm {{years}} chưa đủ cơ sở so sánh',
		unconfirmed: 'Chưa đủ cơ sở so sánh với năm {{base}}'
	},
	noBase: 'Không tính thay đổi so với năm {{base}}: năm đó {{reason}}',
	subtitle: '{{title}}, {{what}}, {{area}}, {{years}}',
	headline: {
		full: '{{what}} của {{area}} năm {{year}}: {{text}}',
		short: '{{what}} năm {{year}}: {{text}}',
		area: '{{area}} năm {{year}}: {{text}}',
		least: '{{what}} năm {{year}}: {{label}}',
		none: 'Không tính được số liệu {{what}} của {{area}} theo thước đo này'
	},
	summary: {
		level: 'Năm {{year}}, {{what}} của {{area}}: {{text}}.',
		none: '{{area}}, {{what}}: {{reason}}.',
		reach:
			'Trong các năm {{years}}: cao nhất {{high}} (năm {{highYear}}), thấp nhất {{low}} (năm {{lowYear}}).'
	},
	caption: '{{title}}, {{what}}, {{area}} theo năm',
	captionAreas: '{{title}}, {{what}} của các tỉnh, thành phố theo năm ({{unit}})',
	level: 'Kết quả trong năm',
	band: 'Chỉ biết khoảng',
	strip: {
		subtitle: '{{title}}, {{what}}, {{count}} tỉnh, thành phố, {{year}}',
		caption: '{{title}}, {{what}} {{year}} của các tỉnh, thành phố',
		dot: '{{area}}: {{text}}',
		none: 'Không tính được số liệu {{what}} {{year}} của {{area}} theo thước đo này',
		absent: '{{area}} không có trong kỳ {{year}}.',
		reach: 'Cao nhất: {{bestArea}} ({{best}}); thấp nhất: {{worstArea}} ({{worst}}).',
		reachRank: 'Hạng đầu: {{bestArea}} ({{best}}); hạng cuối: {{worstArea}} ({{worst}}).',
		first: 'Cao nhất: {{bestArea}} ({{best}}).',
		firstRank: 'Hạng đầu: {{bestArea}} ({{best}}).',
		few: 'Chỉ có số liệu của {{known}}/{{all}} tỉnh, thành phố, chưa đủ để nêu tỉnh thấp nhất.',
		without: '{{count}} tỉnh, thành phố không có giá trị.',
		peers: 'Chấm vuông: các tỉnh trong nhóm so sánh đang chọn.',
		quartiles: 'Tứ phân vị tính trên các tỉnh có điểm.',
		silent: 'Không có giá trị (lý do trong bảng): {{list}}.',
		reference: {
			nation: 'Trung bình các tỉnh {{value}}',
			nationPublished: 'Cả nước (công bố) {{value}}',
			region: 'Trung bình vùng {{value}}',
			q1: 'Tứ phân vị thứ nhất {{value}}',
			q3: 'Tứ phân vị thứ ba {{value}}',
			group1: 'Ngưỡng trên nhóm thấp nhất {{value}}',
			group4: 'Ngưỡng dưới nhóm cao nhất {{value}}'
		}
	},
	refused: 'Không tính được (lý do trong bảng)',
	method: {
		score: 'Điểm theo số liệu công bố.',
		share:
			'Tỷ lệ đạt = (điểm − điểm thấp nhất của thang) / (điểm cao nhất − điểm thấp nhất của thang).',
		rank: 'Thứ hạng: 1 là cao nhất; các tỉnh bằng điểm cùng nhận hạng tốt hơn.',
		percentile:
			'Bách phân vị = (số tỉnh có hạng − hạng) / (số tỉnh có hạng − 1) × 100, 100 là hạng 1; dùng để so các năm có số tỉnh khác nhau.',
		gap: 'Chênh lệch = điểm của tỉnh − trung bình cả nước (không trọng số, của các tỉnh có điểm).',
		change: 'Thay đổi = điểm năm nay − điểm năm trước; không tính qua năm đổi cách tính.',
		since: 'Thay đổi = điểm từng năm − điểm năm gốc; không tính qua năm đổi cách tính.'
	}
};
