/** Words of taking a figure along, which its dialogue brings. */
export const exporting = {
	title: 'Xuất hình',
	close: 'Đóng',
	trace: '{{permalink}} · mã số liệu {{code}}',
	preview: 'Xem trước',
	edit: {
		headline: 'Tiêu đề',
		subtitle: 'Tiêu đề phụ',
		notes: 'Ghi chú dưới hình, mỗi dòng một ý',
		reset: 'Lấy lại chữ của hình'
	},
	size: {
		label: 'Khổ',
		a4: 'A4, cả chiều ngang (160 × 100 mm)',
		a4_half: 'A4, nửa chiều ngang (78 × 70 mm)',
		slide: 'Trang trình chiếu 16:9',
		social: 'Mạng xã hội (1200 × 675)',
		square: 'Vuông (1080 × 1080)',
		tv: 'Truyền hình (1920 × 1080)'
	},
	language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'Tiếng Anh' },
	palette: { label: 'Màu', colour: 'màu', grey: 'đen trắng' },
	higher: 'Cao {{height}} mm để chữ đọc được trên giấy.',
	small: 'Chữ nhỏ nhất chỉ còn {{size}}; chọn khổ lớn hơn nếu cần đọc trên giấy.',
	crowded: 'Chữ quanh hình chiếm hết khổ; rút ngắn tiêu đề hoặc ghi chú, hoặc chọn khổ lớn hơn.',
	dropped: '{{count}} ghi chú không đủ chỗ nên không in.',
	files: {
		label: 'Tải về',
		svg: 'SVG',
		png: 'PNG',
		csv: 'CSV (phần mềm)',
		csvExcel: 'CSV (Excel)',
		json: 'JSON (mở lại được)'
	},
	copy: {
		label: 'Sao chép',
		this: 'Sao chép: {{what}}',
		image: 'Sao chép hình',
		text: 'Sao chép lời',
		link: 'Sao chép liên kết',
		embed: 'Sao chép mã nhúng'
	},
	review: {
		label: 'Báo cáo tổng kết',
		add: 'Thêm vào báo cáo',
		open: 'Mở trang báo cáo',
		added: 'Đã giữ hình cho báo cáo; mở trang báo cáo để xếp vào mục.',
		full: 'Trình duyệt hết chỗ giữ tạm hình; mở trang báo cáo để xếp các hình đã giữ rồi thêm tiếp.'
	},
	news: {
		label: 'Lời cho bản tin',
		caption: 'Chú thích ảnh',
		paragraph: 'Đoạn văn',
		script: 'Lời đọc, dưới 60 giây',
		source: 'Nguồn số liệu: {{source}}.'
	},
	working: 'Đang tạo tệp…',
	done: 'Đã tạo {{file}} ({{size}}).',
	copied: 'Đã sao chép.',
	notCopied: 'Trình duyệt không cho sao chép; hãy tải tệp về.',
	failed: {
		font: 'Không vẽ được: phông chữ của hình không tải xong. Thử lại, hoặc tải SVG.',
		canvas: 'Không vẽ được: máy không đủ bộ nhớ cho hình này. Chọn khổ nhỏ hơn, hoặc tải SVG.',
		decode: 'Không vẽ được: trình duyệt không mở được hình. Tải SVG và báo cho người phụ trách.',
		other: 'Không tạo được tệp: {{reason}}'
	},
	reason: 'lý do trống'
};
