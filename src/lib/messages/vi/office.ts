/** Words of documents for an office, which the writing of one brings; the form is that of decree 30/2020. */
export const office = {
	nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	motto: 'Độc lập - Tự do - Hạnh phúc',
	number: 'Số: {{number}}',
	dated: '{{place}}, ngày {{day}} tháng {{month}} năm {{year}}',
	recipients: 'Nơi nhận:',
	filed: 'Lưu: VT.',
	field: {
		parentBody: 'Cơ quan chủ quản',
		body: 'Cơ quan ban hành',
		number: 'Số, ký hiệu',
		place: 'Địa danh',
		day: 'Ngày',
		month: 'Tháng',
		year: 'Năm',
		kind: 'Tên loại văn bản',
		subject: 'Trích yếu',
		recipient: 'Nơi nhận',
		authority: 'Quyền hạn ký',
		position: 'Chức vụ người ký',
		signatory: 'Họ và tên người ký'
	},
	contents: 'Mục lục',
	figure: 'Hình',
	table: 'Bảng',
	annex: 'Phụ lục',
	attached:
		'(Kèm theo {{kind}} số {{number}} ngày {{day}} tháng {{month}} năm {{year}} của {{body}})',
	sources: 'Nguồn số liệu',
	online: 'Bản trên trang, tính lại từ số liệu mới nhất: {{permalink}}'
};
