/** Words of two values against each other. */
export const scatter = {
	score: '{{what}} ({{unit}})',
	title: '{{what}}: {{measure}} ({{unit}})',
	rankTitle: '{{what}}: {{measure}} (1 là cao nhất)',
	count: 'n = {{n}}',
	mean: 'Trung bình {{value}}',
	meanPublished: 'Trung bình cả nước (công bố) {{value}}',
	dot: '{{area}}: {{x}} {{xSaid}}; {{y}} {{ySaid}}',
	empty: 'Không có điểm nào đủ hai số liệu để vẽ',
	refused: 'không tính được',
	omittedTitle: 'Không vẽ được:',
	omitted: '{{list}} ({{reason}})',
	omittedAreas_other: '{{count}} tỉnh, thành phố',
	omittedEditions_other: '{{count}} kỳ',
	headline: {
		above: '{{area}} cao hơn trung bình cả về {{x}} và {{y}} năm {{year}}',
		below: '{{area}} thấp hơn trung bình cả về {{x}} và {{y}} năm {{year}}',
		xAbove: '{{area}} năm {{year}}: {{x}} cao hơn, {{y}} thấp hơn trung bình các tỉnh',
		yAbove: '{{area}} năm {{year}}: {{x}} thấp hơn, {{y}} cao hơn trung bình các tỉnh',
		aboveShort: '{{area}} năm {{year}} cao hơn trung bình các tỉnh ở cả hai trục',
		belowShort: '{{area}} năm {{year}} thấp hơn trung bình các tỉnh ở cả hai trục',
		xAboveShort: '{{area}} năm {{year}}: trục ngang cao hơn, trục dọc thấp hơn trung bình',
		yAboveShort: '{{area}} năm {{year}}: trục ngang thấp hơn, trục dọc cao hơn trung bình',
		values: '{{area}} năm {{year}}: {{x}} {{xValue}}, {{y}} {{yValue}}',
		valuesShort: '{{area}} năm {{year}}: {{xValue}} và {{yValue}}',
		absent: '{{area}} không có đủ {{x}} và {{y}} năm {{year}} để vẽ',
		absentShort: '{{area}} không có đủ hai số liệu năm {{year}} để vẽ'
	},
	subtitle: '{{y}} theo {{x}}, năm {{year}}, n = {{n}} tỉnh, thành phố',
	summary: {
		own: '{{area}}: {{x}} {{xSaid}}; {{y}} {{ySaid}}.',
		counts: '{{n}} tỉnh, thành phố có đủ hai số liệu; {{omitted}} không vẽ được.',
		all: 'Cả {{n}} tỉnh, thành phố đều có đủ hai số liệu.'
	},
	caption: '{{x}} và {{y}} của các tỉnh, thành phố, {{year}}',
	legend: {
		region: 'tỉnh cùng vùng',
		band: 'chỉ biết khoảng',
		unconfirmed: 'chưa đủ cơ sở so sánh với năm trước'
	},
	note: {
		noTrend: 'n = {{n}}. Hình không vẽ đường xu hướng và không tính hệ số tương quan.',
		sipasInParIndex: 'SIPAS là một phần của PAR INDEX nên hai trục không độc lập với nhau.',
		partOf: '{{part}} được tính trong {{whole}} nên hai trục không độc lập với nhau.'
	},
	/** What came before the end of an edition's window, and the change in that edition. */
	exposure: {
		what: {
			minutes: 'thời lượng chuyên mục',
			episodes: 'số chuyên mục'
		},
		whatShort: {
			minutes: 'thời lượng',
			episodes: 'số chuyên mục'
		},
		axis: {
			minutes: 'Thời lượng chuyên mục lũy kế đến khi kết thúc khảo sát (phút)',
			episodes: 'Số chuyên mục lũy kế đến khi kết thúc khảo sát'
		},
		change: '{{area}}: thay đổi so với năm trước ({{unit}})',
		margin: 'chưa biết ({{count}})',
		headline: {
			counts: '{{area}}, n = {{n}} kỳ đã biết {{what}}: tăng {{up}}, giảm {{down}}',
			countsShort: 'n = {{n}} kỳ đã biết {{what}}: tăng {{up}}, giảm {{down}}',
			none: 'Chưa kỳ nào biết đủ {{what}} và thay đổi điểm (n = 0)',
			noneSince: 'Từ khi có chuyên mục, chưa biết {{what}} kỳ nào (n = 0)'
		},
		subtitle:
			'Thay đổi so với năm trước ({{unit}}) và {{what}} lũy kế đến khi kết thúc khảo sát hoặc năm đánh giá, {{area}}, {{years}}, n = {{n}}',
		subtitleNone:
			'Thay đổi so với năm trước và {{what}} lũy kế đến khi kết thúc khảo sát hoặc năm đánh giá, {{area}}, {{years}}, n = 0',
		summary: {
			counts:
				'{{n}} kỳ có đủ {{what}} và thay đổi điểm; {{unknown}} kỳ có thay đổi nhưng chưa biết {{what}}; {{refused}} kỳ không có thay đổi điểm.',
			before: 'Ở mức 0 là các kỳ trước khi có chuyên mục, không tính vào n: {{list}}.',
			doubtful: '{{doubtful}} kỳ chưa đủ cơ sở so sánh nên không tính là tăng hay giảm.',
			few: 'Với n = {{n}}, hình chỉ để theo dõi, không cho biết nguyên nhân.'
		},
		dot: '{{edition}}: {{change}}; {{exposure}}',
		zero: 'khi đó chưa có chuyên mục',
		caption: 'Thay đổi điểm và chuyên mục trước khi kết thúc khảo sát, {{area}}, {{years}}',
		legend: {
			planned: 'theo kế hoạch, chưa biết đã phát',
			bound: 'nhiều nhất hoặc ít nhất, phần còn lại chưa biết',
			unconfirmed: 'chưa đủ cơ sở so sánh với năm trước'
		},
		note: {
			few: 'n = {{n}}: quá ít để nói về xu hướng. Hình không vẽ đường xu hướng và không tính hệ số tương quan.',
			unknown:
				'Đứng ngoài lề, không phải ở mức 0, vì chưa biết khảo sát kết thúc ngày nào: {{list}}.',
			uncounted: 'Đứng ngoài lề vì chưa đếm được theo ngày do người xem đặt: {{list}}.',
			cumulative:
				'Chỉ đếm chuyên mục trước ngày kết thúc khảo sát hoặc năm đánh giá, lũy kế từ số đầu tiên; ngày kết thúc chưa biết thì số lượng cũng chưa biết, không phải bằng 0.',
			scales:
				'Thang điểm khác nhau nên một điểm của chỉ số này không bằng một điểm của chỉ số khác: {{list}}.'
		}
	}
};
