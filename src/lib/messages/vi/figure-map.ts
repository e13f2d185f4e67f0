/** Words of one measure over all provinces, as a map or as tiles. */
export const map = {
	headline: {
		around: '{{what}} {{year}}: {{area}} {{said}}, {{around}}',
		group: '{{what}} {{year}}: {{area}} thuộc {{group}}, {{said}}',
		plain: '{{what}} {{year}}: {{area}} {{said}}',
		short: '{{short}} {{year}}: {{area}} {{said}}',
		none: '{{what}} {{year}}: chưa có số liệu của {{area}}',
		noneShort: '{{short}} {{year}}: chưa có số liệu của {{area}}',
		nothing: '{{what}} {{year}}: chưa có số liệu của tỉnh, thành phố nào',
		nothingShort: '{{short}} {{year}}: chưa có số liệu của tỉnh, thành phố nào',
		refused: '{{what}} {{year}}: không tính được {{title}}',
		refusedShort: '{{short}} {{year}}: không tính được {{title}}'
	},
	share: 'đạt {{share}} thang điểm',
	rank: 'hạng {{rank}}',
	rankComputed: 'hạng {{rank}} (tính từ điểm)',
	percentile: 'ở bách phân vị {{percentile}}',
	/** The own area beside those around it. */
	level: {
		all: 'cao hơn cả {{of}} tỉnh giáp ranh',
		some: 'cao hơn {{above}} trong {{of}} tỉnh giáp ranh',
		none: 'thấp hơn cả {{of}} tỉnh giáp ranh'
	},
	place: {
		all: 'đứng trên cả {{of}} tỉnh giáp ranh',
		some: 'đứng trên {{above}} trong {{of}} tỉnh giáp ranh',
		none: 'đứng sau cả {{of}} tỉnh giáp ranh'
	},
	/** Where not all around it are known. */
	known: '{{around}} có số liệu',
	subtitle: '{{what}} năm {{year}}: {{title}} của {{count}} tỉnh, thành phố',
	titleUnit: '{{title}} ({{unit}})',
	rankTitle: '{{title}} (1 là cao nhất)',
	summary: {
		own: '{{area}}, năm {{year}}: {{text}}.',
		ownGroup: '{{area}}, năm {{year}}: {{group}}; {{text}}.',
		around: '{{area}} {{around}}: {{list}}.',
		near: 'Các tỉnh giáp ranh: {{list}}.',
		ends: 'Trong {{count}} tỉnh, thành phố tính được: cao nhất {{best}}; thấp nhất {{worst}}.',
		ranks: 'Trong {{count}} tỉnh, thành phố biết hạng: đứng đầu {{best}}; đứng cuối {{worst}}.',
		few: 'Chỉ tính được cho: {{best}}.',
		partly:
			'Chỉ có số liệu của {{known}}/{{all}} tỉnh, thành phố, chưa đủ để nêu tỉnh thấp nhất; tốt nhất trong số đó: {{best}}.',
		nobody: 'Chưa tính được cho tỉnh, thành phố nào.'
	},
	caption: '{{title}} {{what}} năm {{year}} của các tỉnh, thành phố',
	class: 'Nhóm tô màu',
	noClass: 'Không tô màu',
	noRank: 'Không có hạng',
	noScore: 'Không có điểm',
	refused: 'Không tính được',
	absent: 'chưa có số liệu',
	short: { '46': 'Huế', '77': 'BR-VT', '79': 'TP HCM' },
	archipelago: { hoangSa: 'Quần đảo Hoàng Sa', truongSa: 'Quần đảo Trường Sa' },
	archipelagoShort: { hoangSa: 'Hoàng Sa', truongSa: 'Trường Sa' },
	archipelagoOf: { hoangSa: 'Đà Nẵng', truongSa: 'Khánh Hòa' },
	note: {
		mean: 'Trung bình cả nước: trung bình không trọng số của {{count}} tỉnh, thành phố có điểm.',
		former: 'Hà Tây có số liệu năm này nhưng đã hợp nhất vào Hà Nội từ 01/08/2008, không tô riêng.',
		boundaries: {
			'63': 'Địa giới 63 tỉnh, thành phố trước 01/07/2025, giản lược để vẽ; không dùng để đo diện tích.',
			'34': 'Địa giới 34 tỉnh, thành phố từ 01/07/2025, giản lược để vẽ; không dùng để đo diện tích.'
		}
	}
};
