/** Airings and the editions of the indices on one axis of time. */
export const linkage = {
	edition: '{{index}} {{year}}',
	period: { survey: 'thời gian khảo sát', reference: 'năm đánh giá' },
	before: {
		counted: 'Trước khi kết thúc {{period}} {{edition}}{{mark}}: {{parts}}.',
		countedMonth:
			'Thời gian khảo sát {{edition}} chỉ biết theo tháng; tính đến hết tháng {{month}}: tối đa {{parts}}.',
		countedMonthUnread:
			'Thời gian khảo sát {{edition}} chỉ biết theo tháng; tính đến hết tháng {{month}}: {{parts}}.',
		cumulative: 'Lũy kế đến khi kết thúc {{period}} {{edition}}{{mark}}: {{parts}}.',
		person: ' (ngày do người xem đặt)',
		month: ' (biết theo tháng)',
		planned: '{{episodes}} theo kế hoạch, {{minutes}}',
		plannedIn: '{{episodes}} theo kế hoạch ({{months}}), {{minutes}}',
		noPlanned: 'kế hoạch chưa có số nào',
		aired: '{{episodes}} đã phát, {{minutes}}',
		unread: 'còn {{weeks}} chưa rõ vì có dòng trong nhật ký không được nhận',
		airedUnknown: 'chưa biết đã phát bao nhiêu số',
		later: 'từ {{date}} chưa biết',
		log: 'nhật ký chỉ có từ {{from}} đến {{to}}, ngoài khoảng đó chưa biết',
		none: 'Khi kết thúc {{period}} {{edition}}{{mark}} ({{date}}) chưa có chuyên mục: số đầu tiên theo lịch là ngày {{first}}.',
		nonePublished:
			'{{edition}} công bố ngày {{date}}, trước số đầu tiên theo lịch ({{first}}): khi đó chưa có chuyên mục.',
		noneEarly:
			'{{edition}} thuộc thời gian trước số đầu tiên theo lịch ({{first}}): khi đó chưa có chuyên mục.',
		unknown:
			'Chưa biết thời gian khảo sát {{edition}} kết thúc ngày nào; đặt ngày để xem số chuyên mục trước đó.',
		unknownReference: 'Chưa biết năm đánh giá {{edition}} kết thúc ngày nào.',
		uncounted:
			'Thời gian khảo sát {{edition}} do người xem đặt kết thúc ngày {{date}}; chưa đếm được số chuyên mục trước đó.',
		noCampaign: 'Chưa có kế hoạch và nhật ký phát sóng để đối chiếu.'
	},
	headline: {
		counted: '{{edition}}: {{parts}} trước khi kết thúc {{what}}',
		countedMonth: '{{edition}}: tối đa {{parts}} đến hết tháng {{month}}',
		countedMonthUnread: '{{edition}}: {{parts}} đến hết tháng {{month}}',
		cumulative: '{{edition}}: kế hoạch lũy kế {{episodes}} ({{months}})',
		cumulativeThenUnknown:
			'{{edition}}: kế hoạch lũy kế {{episodes}} ({{months}}), sau đó chưa biết',
		cumulativeAired: '{{edition}}: lũy kế {{parts}} đến hết {{what}}',
		survey: 'khảo sát',
		reference: 'năm đánh giá',
		planned: '{{episodes}} theo kế hoạch',
		aired: '{{episodes}} đã phát',
		none: '{{edition}}: khi đó chưa có chuyên mục',
		unknown: '{{edition}}: chưa biết khảo sát kết thúc ngày nào',
		uncounted: '{{edition}}: thời gian khảo sát do người xem đặt, chưa đếm',
		plan: '{{episodes}} theo kế hoạch năm {{years}}; chưa có nhật ký phát sóng',
		log: '{{episodes}} đã phát theo nhật ký',
		empty: 'Chưa có kế hoạch và nhật ký phát sóng'
	},
	reach: {
		plain: '{{parts}} trước khi kết thúc {{edition}}',
		month: 'tối đa {{parts}} đến hết tháng {{month}} ({{edition}})',
		monthUnread: '{{parts}} đến hết tháng {{month}} ({{edition}})',
		cumulative: 'lũy kế {{parts}} ({{months}}) đến khi kết thúc {{edition}}',
		aired: 'lũy kế {{parts}} đến khi kết thúc {{edition}}'
	},
	/** Of the airings alone; what the headline leaves out. */
	strip: {
		plan: 'Theo kế hoạch: {{schedule}}, {{minutes}} mỗi số, tổng {{total}}.',
		log: 'Nhật ký phát sóng từ {{from}} đến {{to}}, tổng {{minutes}}.'
	},
	subtitle:
		'Trên: phát sóng chuyên mục. Dưới: {{area}}, thay đổi so với năm trước ({{units}}) đặt tại thời gian khảo sát hoặc năm đánh giá, {{from}}–{{to}}',
	subtitleAirings: 'Phát sóng chuyên mục, {{from}}–{{to}}; mỗi vạch là một số',
	unitOf: '{{indices}}: {{unit}}',
	places: 'bậc',
	airings: 'Chuyên mục trên truyền hình',
	unknownOutput: 'từ {{month}}: chưa có nhật ký phát sóng',
	unknownBetween: 'chưa có nhật ký phát sóng',
	words: {
		planned: 'số theo kế hoạch',
		aired: 'số đã phát',
		rerun: 'phát lại',
		windowKnown: 'thời gian khảo sát, năm đánh giá đã biết',
		windowPartlyKnown: 'chỉ biết theo tháng hoặc một đầu',
		windowPerson: 'do người xem đặt',
		windowUnknown: 'chưa biết, vẽ theo năm',
		rise: 'tăng',
		fall: 'giảm',
		unconfirmed: 'chưa đủ cơ sở so sánh với năm trước',
		noChange: 'không có thay đổi để vẽ',
		eraBreak: 'cách tính đổi, không nối'
	},
	short: {
		not_in_data: 'chưa có số liệu',
		not_published: 'không công bố',
		withheld: 'không đưa điểm',
		group_only: 'chỉ nêu tên nhóm',
		not_surveyed: 'chưa khảo sát'
	},
	window: {
		known: 'đã biết',
		month: 'biết theo tháng',
		reference: 'năm đánh giá',
		partly_known: 'biết một phần',
		person: 'do người xem đặt',
		unknown: 'chưa biết'
	},
	dates: {
		both: '{{from}} – {{to}}',
		from: 'từ {{from}}, chưa biết ngày kết thúc',
		notBefore: 'không sớm hơn {{from}}, chưa biết ngày kết thúc',
		to: 'đến {{to}}, chưa biết ngày bắt đầu',
		none: 'chưa biết'
	},
	computedRank: '{{rank}} (tính từ điểm)',
	remark: 'lưu ý: {{notes}}',
	publishedOf: '{{change}} (nguồn: {{source}})',
	table: {
		caption: 'Bốn chỉ số theo năm, {{area}}, {{from}}–{{to}}',
		edition: 'Chỉ số, năm',
		window: 'Thời gian khảo sát hoặc năm đánh giá',
		level: 'Kết quả',
		change: 'Thay đổi so với năm trước',
		planned: 'Lũy kế theo kế hoạch đến khi kết thúc',
		aired: 'Lũy kế đã phát đến khi kết thúc',
		noChange: 'không tính',
		notYet: 'chưa có chuyên mục',
		unknownEnd: 'chưa biết ngày kết thúc',
		uncounted: 'chưa đếm',
		unknownAired: 'chưa biết',
		byMonth: 'tối đa {{text}}, tính đến hết tháng {{month}}',
		cumulative: 'lũy kế {{text}}',
		later: '{{text}}; từ {{date}} chưa biết',
		airedOpen: '{{text}}; phần ngoài nhật ký chưa biết'
	},
	note: {
		pci: 'PCI khảo sát doanh nghiệp, không khảo sát người dân; kế hoạch cũng chỉ nêu “góp phần” vào PCI.',
		parIndex:
			'PAR INDEX: chỉ hai phần dựa trên khảo sát (SIPAS 10 điểm, khảo sát lãnh đạo 22 điểm theo bộ tiêu chí năm 2023), 61,5 điểm là tự đánh giá có thẩm định; khảo sát lãnh đạo có thể có thời gian riêng, sau ngày 31/12. SIPAS nằm trong PAR INDEX nên hai dòng không phải hai bằng chứng độc lập.',
		windows:
			'Thời gian khảo sát chưa biết thì vẽ nét đứt theo cả năm; chỉ đếm những số chuyên mục trước ngày kết thúc, lũy kế từ số đầu tiên.',
		person: 'Thời gian khảo sát do người xem đặt, không có trong bộ số liệu: {{list}}.',
		level: 'Không so sánh được với các năm trước, bắt đầu từ: {{list}}.',
		unconfirmed: 'Chưa đủ cơ sở so sánh với năm trước: {{list}}.',
		minor: 'So sánh được với năm trước, có lưu ý: {{list}}.',
		airings: 'Từng số phát sóng có trong bảng của trang Chuyên mục.'
	},
	page: {
		documentTitle: 'Phát sóng và chỉ số trên cùng một trục thời gian',
		title: 'Phát sóng và chỉ số trên cùng một trục thời gian',
		lead: 'Chọn một chỉ số và năm để xem trước khi kết thúc thời gian khảo sát hoặc năm đánh giá có bao nhiêu số chuyên mục theo kế hoạch và bao nhiêu số đã phát.',
		causeTitle: 'Đặt cạnh nhau để theo dõi, không phải để kết luận nguyên nhân.',
		cause:
			'Hình chỉ cho biết việc gì diễn ra trước, việc gì diễn ra sau. Cùng thời gian còn có đại dịch COVID-19 (2020–2021), SIPAS thay đổi phương pháp khảo sát (2022), các tỉnh khác có thể cũng có hoạt động tuyên truyền.',
		choose: 'Chỉ số và năm',
		span: 'Khoảng thời gian',
		spanFrom: '{{from}}–{{to}}',
		toParts: 'Xem từng nội dung, so với các tỉnh cùng vùng',
		count: 'Đếm theo',
		counts: { minutes: 'thời lượng', episodes: 'số chuyên mục' },
		window: 'Thời gian khảo sát',
		referenceWindow: 'Năm đánh giá',
		publishedLabel: 'Con số đã công bố',
		inRecord: 'Trong bộ số liệu: {{window}}.',
		editionsTitle: 'Tất cả các năm',
		editionsLead: 'Chọn một chỉ số và năm trong bảng để xem trên hình.',
		editionsScroll: 'Bảng rộng hơn màn hình: kéo sang ngang để xem các cột tiếp theo.',
		faultsTitle: 'Một phần địa chỉ không đọc được và đã bỏ qua',
		chooseEdition: 'Chọn {{edition}}: {{label}}'
	},
	form: {
		title: 'Đặt thời gian khảo sát {{edition}}',
		explain:
			'Bộ số liệu chưa có đủ ngày khảo sát. Ngày đặt ở đây chỉ nằm trong địa chỉ trang, được ghi rõ là do người xem đặt, và không đổi số liệu đã công bố.',
		starts: 'Ngày bắt đầu',
		ends: 'Ngày kết thúc',
		submit: 'Đặt thời gian khảo sát',
		remove: 'Bỏ ngày đã đặt',
		removeOf: 'Bỏ ngày đã đặt cho {{edition}}',
		setTitle: 'Thời gian khảo sát khác do người xem đặt'
	},
	fault: {
		edition: '“{{text}}”: không có chỉ số và năm này trong bộ số liệu.',
		shape: '“{{text}}”: cần viết như papi-2021:2021-07-01..2021-10-31.',
		date: '“{{text}}”: có ngày không có trong lịch.',
		order: '“{{text}}”: ngày bắt đầu đứng sau ngày kết thúc.',
		range:
			'“{{text}}”: thời gian khảo sát năm {{year}} phải nằm trong khoảng từ {{from}} đến {{to}}.',
		fixed: '“{{text}}”: thời gian khảo sát này đã biết trong bộ số liệu, không đặt lại.',
		twice: '“{{text}}”: năm này được đặt hai lần, chỉ giữ lần đầu.',
		span: '“{{text}}”: không có khoảng thời gian này.',
		measure: '“{{text}}”: chỉ đếm theo thời lượng hoặc số chuyên mục.'
	},
	formFault: {
		missing: 'Điền đủ ngày bắt đầu và ngày kết thúc.',
		date: 'Ngày này không có trong lịch. Chọn lại ngày.',
		order: 'Ngày bắt đầu đứng sau ngày kết thúc. Đổi lại một trong hai ngày.',
		range: 'Thời gian khảo sát năm {{year}} phải nằm trong khoảng từ {{from}} đến {{to}}.'
	},
	engine: {
		engine: 'Đang nạp công cụ tính toán để đếm lại…',
		data: 'Đang nạp số liệu để đếm lại…',
		tables: 'Đang chuẩn bị bảng để đếm lại…',
		ready: 'Đã đếm lại với ngày do người xem đặt.',
		failed: 'Không nạp được công cụ tính toán ({{reason}}). Các hình dựng sẵn vẫn dùng được.',
		stopped: 'Đã dừng theo yêu cầu. Các hình dựng sẵn vẫn dùng được.',
		failedQuery:
			'Công cụ tính toán không trả lời được ({{reason}}). Các hình dựng sẵn vẫn dùng được.',
		retry: 'Thử lại'
	}
};
