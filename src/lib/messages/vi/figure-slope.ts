/** Words of areas in two years. */
export const slope = {
	headline: {
		moved: '{{what}} của {{area}} {{change}} từ năm {{from}} đến {{to}}',
		movedShort: '{{what}} {{change}}, {{from}}–{{to}}',
		titled: '{{what}} của {{area}}, {{title}}: {{change}}, {{from}}–{{to}}',
		broken: '{{what}} của {{area}}: không so sánh được năm {{to}} với {{from}}',
		brokenShort: '{{what}}: không so sánh được năm {{to}} với {{from}}',
		unknown: 'Chưa đủ số liệu {{what}} của {{area}} để so sánh {{from}} với {{to}}',
		unknownShort: 'Chưa đủ số liệu {{what}} để so sánh {{from}} với {{to}}'
	},
	subtitle: '{{what}}: {{title}}, năm {{from}} và {{to}}, {{count}} tỉnh, thành phố',
	summary: {
		moved: '{{area}}: năm {{from}} {{before}}; năm {{to}} {{now}}; {{change}}{{doubt}}.',
		levels: '{{area}}: năm {{from}} {{before}}; năm {{to}} {{now}}.'
	},
	caption: '{{what}} của các tỉnh, thành phố, năm {{from}} và {{to}}: {{title}}',
	change: 'Thay đổi',
	percentiles: '{{amount}} bách phân vị',
	unknown: 'Không tính thay đổi (năm {{year}}: {{reason}})',
	doubt: 'chưa đủ cơ sở so sánh',
	unconfirmed: 'Quy tắc có sửa đổi giữa hai năm, chưa đủ cơ sở so sánh',
	region: 'Cùng vùng {{region}}',
	nothing: '{{area}}: {{reason}}',
	note: {
		scales: 'Hai cột có thang riêng: không so độ cao giữa hai cột.',
		without: 'Năm {{year}}, {{list}}: {{reason}}.',
		otherSets: 'Năm {{from}} và {{to}} xếp hạng cùng số tỉnh nhưng không cùng các tỉnh ấy.',
		silent: 'Không có số liệu cả hai năm {{from}} và {{to}}: {{list}}.'
	}
};
