/** Words of the measures in which a score or a rank is read. */
export const measure = {
	title: {
		score: 'Điểm',
		share: 'Tỷ lệ đạt so với thang điểm',
		rank: 'Thứ hạng',
		percentile: 'Bách phân vị theo thứ hạng',
		gap: 'Chênh lệch so với trung bình cả nước',
		change: 'Thay đổi so với năm trước',
		since: 'Thay đổi so với năm {{base}}'
	},
	unit: { rank: 'hạng', percentile: '0–100, 100 là hạng 1' },
	shareOf: '{{share}} thang điểm ({{level}})',
	noScale: 'Không tính được tỷ lệ: chưa xác nhận được điểm tối đa',
	percentileOf: 'bách phân vị {{percentile}} ({{rank}})',
	gap: {
		above: 'cao hơn trung bình cả nước {{amount}} ({{score}})',
		below: 'thấp hơn trung bình cả nước {{amount}} ({{score}})',
		at: 'bằng trung bình cả nước ({{score}})'
	},
	noNation:
		'{{score}}; không tính chênh lệch: chỉ {{count}} tỉnh có điểm, chưa đủ để tính trung bình',
	since: {
		up: 'tăng {{amount}} so với năm {{base}}',
		down: 'giảm {{amount}} so với năm {{base}}',
		same: 'giữ nguyên so với năm {{base}}'
	},
	noBase: 'Không tính thay đổi so với năm {{base}}: năm đó {{reason}}'
};
