/** Words of the parts of an index as a star. */
export const star = {
	headline: {
		below: '{{area}} thấp hơn trung bình ở {{count}}/{{all}} {{part}} {{index}} {{year}}',
		above: '{{area}} cao hơn trung bình ở {{count}}/{{all}} {{part}} {{index}} {{year}}',
		belowShort: '{{count}}/{{all}} {{part}} {{index}} {{year}} thấp hơn trung bình',
		aboveShort: '{{count}}/{{all}} {{part}} {{index}} {{year}} cao hơn trung bình'
	},
	subtitle: 'Các {{part}} {{index}} theo % thang điểm, {{area}}, {{year}}',
	subtitleBoth: 'Các {{part}} {{index}} theo % thang điểm, {{area}}, {{year}} và {{previous}}',
	summary: {
		nation: 'So với trung bình các tỉnh: {{above}}/{{all}} cao hơn, {{below}}/{{all}} thấp hơn.',
		area: 'Chỉ so từng trục: diện tích và hình dáng ngôi sao không có ý nghĩa, vì đổi theo thứ tự các trục.',
		few: 'Mới biết {{known}}/{{all}} {{part}} theo thang điểm, chưa đủ ba trục để vẽ hình sao.'
	},
	refusal:
		'Không vẽ hình sao: mới biết {{known}}/{{all}} {{part}} {{index}} {{year}} theo thang điểm, cần ít nhất ba. Các số liệu đã có nằm trong bảng.',
	previous: 'năm {{previous}} {{share}}',
	nation: 'trung bình các tỉnh {{share}}',
	missing: 'không có số liệu để vẽ, đường bị ngắt',
	note: {
		bars: 'Biểu đồ thanh của cùng số liệu dễ so sánh hơn; bảng của hai hình là một.'
	}
};
