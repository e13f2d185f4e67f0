/** Airings and the editions of the indices on one axis of time. */
export const linkage = {
	edition: '{{index}} {{year}}',
	period: { survey: 'kỳ khảo sát', reference: 'năm đánh giá' },
	before: {
		counted: 'Trước khi kết thúc {{period}} {{edition}}{{mark}}: {{parts}}.',
		person: ' (ngày do người xem đặt)',
		planned: '{{episodes}} theo kế hoạch, {{minutes}}',
		noPlanned: 'kế hoạch chưa có số nào',
		aired: '{{episodes}} đã phát, {{minutes}}',
		airedUnknown: 'chưa biết số đã phát',
		later: 'từ {{date}} chưa biết',
		log: 'nhật ký chỉ có từ {{from}} đến {{to}}, ngoài khoảng đó chưa biết',
		none: 'Khi kết thúc {{period}} {{edition}}{{mark}} ({{date}}) chưa có chuyên mục: số đầu tiên theo lịch là ngày {{first}}.',
		nonePublished:
			'{{edition}} công bố ngày {{date}}, trước số đầu tiên theo lịch ({{first}}): khi đó chưa có chuyên mục.',
		noneEarly:
			'{{edition}} thuộc thời gian trước số đầu tiên theo lịch ({{first}}): khi đó chưa có chuyên mục.',
		unknown:
			'Chưa biết kỳ khảo sát {{edition}} kết thúc ngày nào; đặt ngày để xem số chuyên mục trước đó.',
		unknownReference: 'Chưa biết năm đánh giá {{edition}} kết thúc ngày nào.',
		uncounted:
			'Kỳ khảo sát {{edition}} do người xem đặt kết thúc ngày {{date}}; chưa đếm được số chuyên mục trước đó.',
		noCampaign: 'Chưa có kế hoạch và nhật ký phát sóng để đối chiếu.'
	},
	headline: {
		counted: '{{edition}}: {{parts}} trước khi kết thúc {{what}}',
		survey: 'khảo sát',
		reference: 'năm đánh giá',
		planned: '{{episodes}} theo kế hoạch',
		aired: '{{episodes}} đã phát',
		none: '{{edition}}: khi đó chưa có chuyên mục',
		unknown: '{{edition}}: chưa biết kỳ khảo sát kết thúc ngày nào',
		uncounted: '{{edition}}: kỳ khảo sát do người xem đặt, chưa đếm',
		plan: '{{episodes}} theo kế hoạch năm {{years}}; chưa có nhật ký phát sóng',
		log: '{{episodes}} đã phát theo nhật ký',
		empty: 'Chưa có kế hoạch và nhật ký phát sóng'
	},
	reach: '{{parts}} trước khi kết thúc {{edition}}',
	subtitle:
		'Trên: phát sóng chuyên mục. Dưới: {{area}}, thay đổi so với năm trước ({{units}}) đặt tại kỳ khảo sát hoặc năm đánh giá, {{from}}–{{to}}',
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
		windowKnown: 'kỳ khảo sát, năm đánh giá đã biết',
		windowPartlyKnown: 'chỉ biết một đầu',
		windowPerson: 'do người xem đặt',
		windowUnknown: 'chưa biết, vẽ theo năm',
		rise: 'tăng',
		fall: 'giảm',
		unconfirmed: 'chưa chắc so sánh được',
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
		reference: 'năm đánh giá',
		partly_known: 'biết một phần',
		person: 'do người xem đặt',
		unknown: 'chưa biết'
	},
	dates: {
		both: '{{from}} – {{to}}',
		from: 'từ {{from}}, chưa biết ngày kết thúc',
		to: 'đến {{to}}, chưa biết ngày bắt đầu',
		none: 'chưa biết'
	},
	publishedOf: '{{change}} (nguồn: {{source}})',
	table: {
		caption: 'Các kỳ của bốn chỉ số, {{area}}, {{from}}–{{to}}',
		edition: 'Kỳ',
		window: 'Kỳ khảo sát hoặc năm đánh giá',
		status: 'Thông tin về kỳ',
		level: 'Kết quả',
		change: 'Thay đổi so với năm trước',
		planned: 'Theo kế hoạch trước khi kết thúc',
		aired: 'Đã phát trước khi kết thúc',
		noChange: 'không tính',
		notYet: 'chưa có chuyên mục',
		unknownEnd: 'chưa biết ngày kết thúc',
		uncounted: 'chưa đếm',
		unknownAired: 'chưa biết',
		later: '{{text}}; từ {{date}} chưa biết',
		airedOpen: '{{text}}; phần ngoài nhật ký chưa biết'
	},
	note: {
		cause:
			'Đặt cạnh nhau trên một trục thời gian không có nghĩa là cái này dẫn đến cái kia. Cùng lúc còn có đại dịch COVID-19 (2020–2021), khảo sát SIPAS đổi cách làm (2022), các tỉnh khác cũng tuyên truyền.',
		pci: 'PCI hỏi doanh nghiệp, không hỏi người dân; kế hoạch cũng chỉ nêu “góp phần” vào PCI.',
		windows:
			'Kỳ khảo sát chưa biết thì vẽ nét đứt theo cả năm; chỉ đếm những số chuyên mục trước ngày kết thúc.',
		person: 'Kỳ khảo sát do người xem đặt, không có trong bộ số liệu: {{list}}.',
		breaks: '{{index}}: {{list}}.',
		breakOf: 'từ năm {{year}} không so được với các năm trước ({{note}})',
		airings: 'Từng số phát sóng có trong bảng của trang Chuyên mục.'
	},
	page: {
		documentTitle: 'Phát sóng và chỉ số trên cùng một trục thời gian',
		title: 'Phát sóng và chỉ số trên cùng một trục thời gian',
		lead: 'Chọn một kỳ của chỉ số để xem trước khi kỳ khảo sát đó kết thúc có bao nhiêu số chuyên mục theo kế hoạch và bao nhiêu số đã phát.',
		causeTitle: 'Đặt cạnh nhau để theo dõi, không phải để kết luận nguyên nhân.',
		cause:
			'Hình chỉ cho biết việc gì diễn ra trước, việc gì diễn ra sau. Cùng thời gian còn có đại dịch COVID-19 (2020–2021), khảo sát SIPAS đổi cách làm (2022) và tuyên truyền của các tỉnh khác; PCI thì hỏi doanh nghiệp, không hỏi người dân.',
		choose: 'Kỳ của chỉ số',
		span: 'Khoảng thời gian',
		spanFrom: '{{from}}–{{to}}',
		window: 'Kỳ khảo sát',
		referenceWindow: 'Năm đánh giá',
		publishedLabel: 'Con số đã công bố',
		inRecord: 'Trong bộ số liệu: {{window}}.',
		editionsTitle: 'Tất cả các kỳ',
		editionsLead: 'Chọn một kỳ trong bảng để xem trên hình.',
		faultsTitle: 'Một phần địa chỉ không đọc được và đã bỏ qua',
		chooseEdition: 'Chọn {{edition}}: {{label}}'
	},
	form: {
		title: 'Đặt kỳ khảo sát {{edition}}',
		explain:
			'Bộ số liệu chưa có đủ ngày khảo sát. Ngày đặt ở đây chỉ nằm trong địa chỉ trang, được ghi rõ là do người xem đặt, và không đổi số liệu đã công bố.',
		starts: 'Ngày bắt đầu',
		ends: 'Ngày kết thúc',
		submit: 'Đặt kỳ khảo sát',
		remove: 'Bỏ ngày đã đặt',
		removeOf: 'Bỏ ngày đã đặt cho {{edition}}',
		setTitle: 'Các kỳ khác do người xem đặt'
	},
	fault: {
		edition: '“{{text}}”: không có kỳ này trong bộ số liệu.',
		shape: '“{{text}}”: cần viết như papi-2021:2021-07-01..2021-10-31.',
		date: '“{{text}}”: có ngày không có trong lịch.',
		order: '“{{text}}”: ngày bắt đầu đứng sau ngày kết thúc.',
		range: '“{{text}}”: kỳ {{year}} phải nằm trong khoảng từ {{from}} đến {{to}}.',
		fixed: '“{{text}}”: kỳ này đã biết trong bộ số liệu, không đặt lại.',
		twice: '“{{text}}”: kỳ này được đặt hai lần, chỉ giữ lần đầu.',
		span: '“{{text}}”: không có khoảng thời gian này.'
	},
	formFault: {
		missing: 'Điền đủ ngày bắt đầu và ngày kết thúc.',
		date: 'Ngày này không có trong lịch. Chọn lại ngày.',
		order: 'Ngày bắt đầu đứng sau ngày kết thúc. Đổi lại một trong hai ngày.',
		range: 'Kỳ {{year}} phải nằm trong khoảng từ {{from}} đến {{to}}.'
	},
	engine: {
		engine: 'Đang nạp bộ máy truy vấn để đếm lại…',
		data: 'Đang nạp số liệu để đếm lại…',
		tables: 'Đang dựng bảng để đếm lại…',
		ready: 'Đã đếm lại với ngày do người xem đặt.',
		failed: 'Không nạp được bộ máy truy vấn ({{reason}}). Các hình dựng sẵn vẫn dùng được.',
		failedQuery:
			'Bộ máy truy vấn không trả lời được ({{reason}}). Các hình dựng sẵn vẫn dùng được.',
		retry: 'Thử lại'
	}
};
