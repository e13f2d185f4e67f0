/** Words of all provinces on one axis. */
export const strip = {
	headline: {
		group: '{{area}} xếp thứ {{rank}} về điểm {{what}} {{year}}, thuộc {{group}}',
		rank: '{{area}} xếp thứ {{rank}} về điểm {{what}} {{year}}',
		score: '{{what}} {{year}} của {{area}}: {{score}}',
		none: '{{area}} không có điểm {{what}} {{year}}'
	},
	subtitle: 'Điểm {{what}} của {{count}} tỉnh, thành phố, {{year}}',
	summary: {
		own: '{{area}} đạt {{score}}, xếp thứ {{rank}}.',
		range: 'Điểm của các tỉnh từ {{lowest}} ({{lowestArea}}) đến {{highest}} ({{highestArea}}).',
		means:
			'Trung bình các tỉnh (tính toán, {{count}} tỉnh) là {{nation}}; trung bình vùng là {{region}}.',
		nationMean: 'Trung bình các tỉnh (tính toán, {{count}} tỉnh) là {{nation}}.'
	},
	dot: '{{area}}: {{score}}, {{rank}}',
	reference: {
		nation: 'Trung bình các tỉnh {{value}}',
		region: 'Trung bình vùng {{value}}',
		q1: 'Mốc nhóm thấp nhất {{value}}',
		q3: 'Mốc nhóm cao nhất {{value}}',
		best: 'Cao nhất {{value}}'
	},
	columns: { group: 'Nhóm' },
	caption: 'Điểm {{what}} {{year}} của các tỉnh, thành phố',
	note: {
		region: 'Vùng: {{region}}.',
		unscored: 'Không có điểm: {{list}}.',
		groups: 'Bốn nhóm theo tứ phân vị của các tỉnh có điểm.'
	}
};
