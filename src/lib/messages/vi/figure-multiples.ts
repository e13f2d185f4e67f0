/** Words of figures in panels. */
export const multiples = {
	subtitle: '{{what}} ({{count}} hình)',
	panel: 'Hình',
	noColumn: 'Không có cột này',
	levelBreak: 'Đổi cách tính: không so sánh được với các năm trước',
	ofYear: 'năm {{year}}',
	rim: 'vòng ngoài: {{share}} thang điểm',
	note: {
		shared: 'Các hình dùng chung một thang.',
		apart:
			'Các hình không cùng thang: không so độ cao giữa hai hình khác đơn vị hoặc khác thang điểm.'
	}
};
