/** The overview of a province. */
export const overview = {
	title: '{{area}} trong bốn chỉ số',
	pageTitle: '{{area}}: PAPI, SIPAS, PAR INDEX, PCI',
	coverage: 'Số liệu đến kỳ {{year}} · chưa nạp: kỳ {{next}}',
	lead: {
		edition: 'Kỳ {{year}}: {{clauses}}.',
		older: '{{index}}: kỳ gần nhất có số liệu là {{year}}, {{standing}}.',
		nothing: '{{index}}: chưa có số liệu của tỉnh.',
		standing: '{{index}} {{change}}, {{standing}}',
		still: '{{index}} {{standing}}',
		last: 'đứng cuối bảng ({{rank}})',
		first: 'đứng đầu bảng ({{rank}})',
		computed: '{{rank}} tính từ điểm'
	},
	cards: 'Bốn chỉ số, kỳ mới nhất có số liệu',
	card: {
		nothing: 'Chưa có số liệu của tỉnh này',
		ofScale: 'điểm, thang {{low}}–{{high}}',
		rank: 'thứ hạng',
		rankOf: 'trong nhóm hạng này, trên {{of}} tỉnh',
		noRank: 'Chưa có thứ hạng trong số liệu',
		rankOnly: 'Chỉ có thứ hạng; chưa có điểm số',
		bandOnly: 'Chỉ biết nhóm; chưa có điểm và hạng',
		computedRank: '{{rank}} (tính từ điểm)',
		groupAndRank: '{{group}}; {{rank}} (tính từ điểm)',
		group: {
			highest: 'Nhóm cao nhất',
			upperMiddle: 'Nhóm trung bình cao',
			lowerMiddle: 'Nhóm trung bình thấp',
			lowest: 'Nhóm thấp nhất'
		},
		sincePrevious: '{{change}} so với năm {{previous}}',
		published: 'Mức thay đổi đã công bố: {{change}}',
		places: '{{change}} so với năm {{previous}} (tính từ điểm)',
		placesOfRanks: '{{change}} so với năm {{previous}} (theo hạng công bố)',
		placesAcross: '{{change}} so với năm {{previous}} (qua năm đổi cách tính, chỉ để tham khảo)',
		placesPublished: '{{change}} so với năm {{previous}} (đã công bố)',
		noChange: 'Chưa so được với năm trước: {{reason}}',
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
		nextPlace: 'Kém tỉnh xếp ngay trên ({{area}}, hạng {{rank}}) {{gap}} {{unit}}',
		first: 'Không có tỉnh nào xếp trên',
		target: {
			reached: 'Đạt mục tiêu {{value}} (vượt {{gap}})',
			missed: 'Chưa đạt mục tiêu {{value}} (còn {{gap}})',
			parts: 'Mục tiêu {{year}}: đạt {{reached}} trên {{count}} chỉ số thành phần',
			unjudged:
				'Mục tiêu {{year}} của {{count}} chỉ số thành phần: chưa đối chiếu được, thiếu điểm thành phần'
		},
		part: '{{name}}: {{change}}',
		silent: 'Kỳ {{years}}: {{reason}}.',
		notLoaded: 'Kỳ {{year}}: chưa nạp.',
		open: 'Xem {{index}}'
	},
	campaign: 'Chuyên mục CCHC trên truyền hình tỉnh',
	parts: 'Điều gì kéo xuống, điều gì đẩy lên',
	peers: 'So với các tỉnh khác'
};
