/** The page of an index for a province. */
export const indexPage = {
	title: '{{index}} của {{area}}',
	pageTitle: '{{index}}: {{area}}',
	facts: {
		label: 'Về chỉ số này',
		publisher: 'Cơ quan công bố',
		respondents: 'Ai trả lời',
		scale: 'Thang điểm',
		standing: 'Cách xếp',
		record: 'Trong số liệu',
		site: 'Trang thông tin chính thức'
	},
	publisher: {
		PAPI: 'CECODES, VFF-CRT, RTA và UNDP',
		SIPAS: 'Bộ Nội vụ',
		PAR_INDEX: 'Bộ Nội vụ',
		PCI: 'VCCI (cùng USAID đến năm 2024)'
	},
	respondents: {
		PAPI: 'Người dân từ 18 tuổi, phỏng vấn trực tiếp, về khoảng 12 tháng gần nhất',
		SIPAS:
			'Đến 2021: người đã dùng dịch vụ hành chính; từ 2022: người trưởng thành trong hộ gia đình',
		PAR_INDEX:
			'Tự đánh giá được Bộ thẩm định (61,5 điểm), khảo sát lãnh đạo (22), SIPAS (10), kinh tế - xã hội (6,5); cơ cấu đọc từ kỳ 2023',
		PCI: 'Doanh nghiệp tư nhân, qua thư, kết hợp số liệu hành chính'
	},
	scale: {
		PAPI: 'Cộng các chỉ số nội dung: 6–60 điểm đến 2017, 8–80 điểm từ 2018',
		SIPAS: '0–100%',
		PAR_INDEX: '0–100 điểm, ghi theo %',
		PCI: '0–100 điểm, chỉ số thành phần có trọng số'
	},
	standing: {
		PAPI: 'Bốn nhóm theo tứ phân vị; không có bảng xếp hạng, hạng ở đây tính từ điểm',
		SIPAS: 'Bộ Nội vụ xếp hạng',
		PAR_INDEX: 'Bộ Nội vụ xếp hạng',
		PCI: 'VCCI xếp hạng; từ 2023 chỉ công bố 30 tỉnh đứng đầu'
	},
	record: {
		full: 'Kỳ mới nhất: {{year}}, {{count}}/{{of}} địa phương có điểm.',
		partial: 'Kỳ mới nhất: {{year}}, mới có số liệu của {{count}}/{{of}} địa phương.',
		next: 'Kỳ {{year}}: chưa nạp.'
	},
	trend: {
		title: 'Diễn biến qua các năm',
		controls: 'Chọn cách xem',
		measure: 'Thước đo',
		score: 'Điểm',
		rank: 'Thứ hạng',
		from: 'Từ năm',
		to: 'Đến năm',
		peers: 'So với tỉnh khác',
		peersHint: 'Chọn tối đa {{most}} tỉnh',
		peersFull: 'Đã đủ {{most}} tỉnh; bỏ bớt một tỉnh để chọn tỉnh khác.',
		search: 'Tìm tỉnh theo tên, tên cũ hoặc mã',
		none: 'Không tìm thấy tỉnh nào với “{{query}}”.',
		remove: 'Bỏ {{area}}',
		reset: 'Về cách xem ban đầu',
		noScript: 'Chọn tỉnh, thước đo và năm cần JavaScript; hình và bảng dưới đây là đầy đủ.',
		loading: 'Đang tải số liệu của {{areas}}.',
		failed: 'Không tải được số liệu của {{areas}}.',
		retry: 'Tải lại',
		ignored: 'Bỏ qua phần không hợp lệ trong địa chỉ: {{list}}.'
	},
	years: {
		title: 'Số liệu từng năm và nguồn',
		caption: '{{index}} của {{area}} từng năm, mới nhất trước',
		source: 'Nguồn',
		sourceNumber: 'nguồn {{number}}',
		noSource: 'Không có',
		list: 'Nguồn của bảng'
	},
	parts: {
		title: '{{part}} tăng và giảm',
		year: 'Năm',
		yearNav: 'Chọn năm của các {{part}}',
		inside: '{{count}} {{part}}',
		loading: 'Đang tải số liệu năm {{year}}.',
		failed: 'Không tải được số liệu năm {{year}}.',
		caption: 'Bảng {{part}} {{index}} {{year}} của {{area}}',
		captionInside: '{{name}}: {{part}} năm {{year}}',
		emptyTitle: 'Chưa có điểm {{part}} của {{area}}',
		emptyWhy:
			'Số liệu hiện có không có {{part}} nào của {{index}} cho {{area}}: bảng công bố đầy đủ chưa được nạp.',
		emptyDo:
			'Cần nạp bảng {{index}} của {{publisher}} theo {{part}}, mỗi tỉnh, thành phố một dòng.',
		older: 'Kỳ {{years}}: chưa có số liệu {{part}}.'
	},
	alternative: {
		title: 'Điểm lấy từ đâu',
		note: 'Cách chia khác của cùng 100 điểm, không cộng với 8 lĩnh vực.',
		opposite:
			'{{name}} {{change}} (từ {{before}} đến {{now}} điểm, trên {{max}}), trong khi thứ hạng chung {{places}} ({{rankBefore}} đến {{rankNow}}). Hai số liệu được nêu như đã công bố.'
	},
	targets: {
		title: 'Mục tiêu đã công bố',
		caption: 'Mục tiêu {{index}} của {{area}}',
		part: 'Nội dung',
		year: 'Năm',
		target: 'Mục tiêu',
		reached: 'Đạt được',
		verdict: 'Đối chiếu',
		least: 'Từ {{value}} trở lên',
		most: 'Không quá {{value}}',
		yes: 'Đạt',
		no: 'Chưa đạt',
		unknown: 'Chưa đối chiếu được: năm {{year}} {{reason}}'
	},
	strip: {
		title: 'So với các tỉnh khác',
		emptyTitle: 'Chưa đặt được {{area}} cạnh các tỉnh khác',
		emptyWhy:
			'Chưa có kỳ {{index}} nào mà ít nhất ba phần tư số tỉnh, thành phố có điểm trong số liệu; so với quá ít tỉnh dễ gây hiểu sai.',
		emptyDo: 'Cần nạp bảng {{index}} của {{publisher}} cho cả 63 tỉnh, thành phố.',
		notLatest: 'Kỳ {{year}} là kỳ gần nhất mà đủ số tỉnh, thành phố có điểm.'
	}
};
