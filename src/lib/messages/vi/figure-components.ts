/** Words of the parts of an index in one year. */
export const components = {
	/** What the parts of each index are called officially. */
	part: {
		PAPI: 'chỉ số nội dung',
		SIPAS: 'yếu tố',
		PAR_INDEX: 'lĩnh vực',
		PCI: 'chỉ số thành phần'
	},
	subpart: {
		PAPI: 'nội dung thành phần',
		SIPAS: 'tiêu chí',
		PAR_INDEX: 'tiêu chí',
		PCI: 'chỉ tiêu'
	},
	alternative: 'nguồn điểm',
	/** The heading of the first column. */
	head: {
		PAPI: 'Chỉ số nội dung',
		SIPAS: 'Yếu tố',
		PAR_INDEX: 'Lĩnh vực',
		PCI: 'Chỉ số thành phần'
	},
	subhead: {
		PAPI: 'Nội dung thành phần',
		SIPAS: 'Tiêu chí',
		PAR_INDEX: 'Tiêu chí',
		PCI: 'Chỉ tiêu'
	},
	alternativeHead: 'Nguồn điểm',
	headline: {
		fell: '{{name}} giảm nhiều nhất, {{amount}} so với năm {{previous}}',
		fellYear: '{{name}} giảm nhiều nhất năm {{year}}, {{amount}}',
		fellShort: '{{name}} giảm nhiều nhất, {{amount}}',
		fellBrief: '{{name}} giảm {{amount}}',
		rose: '{{name}} tăng nhiều nhất, {{amount}} so với năm {{previous}}',
		roseYear: '{{name}} tăng nhiều nhất năm {{year}}, {{amount}}',
		roseShort: '{{name}} tăng nhiều nhất, {{amount}}',
		roseBrief: '{{name}} tăng {{amount}}',
		counts: '{{index}} {{year}}: {{changes}}',
		oneMoved: '{{name}} {{change}} năm {{year}}, xếp {{rank}}',
		oneMovedBrief: '{{name}} {{change}}, xếp {{rank}}',
		oneMovedShort: '{{name}} {{change}} năm {{year}}',
		one: '{{name}} đạt {{score}} năm {{year}}',
		worstRank: '{{name}} xếp thứ {{rank}} năm {{year}}',
		worstRankShort: '{{index}} {{year}}: hạng thấp nhất trong các {{part}} là {{rank}}',
		worst: '{{name}} thấp nhất năm {{year}}: {{score}}',
		worstShort: '{{index}} {{year}}: {{part}} thấp nhất đạt {{score}}',
		nothing: 'Chưa có điểm {{part}} {{index}} {{year}} của {{area}}',
		nothingShort: 'Chưa có điểm {{part}} {{index}} {{year}}'
	},
	subtitle: 'Điểm các {{part}} {{index}} so với thang điểm, {{area}}, {{year}}',
	subtitleRank: 'Thứ hạng các {{part}} {{index}}, {{area}}, {{year}}',
	subtitleMixed: 'Điểm hoặc thứ hạng các {{part}} {{index}}, {{area}}, {{year}}',
	subtitlePercent: 'Tỷ lệ hài lòng theo {{part}} {{index}} (%), {{area}}, {{year}}',
	summary: {
		ends: 'So với thang điểm, cao nhất là {{best}} ({{bestPct}}), thấp nhất là {{worst}} ({{worstPct}}).',
		one: '{{name}}: {{text}}.',
		sinceOne: 'So với năm {{previous}}: {{changes}}.',
		ranks: 'Xếp hạng cao nhất: {{best}} ({{bestRank}}); thấp nhất: {{worst}} ({{worstRank}}).',
		ranksTied: 'Cả {{count}} {{part}} cùng xếp hạng {{rank}}.',
		/** Parts on one rank that are too many to be named. */
		tied: '{{count}} {{part}}',
		moved: 'So với năm {{previous}}: {{changes}}.',
		refusedOf: '{{count}} {{part}} không so sánh được',
		doubted: '{{count}} {{part}} chưa đủ cơ sở so sánh',
		up: '{{count}} {{part}} tăng',
		upNone: 'không có {{part}} nào tăng',
		down: '{{count}} {{part}} giảm',
		downNone: 'không có {{part}} nào giảm',
		refused: 'Không tính thay đổi so với năm {{previous}}.',
		known:
			'Số liệu hiện có: điểm của {{scored}}/{{all}} {{part}}, hạng của {{ranked}}/{{all}} {{part}}.',
		nothing: 'Chưa có điểm {{part}} nào của năm {{year}}.'
	},
	words: {
		own: '{{area}} {{year}}',
		previous: 'mức năm {{previous}} và chiều tăng, giảm',
		nation: 'trung bình các tỉnh (tính toán)',
		target: 'mục tiêu',
		best: 'cao nhất',
		worst: 'thấp nhất',
		bestRank: 'hạng cao nhất',
		worstRank: 'hạng thấp nhất',
		unconfirmed: 'mức năm {{previous}}, chưa đủ cơ sở so sánh',
		scaleUnknown: 'thang điểm chưa xác nhận'
	},
	scoreOf: '{{score}}/{{max}}',
	rankOnly: 'chỉ có thứ hạng',
	tooFew: 'chỉ {{count}} địa phương có điểm, không tính trung bình',
	columns: {
		score: 'Điểm / thang',
		share: '% thang điểm',
		lost: 'Thiếu so với điểm tối đa',
		change: 'Thay đổi',
		rankChange: 'Thay đổi hạng',
		nation: 'Trung bình các tỉnh',
		target: 'Mục tiêu',
		weight: 'Trọng số (2013–2021)'
	},
	caption: '{{part}} {{index}} {{year}} của {{area}}',
	target: {
		reached: '{{value}}: đạt',
		missed: '{{value}}: chưa đạt',
		unknown: '{{value}}: chưa đối chiếu được'
	},
	note: {
		share:
			'% thang điểm là phần đã đạt trên khoảng từ điểm thấp nhất đến điểm cao nhất của thang ({{low}}–{{high}}).',
		meanOf:
			'Trung bình các tỉnh (tính toán): trung bình không trọng số của {{count}} địa phương có điểm.',
		meanOfRange:
			'Trung bình các tỉnh (tính toán): trung bình không trọng số của {{low}}–{{high}} địa phương có điểm, tùy {{part}}.',
		scaleUnknown: 'Chưa xác nhận được điểm tối đa của: {{list}}.',
		unconfirmed: 'Chưa đủ cơ sở so sánh với năm trước: {{list}}.',
		refused: 'Không so sánh được với năm trước: {{list}}.',
		rankComputed: 'Hạng được tính từ điểm.',
		rankDerived: 'Hạng tính ngược từ mức tăng, giảm đã công bố: {{list}}.'
	}
};
