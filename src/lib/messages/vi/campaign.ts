/** The campaign page, and the words for airings that other figures share. */
export const campaign = {
	episodes_other: '{{count}} số',
	minutes_other: '{{amount}} phút',
	weeks_other: '{{count}} tuần',
	months_other: '{{count}} tháng',
	minutesRange: '{{low}}–{{high}} phút',
	month: 'tháng {{month}}',
	monthsOfYear: 'tháng {{from}}–{{to}}/{{year}}',
	monthRange: 'tháng {{from}} – {{to}}',
	empty: 'Hình có số liệu khi nạp kế hoạch hoặc nhật ký phát sóng.',
	weekday: {
		monday: 'thứ Hai',
		tuesday: 'thứ Ba',
		wednesday: 'thứ Tư',
		thursday: 'thứ Năm',
		friday: 'thứ Sáu',
		saturday: 'thứ Bảy',
		sunday: 'Chủ nhật'
	},
	status: {
		planned: 'theo kế hoạch, chưa biết đã phát',
		aired: 'đã phát đúng kế hoạch',
		aired_late: 'đã phát, khác ngày kế hoạch',
		wrong_length: 'đã phát, thời lượng khác kế hoạch',
		missed: 'không phát trong tuần',
		unread: 'chưa rõ, dòng trong nhật ký không được nhận',
		extra: 'đã phát, ngoài kế hoạch'
	},
	airing: {
		planned: '{{day}}: theo kế hoạch, {{minutes}}; chưa biết đã phát hay chưa.',
		missed: 'Tuần có {{day}}: kế hoạch {{minutes}}; nhật ký không có số nào trong tuần.',
		unread: 'Tuần có {{day}}: kế hoạch {{minutes}}. {{reason}}.',
		aired: '{{day}}: đã phát {{minutes}}.',
		extra: '{{day}}: đã phát {{minutes}}; tuần này không có trong kế hoạch.',
		wrongDay: 'kế hoạch là {{day}}',
		wrongLength: 'kế hoạch {{minutes}}',
		rerun: '{{day}}: phát lại {{minutes}}.'
	},
	/** A row of a log was rejected: what it is about is unknown. */
	unread: {
		row: 'Chưa rõ: dòng {{line}}{{others}} của tệp {{file}} không được nhận',
		dayless:
			'Chưa rõ: dòng {{line}}{{others}} của tệp {{file}} không được nhận, không rõ ngày phát nên có thể thuộc tuần này',
		more_other: 'và {{count}} dòng khác',
		load: 'Nạp các dòng đã sửa',
		weeks: 'Có {{weeks}} chưa rõ đã phát hay chưa vì có dòng trong nhật ký không được nhận.',
		atLeast: 'ít nhất {{text}}',
		bound:
			'Có dòng trong nhật ký không được nhận, vì vậy số phút của một số tháng chỉ là mức ít nhất.'
	},
	calendar: {
		headlinePlan: '{{episodes}} theo kế hoạch năm {{years}}',
		headlineLog: '{{aired}} trên {{logged}} tuần theo kế hoạch có phát sóng',
		headlineUnread:
			'{{aired}} trên {{weeks}} tuần theo kế hoạch có phát sóng, {{unread}} tuần chưa rõ',
		headlineExtra: '{{episodes}} đã phát theo nhật ký, ngoài thời gian của kế hoạch',
		headlineNone: 'Chưa có kế hoạch và nhật ký phát sóng',
		subtitle:
			'Mỗi ô là một số, xếp theo tuần trong tháng; {{programme}}, từ {{from}} đến {{to}}; chữ số trong ô là ngày trong tháng',
		summaryPlan:
			'Kế hoạch số {{plan}}: {{episodes}} vào {{weekday}} hằng tuần, mỗi số {{minutes}}.',
		summaryLog: 'Nhật ký từ {{from}} đến {{to}} có {{episodes}}, tổng cộng {{minutes}}.',
		summaryRest: 'Còn {{weeks}} theo kế hoạch nằm ngoài nhật ký, chưa biết đã phát hay chưa.',
		summaryRestUnread:
			'Còn {{weeks}} theo kế hoạch nằm ngoài nhật ký và {{unread}} có dòng không được nhận, chưa biết đã phát hay chưa.',
		date: 'Ngày',
		state: 'Trạng thái',
		length: 'Thời lượng',
		title: 'Tên số',
		untitled: 'chưa ghi'
	},
	minutes: {
		headlinePlan: '{{minutes}} theo kế hoạch trong {{months}}',
		headlineLog: 'Đã phát {{minutes}} trong {{months}} có nhật ký',
		headlineNone: 'Chưa có số phút để vẽ',
		subtitle: 'Số phút phát sóng mỗi tháng: theo kế hoạch và theo nhật ký, {{from}} đến {{to}}',
		unit: 'phút mỗi tháng',
		summaryPlan:
			'Mỗi tháng kế hoạch có {{few}} đến {{many}} số, tức {{minutes}}; cả đợt là {{total}}.',
		summaryLog: 'Nhật ký ghi {{minutes}} phát lần đầu; phút phát lại không tính.',
		planned: 'theo kế hoạch',
		aired: 'đã phát',
		bound: 'đã phát ít nhất, còn tuần chưa rõ',
		unknown: 'chưa biết đã phát',
		month: 'Tháng',
		plannedEpisodes: 'Số theo kế hoạch',
		plannedMinutes: 'Phút theo kế hoạch',
		airedEpisodes: 'Số đã phát',
		airedMinutes: 'Phút đã phát',
		unknownCell: 'chưa biết',
		unplannedCell: 'ngoài kế hoạch',
		textPlanned: 'Tháng {{month}}: kế hoạch {{minutes}}',
		textUnplanned: 'Tháng {{month}}: không có trong kế hoạch',
		textUnknown: '; chưa biết đã phát bao nhiêu.',
		textAired: '; đã phát {{minutes}}.',
		edgeNote: 'Tháng đầu và tháng cuối của nhật ký có thể chưa đủ số.'
	},
	note: {
		planned:
			'Lịch theo kế hoạch tính từ ngày đầu, ngày cuối và thứ phát sóng trong kế hoạch; không phải là lịch đã phát.',
		after: 'Từ {{date}} chưa có thông tin, vì vậy để trống, không coi là không phát.'
	},
	page: {
		documentTitle: 'Chuyên mục CCHC trên truyền hình tỉnh',
		title: 'Chuyên mục cải cách hành chính trên truyền hình tỉnh Cao Bằng',
		lead: 'Theo Kế hoạch số {{plan}} của UBND tỉnh, {{programme}} dự kiến phát sóng mỗi tuần một số vào {{weekday}}, thời lượng {{minutes}}/số; lịch dưới đây tính từ {{from}} đến {{to}}.',
		evenings: 'tối {{weekday}}',
		leadAfter: 'Kế hoạch cũng nêu thời gian tiếp theo; về thời gian đó chưa có thông tin.',
		noPlan: 'Chưa nạp kế hoạch truyền thông nào.',
		noLogTitle: 'Chưa nạp nhật ký phát sóng',
		noLog:
			'{{episodes}} dưới đây là theo kế hoạch, chưa biết đã phát bao nhiêu số. Từ {{date}} chưa có thông tin.',
		logTitle: 'Nhật ký phát sóng từ {{from}} đến {{to}}',
		log: '{{episodes}} đã phát, {{minutes}}. Ngoài khoảng này chưa có thông tin.',
		keyPlanned: 'Theo kế hoạch',
		keyMinutes: 'Thời lượng theo kế hoạch',
		keyMinutesDetail: '{{minutes}} mỗi số',
		keyAired: 'Đã phát',
		unknown: 'chưa biết',
		keyAiredNoLog: 'chưa nạp nhật ký phát sóng',
		keyAiredLog: 'theo nhật ký; phát lại {{episodes}}, không tính vào đây',
		planTitle: 'Kế hoạch',
		document: 'Văn bản',
		documentDate: 'Kế hoạch số {{plan}}, ngày {{date}}',
		programme: 'Chuyên mục',
		channel: 'Đơn vị phát sóng',
		schedule: 'Lịch phát',
		evening: 'tối {{weekday}} hằng tuần',
		weekly: '{{weekday}} hằng tuần',
		period: 'Thời gian',
		periodText: '{{from}} đến {{to}}',
		length: 'Thời lượng',
		lengthText: '{{minutes}} mỗi số',
		purpose: 'Mục đích',
		purposeText:
			'Nâng cao nhận thức về cải cách hành chính, nhất là dịch vụ công trực tuyến và kỷ luật, kỷ cương; góp phần nâng PAPI, SIPAS, PAR INDEX và góp phần vào PCI.',
		contents: 'Nội dung kế hoạch nêu',
		content: {
			plan2020: 'Kế hoạch cải cách hành chính năm 2020 (4459/KH-UBND ngày 19/12/2019)',
			review: 'Tổng kết Chương trình tổng thể cải cách hành chính 2011–2020',
			programme: 'Chương trình cải cách hành chính giai đoạn 2021–2030',
			online: 'Giải quyết thủ tục hành chính qua dịch vụ công trực tuyến (khi đó là mức độ 3, 4)',
			discipline: 'Kỷ luật, kỷ cương và cách ứng xử của cán bộ, công chức'
		},
		source: 'Nguồn'
	},
	compliance: {
		title: 'Phát sóng so với kế hoạch',
		missed: 'Tuần không phát',
		wrongLength: 'Thời lượng ngoài {{minutes}}',
		wrongWeekday: 'Phát không đúng {{weekday}}',
		outsidePlan: 'Số ngoài thời gian của kế hoạch',
		noLog:
			'Chưa đánh giá được: {{checks}}. Cả ba nội dung trên chỉ đánh giá được khi có nhật ký phát sóng. Một tuần chưa có nhật ký là chưa biết, không phải là không phát.',
		request:
			'Đề nghị Đài Phát thanh - Truyền hình cung cấp nhật ký phát sóng: ngày phát, thời lượng, tên số, phát mới hay phát lại.',
		guide: 'Tệp mẫu và ý nghĩa từng cột',
		assessed:
			'Nhật ký có đủ số liệu của {{weeks}} theo kế hoạch. Các tuần ngoài nhật ký và các tuần chưa rõ vì có dòng không được nhận không tính vào đây.',
		noFaults: 'Trong các tuần đó không có tuần nào phát khác kế hoạch.',
		faultsCaption: 'Các tuần khác kế hoạch',
		week: 'Tuần từ',
		plannedDay: 'Ngày theo kế hoạch',
		airedDay: 'Ngày đã phát',
		minutes: 'Thời lượng',
		fault: 'Khác kế hoạch',
		none: 'không có',
		faultMissed: 'không phát trong tuần',
		faultWeekday: 'khác ngày phát',
		faultLength: 'khác thời lượng'
	}
};
