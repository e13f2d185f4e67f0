/** Words of what is known of the error of a score. */
export const interval = {
	text: 'khoảng tin cậy {{level}}: {{low}}–{{high}}',
	textBare: 'khoảng tin cậy: {{low}}–{{high}} (nguồn không nêu mức tin cậy)',
	tie: 'trùng hạng trong khoảng sai số: hạng {{low}}–{{high}}',
	tieOne: 'trùng hạng trong khoảng sai số: hạng {{rank}}',
	change: '{{change}} (khoảng tin cậy 95%: {{low}} đến {{high}})',
	column: 'Khoảng tin cậy',
	cell: '{{low}}–{{high}} ({{level}})',
	cellBare: '{{low}}–{{high}}',
	cellBetween: '{{low}} đến {{high}} ({{level}})',
	unknown: 'Chưa biết',
	note: {
		unknown:
			'Chưa biết khoảng sai số của điểm; chênh lệch nhỏ giữa các tỉnh có thể không có ý nghĩa.',
		unknownPartly:
			'Một phần điểm dựa trên khảo sát; chưa biết khoảng sai số, chênh lệch nhỏ giữa các tỉnh có thể không có ý nghĩa.',
		known: 'Vạch có hai đầu quanh điểm là khoảng tin cậy.',
		dots: {
			own: 'Vạch có hai đầu qua chấm của {{area}} là khoảng tin cậy; khoảng của các tỉnh khác xem trong bảng.',
			rows: 'Vạch có hai đầu là khoảng tin cậy của các tỉnh ghi tên ở từng hàng; khoảng của các tỉnh khác xem trong bảng.',
			both: 'Vạch có hai đầu là khoảng tin cậy: của {{area}} qua chấm của tỉnh, của các tỉnh so sánh ở từng hàng có ghi tên; hai đường nét đứt đánh dấu khoảng của {{area}} trên các hàng. Khoảng của các tỉnh khác xem trong bảng.',
			table: 'Chưa biết khoảng tin cậy của {{area}}; khoảng của các tỉnh khác xem trong bảng.'
		},
		notDrawn: 'Nguồn có nêu sai số của điểm; hình này không vẽ khoảng tin cậy.',
		computed: 'Khoảng tin cậy 95% tính từ sai số chuẩn của nguồn: điểm ± 1,96 lần sai số chuẩn.',
		tie: 'Trùng hạng trong khoảng sai số: các tỉnh có khoảng tin cậy giao với khoảng của tỉnh.',
		some: 'Có điểm chưa biết khoảng sai số.',
		someYears: 'Chưa biết khoảng sai số của điểm năm {{years}}.',
		change:
			'Khoảng của mức thay đổi chỉ có khi biết sai số chuẩn của cả hai năm: ± 1,96 × căn bậc hai của tổng bình phương hai sai số.'
	}
};
