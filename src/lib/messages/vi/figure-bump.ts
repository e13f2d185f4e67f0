/** Words of the ranks of all provinces over the years. */
export const bump = {
	subtitle: 'Thứ hạng {{what}} của {{count}} tỉnh, thành phố, {{years}} (1 là cao nhất)',
	/** The base of each rank stands in the labels and in the table. */
	unit: 'hạng',
	summary: {
		rank: 'Năm {{year}}, {{what}} của {{area}}: {{rank}}.',
		computed: 'Năm {{year}}, {{what}} của {{area}}: {{rank}} (tính từ điểm).',
		none: 'Chưa có thứ hạng {{what}} của {{area}}: {{reason}}.',
		places: 'So với năm {{previous}}: {{places}}{{doubt}}.',
		placesPoints: 'So với năm {{previous}}: {{places}}, ứng với điểm {{change}}{{doubt}}.',
		reach: 'Hạng cao nhất {{best}} (năm {{bestYear}}), thấp nhất {{worst}} (năm {{worstYear}}).'
	},
	caption: 'Thứ hạng {{what}} của các tỉnh, thành phố theo năm'
};
