/** Words of all provinces on one axis. */
export const strip = {
	headline: {
		group: '{{area}} thuộc {{group}} về điểm {{what}} {{year}}, hạng {{rank}} (tính từ điểm)',
		groupShort: '{{area}} thuộc {{group}} về {{what}} {{year}}, hạng {{rank}} (tính từ điểm)',
		groupOnly: '{{area}} thuộc {{group}} về điểm {{what}} năm {{year}}',
		rank: '{{area}} xếp thứ {{rank}} về điểm {{what}} {{year}}',
		score: '{{what}} {{year}} của {{area}}: {{score}}',
		none: '{{area}} không có điểm {{what}} {{year}}'
	},
	subtitle: 'Điểm {{what}} của {{count}} tỉnh, thành phố, {{year}}',
	summary: {
		own: '{{area}} đạt {{score}}, xếp thứ {{rank}}.',
		ownGroup: '{{area}} đạt {{score}}, thuộc {{group}}; hạng {{rank}} (tính từ điểm).',
		range:
			'Điểm của các tỉnh, thành phố từ {{lowest}} ({{lowestArea}}) đến {{highest}} ({{highestArea}}).',
		means:
			'Trung bình các tỉnh (tính toán, {{count}} địa phương) là {{nation}}; trung bình vùng là {{region}}.',
		nationMean: 'Trung bình các tỉnh (tính toán, {{count}} địa phương) là {{nation}}.'
	},
	dot: '{{area}}: {{score}}, {{rank}}',
	dotGroup: '{{area}}: {{group}}, {{score}}, {{rank}} (tính từ điểm)',
	reference: {
		nation: 'Trung bình các tỉnh {{value}}',
		region: 'Trung bình vùng {{value}}',
		q1: 'Ngưỡng trên nhóm thấp nhất {{value}}',
		q3: 'Ngưỡng dưới nhóm cao nhất {{value}}',
		best: 'Cao nhất {{value}}'
	},
	columns: { group: 'Nhóm' },
	caption: 'Điểm {{what}} {{year}} của các tỉnh, thành phố',
	note: {
		region: 'Vùng: {{region}}.',
		noQuartiles:
			'Không đánh dấu tứ phân vị: mới có điểm của {{known}}/{{all}} tỉnh, thành phố, cần ít nhất ba phần tư.',
		unscored: 'Không có điểm: {{list}}.',
		groups: 'Bốn nhóm chia theo tứ phân vị điểm của các tỉnh có điểm (tính từ điểm).'
	}
};
