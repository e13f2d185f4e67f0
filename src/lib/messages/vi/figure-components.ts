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
	headline: {
		fell: '{{name}} giảm nhiều nhất năm {{year}}: {{amount}}',
		fellShort: '{{name}} giảm nhiều nhất: {{amount}}',
		fellBrief: '{{name}} giảm {{amount}}',
		rose: '{{name}} tăng nhiều nhất năm {{year}}: {{amount}}',
		roseShort: '{{name}} tăng nhiều nhất: {{amount}}',
		roseBrief: '{{name}} tăng {{amount}}',
		counts: '{{index}} {{year}}: {{up}} {{part}} tăng, {{down}} {{part}} giảm',
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
	subtitle: 'Điểm từng {{part}} {{index}} trên thang của nó, {{area}}, {{year}}',
	subtitlePercent: 'Tỷ lệ hài lòng theo {{part}} {{index}} (%), {{area}}, {{year}}',
	summary: {
		ends: 'So với thang điểm, cao nhất là {{best}} ({{bestPct}}), thấp nhất là {{worst}} ({{worstPct}}).',
		one: '{{name}}: {{text}}.',
		sinceOne: 'So với năm {{previous}}: {{changes}}.',
		ranks: 'Xếp hạng cao nhất: {{best}} ({{bestRank}}); thấp nhất: {{worst}} ({{worstRank}}).',
		moved:
			'So với năm {{previous}}: {{up}} {{part}} tăng, {{down}} giảm, {{refused}} không so được.',
		movedAll: 'So với năm {{previous}}: {{up}} {{part}} tăng, {{down}} giảm.',
		refused: 'Không tính thay đổi so với năm {{previous}}.',
		known:
			'Số liệu hiện có: điểm của {{scored}}/{{all}} {{part}}, hạng của {{ranked}}/{{all}} {{part}}.',
		nothing: 'Chưa có điểm {{part}} nào của năm {{year}}.'
	},
	words: {
		own: '{{area}} {{year}}',
		previous: 'năm {{previous}} và chiều thay đổi',
		nation: 'trung bình các tỉnh (tính toán)',
		target: 'mục tiêu',
		best: 'cao nhất',
		worst: 'thấp nhất',
		bestRank: 'hạng cao nhất',
		worstRank: 'hạng thấp nhất',
		unconfirmed: 'năm {{previous}}, chưa chắc so sánh được',
		scaleUnknown: 'thang điểm chưa xác nhận'
	},
	scoreOf: '{{score}}/{{max}}',
	rankOnly: 'chỉ có thứ hạng',
	tooFew: 'chỉ {{count}} tỉnh có điểm, không tính trung bình',
	columns: {
		part: 'Nội dung',
		score: 'Điểm / thang',
		share: '% thang điểm',
		lost: 'Điểm còn thiếu',
		change: 'Thay đổi',
		rank: 'Hạng',
		rankChange: 'Thay đổi hạng',
		nation: 'Trung bình các tỉnh',
		target: 'Mục tiêu',
		weight: 'Trọng số'
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
		lost: 'Điểm còn thiếu là khoảng cách đến điểm tối đa của thang.',
		weights: 'Trọng số là của các năm 2013–2021; từ 2022 trọng số đã đổi và chưa biết.',
		noWeights: 'Trọng số các năm 2013–2021 không dùng cho năm {{year}}.',
		meanOf:
			'Trung bình các tỉnh (tính toán): trung bình không trọng số của {{count}} tỉnh có điểm.',
		meanOfRange:
			'Trung bình các tỉnh (tính toán): trung bình không trọng số của {{low}}–{{high}} tỉnh có điểm, tùy nội dung.',
		scaleUnknown: 'Chưa xác nhận được điểm tối đa của: {{list}}.',
		unconfirmed: 'Chưa chắc so sánh được với năm trước: {{list}}.',
		refused: 'Không so sánh được với năm trước: {{list}}.',
		rankComputed: 'Hạng được tính từ điểm.',
		rankDerived: 'Hạng suy từ mức tăng, giảm đã công bố: {{list}}.'
	}
};
