/** Words of the page on which every figure can be asked for. */
export const explore = {
	title: 'Khám phá số liệu',
	lead: 'Chọn chỉ số, nội dung, tỉnh và thước đo; kéo trên dải năm hoặc bấm vào một tỉnh trong hình, các hình khác đổi theo. Đường dẫn trên thanh địa chỉ giữ nguyên những gì đang chọn.',
	loading: 'Đang tải số liệu…',
	failed: 'Không tải được số liệu. Kiểm tra kết nối rồi thử lại.',
	retry: 'Thử lại',
	ignored: 'Địa chỉ có giá trị không dùng được ở trang này, đã bỏ qua: {{list}}.',
	year: 'Năm',
	previousYear: 'Năm trước',
	nextYear: 'Năm sau',
	pickHint: 'Bấm vào một tỉnh trong hình để thêm vào hoặc bỏ khỏi danh sách so sánh.',
	controls: {
		label: 'Lựa chọn của trang',
		index: 'Chỉ số',
		component: 'Nội dung',
		total: 'Tổng hợp',
		area: 'Tỉnh, thành phố',
		measure: 'Thước đo',
		base: 'Năm gốc',
		group: 'So sánh với',
		reset: 'Bỏ mọi lựa chọn',
		noScript: 'Trình duyệt chưa bật JavaScript: trang chỉ hiển thị các hình dưới đây.'
	},
	measure: {
		score: 'Điểm',
		share: 'Tỷ lệ đạt so với thang điểm',
		rank: 'Thứ hạng',
		percentile: 'Bách phân vị',
		gap: 'Chênh lệch so với cả nước',
		change: 'Thay đổi so với năm trước',
		since: 'Thay đổi so với năm gốc'
	},
	group: {
		region: 'Các tỉnh trong vùng',
		neighbours: 'Các tỉnh giáp ranh',
		best: '5 tỉnh dẫn đầu',
		similar: '5 tỉnh từng có kết quả tương đồng',
		chosen: 'Các tỉnh tự chọn',
		all: 'Tất cả tỉnh, thành phố'
	},
	range: { label: 'Khoảng năm', from: 'Từ năm', to: 'Đến năm' },
	years: {
		label: 'Qua các năm',
		kinds: 'Kiểu hình theo năm',
		left: 'Chưa vẽ {{count}} tỉnh, thành phố: {{list}}. Chọn nhóm nhỏ hơn để xem.',
		apart:
			'Không vẽ {{years}} trên cùng một thang: không so sánh được với năm {{last}} vì cách tính hoặc địa giới đã đổi. Chọn khoảng năm kết thúc sớm hơn để xem.',
		leftYears: 'Chưa vẽ {{years}}: chọn khoảng năm ngắn hơn để xem.',
		kind: {
			trend: 'Đường',
			bump: 'Thứ hạng các tỉnh',
			change: 'Tăng, giảm',
			slope: 'So hai năm',
			heat: 'Bảng màu',
			multiples: 'Từng tỉnh một ô',
			maps: 'Bản đồ từng năm',
			tileMaps: 'Lưới ô từng năm',
			scatters: 'Điểm và mức thay đổi từng năm'
		}
	},
	areas: {
		label: 'Giữa các tỉnh, năm {{year}}',
		kinds: 'Kiểu hình giữa các tỉnh',
		loadingMap: 'Đang tải ranh giới; tạm hiển thị lưới ô.',
		failedMap: 'Không tải được ranh giới; hiển thị lưới ô thay bản đồ.',
		kind: {
			strip: 'Dải điểm',
			map: 'Bản đồ',
			tiles: 'Lưới ô',
			change: 'Tăng, giảm',
			scatter: 'Điểm và mức thay đổi'
		}
	},
	parts: {
		label: 'Theo {{part}} của {{area}}, năm {{year}}',
		kinds: 'Kiểu hình theo nội dung',
		kind: {
			bars: 'Thanh so với thang điểm',
			star: 'Hình sao',
			stars: 'Hình sao từng tỉnh',
			heat: 'Bảng màu theo năm'
		},
		stars: 'Các {{part}} {{index}} theo % thang điểm, năm {{year}}',
		hint: 'Bấm vào một {{part}} để xem riêng nội dung đó ở các hình phía trên.',
		other: 'Năm {{year}} chưa có điểm {{part}}; hình dưới đây là của năm {{shown}}.',
		emptyTitle: 'Chưa có điểm {{part}} {{index}} của {{area}}',
		emptyWhy: 'Số liệu hiện có không có {{part}} nào của tỉnh trong các năm.',
		emptyDo: 'Nạp bảng điểm thành phần ở trang Số liệu để xem hình này.'
	},
	kinds: {
		loading: 'Đang tải kiểu hình đã chọn; tạm hiển thị hình mặc định.',
		failed: 'Không tải được kiểu hình đã chọn; hiển thị hình mặc định thay thế.'
	}
};
