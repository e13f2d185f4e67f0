/** Words of the page of estimates, which brings them along. */
export const impact = {
	title: 'Từ khi có chuyên mục, chỉ số có thay đổi khác thường không?',
	documentTitle: 'Ước lượng',
	lead: 'So Cao Bằng với một nhóm tỉnh so sánh, trước năm 2020 và từ năm 2020, năm bắt đầu chuyên mục. Chỉ dùng những năm có điểm so sánh được với nhau.',
	toDose: 'Mô tả trước: phát sóng và thay đổi của từng nội dung',
	causeTitle: 'Ước lượng không chỉ ra nguyên nhân.',
	cause:
		'Năm 2020–2021 có dịch COVID-19, các tỉnh khác cũng có chương trình cải cách và truyền thông của mình. Khoảng cách dưới đây là của mọi điều khác nhau giữa Cao Bằng và nhóm so sánh từ năm 2020.',
	causeSipas:
		'Điểm SIPAS là một phần của PAR INDEX (10 điểm): hai chỉ số không phải hai bằng chứng riêng.',
	controls: {
		label: 'Cách ước lượng',
		index: 'Chỉ số',
		component: 'Nội dung',
		design: 'Cách so sánh',
		startYear: 'Năm 2020',
		donors: 'So với',
		without: 'Bỏ năm'
	},
	design: {
		did: 'Khác biệt kép',
		sc: 'Đối chứng tổng hợp',
		sdid: 'Khác biệt kép tổng hợp'
	},
	noun: { province: 'tỉnh', provinces: 'tỉnh', unit: 'đơn vị', units: 'đơn vị' },
	designSays: {
		did: 'Mức thay đổi của {{area}} trừ mức thay đổi bình quân của các {{noun}} so sánh.',
		sc: 'So {{area}} với tổ hợp các {{noun}} có điểm các năm trước đó sát nhất.',
		sdid: 'So {{area}} với tổ hợp các {{noun}} có diễn biến trước đó giống nhất, không kể cao thấp.'
	},
	startYear: { in: 'tính cả năm', half: 'tính một nửa', out: 'không tính' },
	donors: { all: 'mọi {{noun}}', apart: 'tỉnh không giáp ranh', region: 'tỉnh cùng vùng' },
	part: {
		startYear: 'năm {{start}} {{startYear}}',
		donors: 'so với {{donors}}',
		without: 'bỏ năm {{without}}'
	},
	working: 'Đang ước lượng, đã xong {{percent}}',
	cancel: 'Dừng',
	stopped: 'Đã dừng. Kết quả dưới đây là của lựa chọn trước.',
	again: 'Ước lượng lại',
	failed: 'Không ước lượng được: {{reason}}',
	verdict: {
		label: 'Kết luận',
		not_enough_data: 'Dữ liệu không đủ để kết luận',
		not_distinguishable: 'Không phân biệt được với biến động thông thường',
		depends: 'Kết quả thay đổi theo cách ước lượng',
		unusual_rise: 'Cao hơn nhóm so sánh một cách khác thường',
		unusual_fall: 'Thấp hơn nhóm so sánh một cách khác thường'
	},
	rule: {
		few_units:
			'Chỉ có {{of}} {{noun}} để đối chiếu: dù khoảng cách lớn đến đâu cũng chưa đủ hiếm (1/{{of}} lớn hơn {{alpha}}).',
		undetectable:
			'Phải tăng ít nhất {{rise}} hoặc giảm ít nhất {{fall}} mới nhận ra được, trong khi mức thay đổi một năm lớn nhất từng có ở một {{noun}} là {{largest}}.',
		blind:
			'Với số {{noun}} và số năm này, không mức thay đổi nào đủ chắc để nhận ra; mức thay đổi một năm lớn nhất từng có ở một {{noun}} là {{largest}}.',
		within_usual:
			'Nếu tăng từ {{rise}} hoặc giảm từ {{fall}} trở lên thì đã nhận ra được; mức thay đổi một năm lớn nhất từng có ở một {{noun}} là {{largest}}.',
		other_specifications:
			'{{found}} trong {{of}} cách ước lượng chạy được thấy khoảng cách khác thường (p không quá {{alpha}}); các cách còn lại không thấy, hoặc thấy ngược chiều.',
		early_starts:
			'Cùng cách này cũng thấy khoảng cách khác thường nếu lấy mốc sớm hơn mốc thật: {{years}}.',
		all_agree: 'Cả {{of}} cách ước lượng chạy được đều thấy khoảng cách khác thường cùng chiều.'
	},
	finding: {
		above: 'Từ năm {{year}}, {{what}} của {{area}} cao hơn nhóm so sánh {{amount}}',
		below: 'Từ năm {{year}}, {{what}} của {{area}} thấp hơn nhóm so sánh {{amount}}',
		level: 'Từ năm {{year}}, {{what}} của {{area}} ngang nhóm so sánh',
		aboveShort: '{{what}} cao hơn nhóm so sánh {{amount}} từ năm {{year}}',
		belowShort: '{{what}} thấp hơn nhóm so sánh {{amount}} từ năm {{year}}',
		levelShort: '{{what}} ngang nhóm so sánh từ năm {{year}}'
	},
	place: 'đứng thứ {{rank}}/{{of}} {{noun}} về độ lớn (p = {{p}})',
	placeRatio: 'đứng thứ {{rank}}/{{of}} {{noun}} về độ lớn so với sai lệch trước đó (p = {{p}})',
	interval: {
		both: 'khoảng phù hợp với số liệu ở mức {{level}}: từ {{low}} đến {{high}}',
		above: 'khoảng phù hợp với số liệu ở mức {{level}}: từ {{low}} trở lên',
		below: 'khoảng phù hợp với số liệu ở mức {{level}}: từ {{high}} trở xuống',
		none: 'không loại trừ được mức nào ở mức {{level}}',
		empty: 'không mức thay đổi đều nào phù hợp với số liệu ở mức {{level}}'
	},
	path: {
		subtitle: '{{what}}{{unit}}: {{area}} và nhóm so sánh, {{years}}',
		comparison: 'Nhóm so sánh',
		caption: '{{what}} của {{area}} và nhóm so sánh từng năm',
		gap: 'Khoảng cách',
		leftOut: 'không dùng trong ước lượng',
		summary: '{{area}} năm {{year}}: {{own}}, nhóm so sánh {{comparison}}, khoảng cách {{gap}}.',
		noteLevel:
			'Nhóm so sánh được dời về cùng mức với {{area}} ở các năm trước mốc: chỉ so diễn biến.',
		noteMatched: 'Nhóm so sánh giữ nguyên mức của tổ hợp các {{noun}}.'
	},
	gaps: {
		headline: 'Khoảng cách của {{area}} {{place}}',
		headlineShort: 'Khoảng cách đứng thứ {{rank}}/{{of}} về độ lớn',
		subtitle: '{{what}}: khoảng cách tới nhóm so sánh{{unit}}, {{count}} {{noun}}, {{years}}',
		summary:
			'Mỗi {{noun}} lần lượt được coi như cũng bắt đầu từ mốc ấy và so với các {{noun}} còn lại. Năm {{year}}, khoảng cách của {{area}} là {{gap}}; của các {{noun}} từ {{low}} đến {{high}}.',
		caption: '{{what}}: khoảng cách tới nhóm so sánh của từng {{noun}}',
		note: 'Đường mờ: các {{noun}} khác, so theo cùng một cách như thể cũng bắt đầu năm {{year}}.'
	},
	weights: {
		headline: 'Nhóm so sánh gồm nhiều nhất {{list}}',
		subtitle: 'Tỷ trọng từng {{noun}} trong nhóm so sánh (%), {{count}} {{noun}}',
		summary: 'Nhóm so sánh là tổ hợp của {{count}} {{noun}}: {{list}}.',
		caption: 'Tỷ trọng của các {{noun}} trong nhóm so sánh',
		unit: '%',
		value: 'Tỷ trọng (%)',
		tied: 'Có nhiều tổ hợp khớp như nhau; đây là tổ hợp đều nhất.',
		even: 'Mọi {{noun}} trong {{count}} {{noun}} so sánh có tỷ trọng như nhau.'
	},
	others: {
		headline: '{{found}}/{{of}} cách ước lượng thấy khoảng cách khác thường',
		subtitle: '{{what}}: khoảng cách bình quân từ năm {{start}}{{unit}}, theo từng cách ước lượng',
		summary:
			'Khoảng cách bình quân từ {{low}} đến {{high}} tùy cách ước lượng; {{found}} trong {{of}} cách chạy được có p không quá {{alpha}}; {{refused}} cách không chạy được.',
		caption: '{{what}}: khoảng cách theo từng cách ước lượng',
		column: 'Cách ước lượng',
		att: 'Khoảng cách{{unit}}',
		interval: 'Khoảng phù hợp',
		place: 'Thứ hạng về độ lớn',
		p: 'p',
		usual: 'p lớn hơn {{alpha}}: trong mức thông thường'
	},
	checks: {
		title: 'Kiểm tra',
		early: 'Lấy mốc sớm hơn mốc thật',
		earlyItem: 'mốc {{time}}: {{att}}, thứ {{rank}}/{{of}} (p = {{p}})',
		earlyNone: 'Không đủ năm trước mốc để thử.',
		without: 'Bỏ lần lượt từng {{noun}} trong nhóm so sánh',
		withoutText:
			'Khoảng cách từ {{low}} (không có {{lowArea}}) đến {{high}} (không có {{highArea}}).',
		withoutNone: 'Mọi {{noun}} có tỷ trọng như nhau, bỏ một {{noun}} không đổi đáng kể.',
		trend: 'Diễn biến trước mốc',
		trendText:
			'Trước mốc, khoảng cách thay đổi mỗi năm {{slope}}, thứ {{rank}}/{{of}} về độ lớn (p = {{p}}).',
		trendNone: 'Có hai năm trước mốc: không nói được về diễn biến trước đó.',
		similar: 'Những {{noun}} xuất phát ở mức gần nhất',
		similarText:
			'{{area}} xuất phát ở {{level}} rồi {{change}}. {{count}} {{noun}} xuất phát gần nhất ({{similarLevel}}) {{similarChange}}: {{list}}.',
		similarExpected: 'Với mức xuất phát ấy, đường thẳng qua mọi {{noun}} cho {{expected}}.'
	},
	panel: {
		title: 'Ước lượng từ bảng số liệu khác',
		documentTitle: 'Ước lượng từ bảng khác',
		lead: 'Mở một bảng bất kỳ có đơn vị (tỉnh, huyện, trường…), thời gian và một giá trị, rồi so một đơn vị với các đơn vị còn lại từ một mốc. Tệp chỉ được đọc trên máy này và không được lưu.',
		toPanel: 'Ước lượng từ bảng số liệu khác',
		toImpact: 'Về ước lượng của các chỉ số',
		reading: 'Đang đọc tệp',
		file: '{{file}}: {{rows}} dòng',
		unit: 'Cột đơn vị',
		time: 'Cột thời gian',
		outcome: 'Cột giá trị',
		treated: 'Đơn vị được xét',
		start: 'Mốc bắt đầu',
		firstYear: 'Năm của mốc',
		notRead: 'Chưa đọc được bảng',
		no_column: 'Không có cột “{{column}}”.',
		same_column:
			'Cột “{{column}}” được chọn hai lần: cần ba cột khác nhau cho đơn vị, thời gian và giá trị.',
		no_unit: 'Dòng {{line}}: cột “{{column}}” để trống.',
		no_number: 'Dòng {{line}}, cột “{{column}}”: “{{text}}” không phải là số.',
		undecided_numbers:
			'Cột “{{column}}”: {{list}} đọc được theo hai cách. Viết lại với dấu thập phân rõ ràng.',
		readerDied: 'Trình duyệt dừng đọc giữa chừng: {{reason}}.',
		stray_rows: 'Các dòng {{list}} không khớp số cột của bảng.',
		mend: 'Sửa tệp rồi mở lại, hoặc chọn cột khác.',
		source: '{{file}}, do người xem mở'
	},
	refused: {
		title: 'Chưa ước lượng được',
		not_measured: 'Năm {{start}} chưa có nội dung này.',
		unknown_scores:
			'Chưa có điểm {{what}} của {{area}} các năm {{years}}. Cần nạp điểm của {{area}} và ít nhất {{needed}} {{noun}} khác cho từng năm, gồm ít nhất {{before}} năm trước {{start}}.',
		few_times_before:
			'Chỉ có {{found}} năm trước mốc so sánh được với nhau; cách này cần ít nhất {{needed}}. Với ít năm hơn, tổ hợp nào cũng khớp và tỷ trọng không nói lên điều gì.',
		no_time_after: 'Không có năm nào từ {{start}} trở đi để so.',
		few_donors: 'Chỉ có {{found}} {{noun}} khác đủ điểm mọi năm, cần ít nhất {{needed}}.',
		treated_has_holes: '{{area}} thiếu điểm các năm {{years}}.',
		duplicate: 'Có hai dòng cho một {{noun}} trong năm {{year}}.',
		unknown_treated: 'Không có {{area}} trong số liệu.',
		perfect_fit:
			'Trước mốc, {{area}} khớp hoàn toàn với tổ hợp của các {{noun}} khác ({{perfect}}/{{of}} {{noun}} đều như vậy): tỷ trọng không nói lên điều gì.',
		short: {
			few_times_before: 'không chạy được: có {{found}} năm trước mốc, cần {{needed}}',
			perfect_fit: 'không chạy được: trước mốc khớp hoàn toàn',
			no_time_after: 'không chạy được: không còn năm nào từ mốc',
			few_donors: 'không chạy được: chỉ có {{found}} {{noun}} đủ điểm',
			other: 'không chạy được: thiếu điểm'
		},
		todo: 'Chọn cách so sánh khác, hoặc nạp thêm số liệu.',
		toData: 'Nạp bảng điểm còn thiếu',
		toLinkage: 'Xem lịch phát sóng bên cạnh các chỉ số, không ước lượng'
	},
	notes: {
		outside: 'Không dùng các năm {{years}}: điểm không so sánh được với năm {{start}}.',
		leftOut: 'Không có mặt trong nhóm so sánh vì thiếu điểm: {{list}}.',
		leftOutItem: '{{area}} ({{years}})',
		unconfirmed:
			'Quy tắc có sửa đổi năm {{years}}, chưa đủ cơ sở so sánh: xem thêm cách ước lượng bỏ năm đó.',
		unplaced: 'Không xếp hạng vì khớp hoàn toàn trước mốc: {{list}}.',
		post: 'Xếp theo độ lớn khoảng cách từ năm {{year}} mà không xét trước đó: thứ {{rank}}/{{of}}.'
	},
	how: {
		title: 'Cách đọc trang này',
		gap: 'Đường xanh là {{area}}, đường kia là nhóm so sánh. Trước năm {{start}} hai đường càng sát nhau thì so sánh càng đáng tin; từ năm {{start}}, chỗ tách ra là khoảng cách được ước lượng.',
		placebo:
			'Nơi nào cũng có lúc lên xuống. Hình thứ hai cho biết các {{noun}} khác tách khỏi nhóm so sánh của mình bao xa: nếu đường xanh lẫn trong các đường mờ thì chưa có gì khác thường.',
		p: 'p là tỷ lệ {{noun}} có khoảng cách lớn bằng hoặc hơn {{area}}. p nhỏ nghĩa là hiếm, không có nghĩa là đã biết nguyên nhân.',
		verdict:
			'Kết luận chọn theo quy tắc định trước từ năm câu có sẵn, không phụ thuộc người xem muốn thấy gì.'
	},
	appendix: {
		title: 'Phụ lục phương pháp',
		copy: 'Sao chép phụ lục',
		copied: 'Đã sao chép',
		question:
			'Câu hỏi: từ năm {{start}} đến {{last}}, {{what}} của {{area}} có tách khỏi nhóm so sánh nhiều hơn thường thấy không.',
		data: 'Số liệu: {{units}} {{noun}} có điểm mọi năm {{years}}; {{before}} năm trước mốc, {{after}} năm từ mốc.',
		design: 'Cách ước lượng: {{specification}}. {{says}}',
		fit: 'Sai lệch bình phương trung bình trước mốc {{pre}}, từ mốc {{post}}.',
		result: 'Kết quả: khoảng cách bình quân {{att}}; {{place}}; {{interval}}.',
		power:
			'Độ nhạy: mức tăng nhỏ nhất nhận ra được {{rise}}, mức giảm {{fall}} (thêm vào các năm sau của từng {{noun}} khác, nhận ra ở {{power}} số {{noun}} với p không quá {{alpha}}).',
		none: 'không có',
		verdict: 'Kết luận theo quy tắc: {{verdict}}. {{rule}}',
		method:
			'Công thức và nguồn: METHODS.md kèm bản này. Suy luận bằng hoán vị qua mọi {{noun}}, không lấy mẫu ngẫu nhiên, không in sai số theo cụm.'
	}
};
