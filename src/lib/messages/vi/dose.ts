/** Words of the page of exposure and change by component, which brings them along. */
export const dose = {
	title: 'Phát sóng và thay đổi của từng nội dung',
	documentTitle: 'Đối chiếu theo nội dung',
	lead: 'Từng nội dung của chỉ số tăng, giảm ra sao so với các tỉnh cùng vùng, và đến khi kết thúc kỳ đo (thời gian khảo sát hoặc năm đánh giá) có bao nhiêu số chuyên mục.',
	toTimeline: 'Xem trên trục thời gian, đặt thời gian khảo sát',
	toImpact: 'Ước lượng so với nhóm tỉnh so sánh',
	windowsSet: 'Đang dùng thời gian khảo sát do người xem đặt: {{list}}.',
	windowsDrop: 'Bỏ, dùng số liệu gốc',
	controls: {
		label: 'Lựa chọn',
		index: 'Chỉ số',
		year: 'Năm',
		output: 'Chuyên mục',
		count: 'Đếm',
		halfLife: 'Giảm một nửa sau',
		dots: 'Mỗi điểm là',
		component: 'Nội dung'
	},
	output: { planned: 'theo kế hoạch', aired: 'đã phát', rerun: 'phát lại' },
	count: {
		minutes: 'thời lượng đến cuối kỳ đo',
		episodes: 'số chuyên mục đến cuối kỳ đo',
		since_minutes: 'thời lượng từ sau kỳ đo trước',
		since_episodes: 'số chuyên mục từ sau kỳ đo trước',
		adstock_minutes: 'thời lượng giảm dần theo thời gian'
	},
	says: {
		minutes: 'thời lượng đến cuối kỳ đo',
		episodes: 'số chuyên mục đến cuối kỳ đo',
		since_minutes: 'thời lượng từ sau kỳ đo trước đến cuối kỳ đo',
		since_episodes: 'số chuyên mục từ sau kỳ đo trước đến cuối kỳ đo',
		adstock_minutes: 'thời lượng đến cuối kỳ đo, mỗi số giảm một nửa sau {{days}} ngày',
		adstock_none: 'thời lượng đến cuối kỳ đo, không giảm theo thời gian'
	},
	halfLife: { none: 'không giảm', days: '{{days}} ngày' },
	dots: { years: 'một năm', components: 'một nội dung' },
	total: 'Tổng điểm',
	unknown: 'chưa biết',
	unbounded: 'chưa biết, từ 0 trở lên',
	before: 'khi đó chưa có chuyên mục',
	episodesRange: '{{low}}–{{high}} số',
	window: {
		known: '{{day}}{{mark}}',
		between: 'từ {{first}} đến {{last}}, chưa biết ngày nào{{mark}}',
		person: ' (do người xem đặt)'
	},
	column: {
		part: 'Nội dung',
		years: 'Năm',
		components: 'Nội dung',
		change: '{{area}}: thay đổi so với năm trước',
		region: 'Bình quân thay đổi của các tỉnh khác cùng vùng ({{unit}})',
		ends: 'Thấp nhất và cao nhất trong vùng ({{unit}})',
		difference: 'Chênh so với vùng ({{unit}})',
		place: 'Thứ tự theo mức tăng trong vùng',
		window: 'Ngày kết thúc kỳ đo',
		planned: 'Theo kế hoạch',
		aired: 'Đã phát',
		rerun: 'Phát lại'
	},
	region: {
		short: 'vùng {{change}}',
		mean: 'bình quân {{n}} tỉnh khác cùng vùng',
		ends: 'thấp nhất đến cao nhất trong vùng',
		few: 'chỉ {{n}}/{{of}} tỉnh có thay đổi',
		none: 'không tính',
		between: '{{low}} đến {{high}}',
		place: '{{place}}/{{of}}'
	},
	change: {
		headline: '{{edition}}: {{area}} {{own}}, các tỉnh cùng vùng bình quân {{region}}',
		headlineShort: '{{edition}}: {{area}} {{own}}, cùng vùng {{region}}',
		headlineParts: '{{edition}}: {{ahead}}/{{parts}} nội dung của {{area}} tăng hơn bình quân vùng',
		headlineNone: '{{edition}}: chưa có thay đổi điểm nào của {{area}} để so',
		subtitle:
			'Thay đổi so với năm {{previous}} ({{unit}}) của từng nội dung, {{area}} và các tỉnh khác cùng vùng',
		dose: 'Đến cuối kỳ đo: theo kế hoạch {{planned}}; đã phát {{aired}}; phát lại {{rerun}}.',
		summary:
			'{{ahead}}/{{parts}} nội dung của {{area}} tăng nhiều hơn hoặc giảm ít hơn bình quân các tỉnh cùng vùng.',
		refused: '{{refused}} dòng không có thay đổi điểm; bảng ghi lý do từng dòng.',
		caption: '{{edition}}, {{area}}: thay đổi của từng nội dung, và {{count}}'
	},
	subject: { years: '{{index}}, {{part}}', components: '{{edition}}, từng nội dung' },
	scatter: {
		headline: 'n = {{n}}: {{what}}, thay đổi và mức phát sóng {{output}}',
		headlineShort: 'n = {{n}}: thay đổi và mức phát sóng {{output}}',
		headlineNone: '{{what}}: chưa điểm nào biết đủ mức phát sóng {{output}} (n = 0)',
		headlineNoneShort: 'Chưa điểm nào biết đủ mức phát sóng {{output}} (n = 0)',
		subtitle:
			'{{what}}, {{area}}: thay đổi so với năm trước ({{unit}}) theo {{count}}, chuyên mục {{output}}, n = {{n}}',
		x: 'Chuyên mục {{output}}: {{count}}',
		y: '{{area}}: thay đổi so với năm trước ({{unit}})',
		caption: '{{what}}, {{area}}: thay đổi điểm, và {{count}}',
		few: 'Hình chỉ để theo dõi, không cho biết nguyên nhân.'
	},
	tally: {
		of: { years_other: '{{count}} năm', components_other: '{{count}} nội dung' },
		n: '{{dots}} biết mức phát sóng',
		open: '{{dots}} chỉ biết mức ít nhất',
		unknown: '{{dots}} chưa biết',
		before: '{{dots}} trước khi có chuyên mục',
		refused: '{{dots}} không có thay đổi điểm'
	},
	relation: {
		few: 'Chỉ {{n}} điểm biết đúng mức phát sóng, cần ít nhất {{fewest}}: không tính hệ số tương quan.',
		flat: 'Cả {{n}} điểm cùng một mức: không tính được hệ số tương quan.',
		found:
			'Hệ số tương quan r = {{r}}, khoảng tin cậy 95% từ {{low}} đến {{high}}, với n = {{n}} điểm.'
	},
	legend: {
		range: 'chỉ biết trong khoảng',
		bound: 'ít nhất, phần còn lại chưa biết'
	},
	note: {
		region:
			'Vùng: bình quân không trọng số của tối đa {{n}} tỉnh khác cùng vùng có thay đổi so sánh được (trong {{areas}} tỉnh); ít hơn ba phần tư thì không tính.',
		windows:
			'Ngày kết thúc kỳ đo chưa biết chính xác: mỗi mức là từ ít nhất đến nhiều nhất mà những ngày có thể có cho phép. Đặt ngày trên trục thời gian để thu hẹp.',
		unknownFrom: {
			planned: 'Kế hoạch không nói gì từ ngày {{date}}: từ đó chưa biết, không phải bằng 0.',
			aired: 'Chưa có nhật ký phát sóng từ ngày {{date}}: từ đó chưa biết, không phải bằng 0.',
			rerun: 'Nhật ký không cho biết việc phát lại từ ngày {{date}}: chưa biết, không phải bằng 0.'
		},
		plan: 'Kế hoạch không chia chuyên mục theo nội dung của chỉ số: mỗi nội dung có thể được từ không số nào đến mọi số nhắc tới.',
		topics:
			'Có số đã phát chưa ghi chủ đề hoặc chủ đề chưa gắn với nội dung nào: chỉ tính vào mức nhiều nhất. Nạp bảng chủ đề và nội dung để tách.',
		unread_other: '{{count}} dòng nhật ký không đọc được có thể thuộc thời gian này.',
		adstock: 'Mỗi số tính đủ thời lượng vào ngày phát và giảm một nửa sau mỗi {{days}} ngày.',
		correlation:
			'Hệ số tương quan chỉ tính khi có ít nhất {{fewest}} điểm biết đúng mức phát sóng, luôn kèm khoảng tin cậy 95% (biến đổi Fisher). Số điểm ít thì khoảng rất rộng.',
		dots: {
			years:
				'Mỗi điểm là một năm. Mức phát sóng lũy kế tăng theo năm nên mọi thứ tăng hay giảm theo năm đều có vẻ đi cùng nó.',
			components:
				'Mỗi điểm là một nội dung. Các nội dung của một năm do cùng những người trả lời nên không phải những quan sát riêng.'
		}
	},
	empty: {
		title: 'Chưa có số liệu của chỉ số này để đối chiếu',
		why: 'Không có kỳ nào từ năm 2019.',
		todo: 'Nạp bảng điểm'
	}
};
