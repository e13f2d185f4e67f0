/** Words of changes to the year before. */
export const change = {
	places: 'bậc',
	level: 'Kết quả trong năm',
	headline: {
		both: '{{what}} của {{area}} {{change}} năm {{year}}, {{other}}',
		one: '{{what}} của {{area}} {{change}} năm {{year}}',
		short: '{{what}} {{change}} năm {{year}}',
		none: 'Không tính được thay đổi {{what}} của {{area}}, {{years}}',
		noneShort: 'Không tính được thay đổi {{what}} của {{area}}'
	},
	subtitle: {
		years: 'Thay đổi {{what}} so với năm trước ({{unit}}), {{area}}, {{years}}',
		areas:
			'Thay đổi {{what}} năm {{year}} so với {{previous}} ({{unit}}), {{count}} tỉnh, thành phố'
	},
	summary: {
		both: 'Năm {{year}} so với {{previous}}: {{area}} {{change}}, {{other}}{{doubt}}.',
		one: 'Năm {{year}} so với {{previous}}: {{area}} {{change}}{{doubt}}.',
		refused: '{{area}}, năm {{year}}: {{reason}}.',
		absent: '{{area}} không có trong kỳ này.',
		counts:
			'{{rose}} tỉnh, thành phố tăng, {{fell}} giảm, {{same}} giữ nguyên; {{refused}} không tính được.',
		reach: 'Cao nhất: {{most}} (năm {{mostYear}}); thấp nhất: {{least}} (năm {{leastYear}}).'
	},
	caption: {
		years: 'Thay đổi {{what}} của {{area}} so với năm trước',
		areas: 'Thay đổi {{what}} của các tỉnh, thành phố, năm {{year}} so với {{previous}}'
	}
};
