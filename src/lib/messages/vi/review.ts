/** Words of yearly reviews, which their page brings. */
export const review = {
	title: 'Báo cáo kết quả các chỉ số cải cách hành chính năm {{year}} của {{area}}',
	subject: 'Kết quả các chỉ số cải cách hành chính năm {{year}} của {{area}}',
	kind: { leaders: 'BÁO CÁO', analysts: 'BÁO CÁO', press: 'THÔNG CÁO BÁO CHÍ' },
	fill: '…',
	official: { province: 'tỉnh {{name}}', city: 'thành phố {{name}}' },
	number: '{{what}}: {{index}}{{part}}, {{area}}, năm {{year}}',
	numberPart: ' ({{name}})',
	fact: {
		standing: 'Kết quả',
		score: 'Điểm',
		rank: 'Thứ hạng',
		group: 'Nhóm',
		score_change: 'Thay đổi điểm so với năm trước',
		rank_places: 'Thay đổi thứ hạng so với năm trước',
		published: 'Thay đổi theo cơ quan công bố: {{index}} năm {{year}}'
	},
	section: {
		totals: 'Kết quả chung',
		trend: 'Diễn biến qua các năm',
		region: 'So sánh với vùng và cả nước',
		parts: 'Kết quả theo lĩnh vực, nội dung',
		campaign: 'Chuyên mục cải cách hành chính trên truyền hình',
		linkage: 'Chuyên mục và các kỳ chỉ số',
		weak: 'Lĩnh vực còn yếu: nguyên nhân, nhiệm vụ, đơn vị chủ trì, thời hạn',
		targets: 'Chỉ tiêu và mục tiêu năm tới',
		sources: 'Nguồn số liệu',
		methods: 'Cách tính và lưu ý khi so sánh'
	},
	column: {
		index: 'Chỉ số',
		change: 'Thay đổi điểm',
		places: 'Thay đổi hạng',
		nation: 'Trung bình các tỉnh',
		scoreOfScale: 'Điểm/thang',
		share: '% của thang'
	},
	totals: {
		score: 'Năm {{year}}, {{index}} của {{area}} đạt {{score}}',
		scoreOnScale: 'Năm {{year}}, {{index}} của {{area}} đạt {{score}} (thang {{low}}–{{high}})',
		rankOnly: 'Năm {{year}}, {{index}} của {{area}} xếp {{rank}}; chưa có điểm',
		group: 'thuộc {{group}}',
		rank: 'xếp {{rank}}',
		rankComputed: '{{rank}} (tính từ điểm)',
		since: 'So với năm {{previous}}:',
		across: ' (cách tính đã đổi; chỉ tham khảo)',
		published: 'Theo {{source}}: {{change}}.',
		missing: 'Năm {{year}} chưa có kết quả {{index}} của {{area}}: {{reason}}.',
		last: 'Năm gần nhất có số liệu là {{last}}: {{standing}}.',
		never: 'Các năm trước cũng chưa có số liệu.',
		notLoaded: 'chưa nạp số liệu của năm này',
		noRank: 'Chưa có hạng',
		noMean: 'Chưa đủ số liệu',
		caption: 'Các chỉ số của {{area}} năm {{year}}'
	},
	trend: {
		lead: 'Các hình dưới đây thể hiện kết quả từng chỉ số đến năm {{year}}; đường đứt đoạn ở năm đổi cách tính, không nối qua.'
	},
	region: {
		nothing: 'Năm {{year}} chưa đủ số liệu để so sánh với vùng và cả nước.',
		gapOf: {
			nation: 'Chênh lệch với trung bình các tỉnh',
			region: 'Chênh lệch với trung bình vùng'
		},
		meanOf: { nation: 'Trung bình các tỉnh', region: 'Trung bình vùng' },
		countOf: { nation: 'Số tỉnh có điểm', region: 'Số tỉnh có điểm trong vùng' },
		regionCount: 'Số tỉnh khác trong vùng có thay đổi điểm',
		placeOf: 'Thứ hạng trong vùng, tính từ điểm',
		bestOf: 'Điểm cao nhất cả nước',
		ownChange: 'Thay đổi điểm của tỉnh',
		regionChange: 'Thay đổi điểm trung bình của các tỉnh khác trong vùng',
		nation: {
			below: 'thấp hơn trung bình các tỉnh {{gap}}',
			above: 'cao hơn trung bình các tỉnh {{gap}}',
			level: 'bằng trung bình các tỉnh'
		},
		region: {
			below: 'thấp hơn trung bình vùng {{gap}}',
			above: 'cao hơn trung bình vùng {{gap}}',
			level: 'bằng trung bình vùng'
		},
		basis: {
			computed: ' (trung bình {{mean}}, tính từ {{count}} tỉnh có điểm)',
			published: ' (mức {{mean}} do cơ quan công bố)'
		},
		place: 'xếp thứ {{place}} trong vùng {{region}} (tính từ điểm)',
		best: 'Tỉnh cao nhất cả nước: {{name}}, {{score}}.',
		beside:
			'So với năm {{previous}}: tỉnh {{own}}, trung bình {{count}} tỉnh khác trong vùng {{region}}.',
		caption: 'Kết quả của các tỉnh trong vùng {{region}} năm {{year}}'
	},
	parts: {
		nothing: 'Năm {{year}} chưa có số liệu theo {{part}}.',
		bestShare: '{{part}} đạt cao nhất so với thang điểm: {{name}} ({{standing}}).',
		worstShare: '{{part}} đạt thấp nhất so với thang điểm: {{name}} ({{standing}}).',
		bestRank: '{{part}} xếp hạng cao nhất: {{name}} ({{standing}}).',
		worstRank: '{{part}} xếp hạng thấp nhất: {{name}} ({{standing}}).',
		rose: 'So với năm {{previous}}, {{count}} {{part}} tăng điểm:',
		fell: 'So với năm {{previous}}, {{count}} {{part}} giảm điểm:',
		unmoved: '{{count}} {{part}} giữ nguyên hoặc chưa đủ cơ sở so sánh.',
		countOf: {
			rose: 'Số phần tăng điểm',
			fell: 'Số phần giảm điểm',
			unmoved: 'Số phần giữ nguyên hoặc chưa so sánh được'
		},
		caption: '{{index}} của {{area}} theo lĩnh vực, nội dung, năm {{year}}'
	},
	campaign: {
		none: 'Số liệu hiện có không có chuyên mục cải cách hành chính của tỉnh này.',
		finding: 'Chuyên mục cải cách hành chính năm {{year}}: kế hoạch và thực phát',
		noPlan: 'Chưa nạp kế hoạch của chuyên mục.',
		planEnds:
			'Kế hoạch {{plan}} đã nạp chỉ ghi lịch phát đến ngày {{until}}; chưa có kế hoạch chi tiết của năm {{year}}.',
		planned:
			'Theo kế hoạch {{plan}}, chuyên mục phát {{schedule}}; năm {{year}} có {{episodes}}, {{minutes}}.',
		noLog:
			'Chưa có nhật ký phát sóng năm {{year}}: chưa biết đã phát bao nhiêu số, không tính là bằng 0.',
		aired: 'Theo nhật ký phát sóng từ {{from}} đến {{to}}, đã phát {{episodes}}, tổng {{minutes}}.',
		airedOnly:
			'Theo nhật ký phát sóng từ {{from}} đến {{to}}, đã phát {{episodes}}; nhật ký không ghi thời lượng.',
		missed: 'Trong thời gian có nhật ký, {{weeks}} theo kế hoạch không thấy ghi phát sóng.',
		unread: 'Còn {{weeks}} chưa rõ vì có dòng trong nhật ký không được nhận.',
		caption: 'Chuyên mục theo kế hoạch và theo nhật ký phát sóng',
		fact: {
			planned_episodes: 'Số chuyên mục theo kế hoạch năm {{year}}',
			planned_minutes: 'Thời lượng theo kế hoạch năm {{year}}',
			aired_episodes: 'Số chuyên mục đã phát năm {{year}}, theo nhật ký',
			aired_minutes: 'Thời lượng đã phát năm {{year}}, theo nhật ký',
			missed_weeks: 'Số tuần không thấy ghi phát sóng năm {{year}}'
		},
		column: {
			planned: 'Theo kế hoạch',
			plannedMinutes: 'Thời lượng kế hoạch',
			aired: 'Đã phát',
			airedMinutes: 'Thời lượng đã phát'
		},
		cell: { noPlan: 'Chưa có kế hoạch chi tiết', noLog: 'Chưa có nhật ký' }
	},
	linkage: {
		lead: 'Mỗi dòng dưới đây nêu số chuyên mục có trước khi một kỳ chỉ số kết thúc khảo sát hoặc năm đánh giá; chỉ những số phát trước thời điểm đó mới có thể đến được với người trả lời.',
		unknown:
			'Chưa biết thời gian khảo sát {{edition}} kết thúc ngày nào nên không đếm được số chuyên mục phát trước đó.',
		fact: 'Chuyên mục trước khi kết thúc kỳ {{edition}}',
		caveats: 'Lưu ý khi đọc',
		caveat: {
			cause:
				'Hai dãy số chỉ đặt cạnh nhau; không kết luận chuyên mục làm thay đổi điểm hay thứ hạng.',
			others:
				'Cùng thời gian còn nhiều hoạt động khác của tỉnh và các tỉnh khác cũng có chương trình riêng.',
			return:
				'Tỉnh ở mức rất thấp hoặc rất cao một năm thường tiến về mức bình thường vào năm sau.',
			windows:
				'Thời gian khảo sát của nhiều kỳ chưa được công bố; kỳ đó không đếm được số chuyên mục đã phát trước.',
			log: 'Số theo kế hoạch không phải số đã phát; khi chưa có nhật ký thì số đã phát là chưa biết.'
		}
	},
	weak: {
		nothing: 'Năm {{year}} chưa có số liệu theo lĩnh vực để xác định lĩnh vực còn yếu.',
		rule: 'Bảng gồm các phần giảm điểm so với năm trước và {{count}} phần thấp nhất của mỗi chỉ số so với thang điểm (theo hạng khi chưa có điểm). Nguyên nhân và nhiệm vụ do đơn vị ghi; ô có dấu … cần điền.',
		finding: '{{count}} lĩnh vực, nội dung còn yếu năm {{year}} cần có nhiệm vụ khắc phục',
		caption: 'Lĩnh vực còn yếu năm {{year}} và nhiệm vụ khắc phục',
		column: {
			field: 'Lĩnh vực, nội dung',
			result: 'Kết quả',
			cause: 'Nguyên nhân',
			task: 'Nhiệm vụ',
			unit: 'Đơn vị chủ trì',
			deadline: 'Thời hạn'
		}
	},
	targets: {
		lead: 'Kết quả năm {{year}} của {{area}} đối chiếu với chỉ tiêu đã đặt, và mục tiêu năm {{next}}.',
		caption: 'Chỉ tiêu và mục tiêu năm {{next}}',
		column: { result: 'Kết quả {{year}}', set: 'Chỉ tiêu {{year}}', next: 'Mục tiêu {{next}}' },
		notSet: 'Không có trong số liệu',
		op: { least: 'từ {{amount}} trở lên', most: 'không quá {{amount}}' }
	},
	methods: {
		means:
			'Trung bình các tỉnh và trung bình vùng là trung bình không trọng số của các tỉnh có điểm trong năm, chỉ tính khi có điểm của ít nhất ba phần tư số tỉnh; nếu cơ quan công bố đưa ra mức chung thì dùng mức đó và nêu rõ.',
		ranks:
			'PAPI không xếp hạng chính thức: hạng ghi «tính từ điểm» do phần mềm xếp theo điểm; các tỉnh bằng điểm có cùng hạng. Hạng luôn kèm số tỉnh được xếp.',
		changes:
			'Thay đổi so với năm trước tính từ điểm chưa làm tròn. Khi cách tính, thang điểm hoặc bộ tiêu chí đổi thì không tính thay đổi và nêu lý do.',
		missing:
			'Chưa có số liệu, không công bố, chỉ có thứ hạng, chỉ biết khoảng là bốn trường hợp khác nhau; không trường hợp nào được thay bằng 0 hay ước lượng.',
		weak: 'Lĩnh vực còn yếu được chọn theo quy tắc nêu tại bảng, không theo đánh giá của phần mềm.',
		cause: 'Báo cáo mô tả số liệu, không kết luận về nguyên nhân.',
		breaks: 'Các năm đổi cách tính',
		break: '{{index}} năm {{year}}: {{note}}.'
	}
};
