/** Words of classes of values that are filled alike. */
export const classes = {
	equal: '{{parts}} nhóm có số tỉnh gần bằng nhau',
	equalYears: '{{parts}} nhóm có số giá trị gần bằng nhau, chung cho các năm',
	groups: 'Nhóm theo tứ phân vị điểm (cách xếp nhóm của PAPI)',
	sides: 'Dưới 0 (▼) và trên 0 (▲), mỗi bên hai mức chia ở trung vị độ lớn',
	few: 'chỉ {{known}}/{{all}} tỉnh, thành phố có số liệu',
	range: '{{low}}–{{high}}',
	signedRange: '{{low}} đến {{high}}',
	named: '{{name}}: {{range}}'
};
