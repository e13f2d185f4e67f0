/** Words of a trend: its headline, summary, table and notes. */
export const trend = {
	headline: {
		change: '{{what}} của {{area}} {{change}} năm {{year}}, xếp {{rank}}',
		changeGroup: '{{what}} của {{area}} {{change}} năm {{year}}, thuộc {{group}}',
		changeOnly: '{{what}} của {{area}} {{change}} năm {{year}}',
		changeShort: '{{what}} {{change}} năm {{year}}, xếp {{rank}}',
		level: '{{what}} của {{area}} đạt {{score}} năm {{year}}, xếp {{rank}}',
		levelGroup: '{{what}} của {{area}} đạt {{score}} năm {{year}}, thuộc {{group}}',
		levelOnly: '{{what}} của {{area}} đạt {{score}} năm {{year}}',
		levelShort: '{{what}} năm {{year}} đạt {{score}}',
		places: '{{what}} của {{area}} xếp thứ {{rank}} năm {{year}}, {{places}}',
		rank: '{{what}} của {{area}} xếp thứ {{rank}} năm {{year}}',
		rankGroup: '{{area}} thuộc {{group}} về điểm {{what}} {{year}}, hạng {{rank}} (tính từ điểm)',
		rankGroupShort: '{{area}} thuộc {{group}} về {{what}} {{year}}, hạng {{rank}} (tính từ điểm)',
		rankComputed: '{{what}} của {{area}} năm {{year}}: hạng {{rank}} (tính từ điểm)',
		rankShort: '{{what}} năm {{year}} xếp thứ {{rank}}',
		bandRank: '{{what}} của {{area}} thuộc nhóm hạng {{low}}–{{high}}/{{of}} năm {{year}}',
		bandRankShort: '{{what}} năm {{year}} thuộc nhóm hạng {{low}}–{{high}}/{{of}}',
		bandScore: '{{what}} của {{area}} năm {{year}} trong khoảng {{score}}',
		bandScoreShort: '{{what}} năm {{year}} trong khoảng {{score}}',
		nothing: 'Chưa có số liệu {{what}} của {{area}}',
		nothingShort: 'Chưa có số liệu {{what}}'
	},
	subtitle: '{{measure}}, {{area}}, {{years}}',
	measure: {
		points: 'Điểm {{what}} (thang {{low}}–{{high}})',
		pointsNoScale: 'Điểm {{what}}',
		pointsEras: 'Điểm {{what}} (thang điểm đổi theo giai đoạn)',
		percent: '{{what}} (%)',
		rank: 'Thứ hạng {{what}} (1 là cao nhất)'
	},
	atLeast: 'từ {{low}} trở lên',
	atMost: 'đến {{high}}',
	unitRank: 'hạng, trong {{of}} địa phương',
	summary: {
		score: 'Năm {{year}}, {{what}} của {{area}} đạt {{score}}, xếp thứ {{rank}}{{basis}}.',
		scoreOnly: 'Năm {{year}}, {{what}} của {{area}} đạt {{score}}; chưa có thứ hạng.',
		group:
			'Năm {{year}}, {{what}} của {{area}} đạt {{score}}, thuộc {{group}}; xếp thứ {{rank}} (tính từ điểm).',
		rankOnly:
			'Năm {{year}}, {{what}} của {{area}} xếp thứ {{rank}}{{basis}}; điểm số chưa có trong số liệu.',
		bandRank:
			'Năm {{year}}, {{what}} của {{area}} thuộc nhóm hạng {{low}}–{{high}}/{{of}}; chưa có hạng chính xác.',
		bandScore:
			'Năm {{year}}, {{what}} của {{area}} trong khoảng {{score}}; chưa có điểm chính xác.',
		nothing: 'Chưa có số liệu {{what}} của {{area}} trong các năm {{years}}.',
		since: 'So với năm {{previous}}: {{changes}}.',
		rankAcross: 'hạng {{change}}, chỉ để tham khảo',
		unconfirmed: 'chưa đủ cơ sở so sánh với năm trước',
		minor: 'lưu ý {{note}}',
		nation: 'Trung bình các tỉnh (tính toán, {{count}} địa phương có điểm): {{mean}}.',
		nationPublished: 'Trung bình cả nước (công bố): {{mean}}.',
		after: 'Năm {{years}}: {{reason}}.'
	},
	basis: { computed: ' (tính từ điểm)', derived: ' (tính ngược từ mức tăng, giảm đã công bố)' },
	/** Official groups by quartile, best first. */
	group: {
		highest: 'nhóm cao nhất',
		upperMiddle: 'nhóm trung bình cao',
		lowerMiddle: 'nhóm trung bình thấp',
		lowest: 'nhóm thấp nhất'
	},
	point: '{{year}}: {{text}}',
	pointMean: '{{mean}} ({{count}} địa phương)',
	pointPublished: '{{mean}} (công bố)',
	pointBest: '{{area}}, {{score}}',
	tooFew: 'chỉ {{count}}/{{of}} địa phương có điểm, không tính trung bình',
	noRank: 'chưa có thứ hạng',
	columns: {
		score: 'Điểm',
		rank: 'Hạng',
		rankComputed: 'Hạng (tính từ điểm)',
		scoreChange: 'Thay đổi điểm',
		rankChange: 'Thay đổi hạng',
		remark: 'Ghi chú'
	},
	caption: '{{what}} của {{area}} theo năm',
	captionWith: '{{what}} của {{area}} theo năm, cạnh mức so sánh',
	nationMixed: 'Trung bình các tỉnh (công bố hoặc tính toán)',
	regionPublished: 'Trung bình vùng (công bố)',
	regionMixed: 'Trung bình vùng (công bố hoặc tính toán)',
	target: 'Mục tiêu {{value}}',
	planned: 'Chuyên mục CCHC: theo kế hoạch {{from}}–{{to}}',
	unknownOutput: 'sau {{from}}: chưa có nhật ký phát sóng',
	/** Places moved where there are none: the rank alone stays. */
	sameRank: 'giữ nguyên hạng',
	note: {
		also: 'Năm {{year}}: {{note}}.',
		meanOf: 'Trung bình các tỉnh (tính toán): trung bình không trọng số của {{list}}.',
		regionOf: 'Trung bình vùng {{region}} (tính toán): {{list}}.',
		provinces: '{{count}} địa phương ({{years}})',
		provincesAll: '{{count}} địa phương có điểm mỗi năm',
		published: '{{what}}: số công bố năm {{years}}.',
		rankComputed: 'Hạng năm {{years}} được tính từ điểm đã công bố.',
		rankDerived: 'Hạng năm {{years}} tính ngược từ mức tăng, giảm đã công bố.',
		scoreDerived: 'Điểm năm {{years}} là tổng các nội dung, không phải số in trong báo cáo.',
		baseChanged: 'Số tỉnh được xếp hạng khác năm trước ở năm {{years}}: không nối, không tính bậc.',
		airing: 'Dải chuyên mục ghi theo kế hoạch; số phát sóng thực tế chưa có nhật ký.'
	}
};
