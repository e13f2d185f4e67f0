/** The overview of a province. */
export const overview = {
	title: '{{area}} trong bốn chỉ số',
	pageTitle: '{{area}}: PAPI, SIPAS, PAR INDEX, PCI',
	coverage: 'Số liệu đến năm {{year}}; chưa nạp năm {{next}}',
	lead: {
		edition: 'Năm {{year}}: {{clauses}}.',
		older: '{{index}}: năm gần nhất có số liệu là {{year}}, đạt {{score}}, {{standing}}',
		olderRank: '{{index}}: năm gần nhất có số liệu là {{year}}, {{standing}}',
		since: 'từ năm {{year}} {{reason}}',
		rank: 'xếp thứ {{rank}}',
		group: 'thuộc {{group}} (hạng {{rank}}, tính từ điểm)',
		nothing: '{{index}}: chưa có số liệu của tỉnh.',
		standing: '{{index}} {{change}}, {{standing}}',
		still: '{{index}} {{standing}}',
		last: 'xếp cuối ({{rank}})',
		first: 'xếp thứ nhất ({{rank}})',
		computed: 'xếp thứ {{rank}} (tính từ điểm)'
	},
	cards: 'Bốn chỉ số, kỳ mới nhất có số liệu',
	card: {
		nothing: 'Chưa có số liệu của tỉnh này',
		ofScale: 'điểm, thang {{low}}–{{high}}',
		rank: 'thứ hạng',
		rankOf: 'hạng, trên {{of}} tỉnh',
		noRank: 'Chưa có thứ hạng trong số liệu',
		rankOnly: 'Chỉ có thứ hạng; chưa có điểm số',
		bandLast: 'Thuộc nhóm {{count}} tỉnh xếp cuối; chưa có điểm',
		bandOnly: 'Chỉ biết khoảng hạng; chưa có điểm và hạng',
		computedRank: '{{rank}} (tính từ điểm)',
		groupAndRank: '{{group}}; {{rank}} (tính từ điểm)',
		group: {
			highest: 'Nhóm cao nhất',
			upperMiddle: 'Nhóm trung bình cao',
			lowerMiddle: 'Nhóm trung bình thấp',
			lowest: 'Nhóm thấp nhất'
		},
		sincePrevious: '{{change}} so với năm {{previous}}',
		published: 'Theo {{source}}: {{change}}',
		places: '{{change}} so với năm {{previous}} (tính từ điểm)',
		placesOfRanks: '{{change}} so với năm {{previous}} (theo hạng công bố)',
		placesAcross: '{{change}} so với năm {{previous}} (cách tính đã đổi; chỉ tham khảo)',
		placesPublished: '{{change}} so với năm {{previous}} (theo {{source}})',
		noChange: 'Chưa so sánh được: {{reason}}',
		nationOnly: 'Trung bình cả nước {{year}}: {{mean}} (công bố)',
		nation: {
			computed: {
				below: 'Thấp hơn trung bình các tỉnh {{gap}} {{unit}} ({{count}} tỉnh có điểm)',
				above: 'Cao hơn trung bình các tỉnh {{gap}} {{unit}} ({{count}} tỉnh có điểm)'
			},
			published: {
				below: 'Thấp hơn mức cả nước đã công bố {{gap}} {{unit}}',
				above: 'Cao hơn mức cả nước đã công bố {{gap}} {{unit}}'
			}
		},
		region: {
			computed: {
				below: 'Thấp hơn trung bình vùng {{gap}} {{unit}} ({{count}} tỉnh có điểm)',
				above: 'Cao hơn trung bình vùng {{gap}} {{unit}} ({{count}} tỉnh có điểm)'
			},
			published: {
				below: 'Thấp hơn mức của vùng đã công bố {{gap}} {{unit}}',
				above: 'Cao hơn mức của vùng đã công bố {{gap}} {{unit}}'
			}
		},
		nextPlace: 'Thấp hơn tỉnh xếp liền trên ({{area}}, hạng {{rank}}): {{gap}} {{unit}}',
		first: 'Không có tỉnh nào xếp trên',
		target: {
			reached: 'Đạt mục tiêu {{value}} (vượt {{gap}})',
			missed: 'Chưa đạt mục tiêu {{value}} (còn {{gap}})',
			parts: 'Mục tiêu {{year}}: đạt {{reached}} trên {{count}} chỉ số thành phần',
			unjudged:
				'Mục tiêu {{year}} của {{count}} chỉ số thành phần: chưa đối chiếu được, thiếu điểm thành phần'
		},
		part: '{{name}}: {{score}} điểm, {{change}}',
		silent: 'Năm {{years}}: {{reason}}.',
		notLoaded: 'Năm {{year}}: chưa nạp.',
		open: 'Xem {{index}}'
	},
	campaign: 'Chuyên mục CCHC trên truyền hình tỉnh',
	parts: 'PAPI: nội dung tăng, nội dung giảm',
	peers: 'PAPI: so với các tỉnh khác'
};
