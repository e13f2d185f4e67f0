/** Words of areas or years side by side. */
export const compare = {
	total: {
		PAPI: 'PAPI, tổng điểm',
		SIPAS: 'SIPAS, mức hài lòng chung',
		PAR_INDEX: 'PAR INDEX, kết quả chung',
		PCI: 'PCI, điểm tổng hợp'
	},
	rest: 'các tỉnh còn lại',
	above: 'cao hơn {{amount}}',
	below: 'thấp hơn {{amount}}',
	tie: 'bằng nhau',
	/** Intervals of both scores meet. */
	tieError: {
		areas: 'chênh {{amount}}, trong khoảng sai số',
		years: 'thay đổi {{amount}}, trong khoảng sai số'
	},
	tieRank: 'cùng hạng',
	than: '{{said}} so với {{best}}',
	doubt: 'chưa đủ cơ sở so sánh hai năm',
	axis: { share: '% thang điểm', rank: 'hạng, 1 là cao nhất' },
	key: {
		broken: 'không so sánh được, chỉ đặt cạnh nhau',
		interval: 'khoảng tin cậy',
		refused: 'không tính được chênh lệch'
	},
	lack: {
		of: '{{who}}: {{reason}}',
		base: 'khác số tỉnh được xếp hạng ({{one}} và {{other}})',
		noPart: 'chưa có {{part}} này',
		break: 'không so sánh được: đổi cách tính năm {{years}}',
		breakFull: 'không so sánh được năm {{from}} với {{to}}: {{note}}'
	},
	headline: {
		behindAll: '{{index}} {{year}}: {{area}} thấp hơn tỉnh cao nhất nhóm ({{best}}) {{amount}}',
		aheadAll: '{{index}} {{year}}: {{area}} cao nhất nhóm, hơn {{best}} {{amount}}',
		tieAll: '{{index}} {{year}}: {{area}} và {{best}} cùng cao nhất nhóm',
		behind: '{{index}} {{year}}: {{area}} thấp hơn {{best}} {{amount}}',
		ahead: '{{index}} {{year}}: {{area}} cao hơn {{best}} {{amount}}',
		tie: '{{index}} {{year}}: {{area}} và {{best}} {{said}}',
		short: '{{index}} {{year}}: {{area}} {{said}}',
		moved: '{{index}} của {{area}} năm {{to}} {{said}} so với {{from}}',
		movedShort: '{{index}} năm {{to}} {{said}} so với {{from}}',
		areas: {
			below: '{{area}} thấp hơn ở {{count}}/{{all}} {{part}} {{index}} {{year}}',
			belowShort: 'Thấp hơn ở {{count}}/{{all}} {{part}} {{index}} {{year}}',
			above: '{{area}} cao hơn ở {{count}}/{{all}} {{part}} {{index}} {{year}}',
			aboveShort: 'Cao hơn ở {{count}}/{{all}} {{part}} {{index}} {{year}}',
			none: 'Chưa so sánh được {{index}} {{year}} của {{area}} với {{other}}',
			noneShort: 'Chưa so sánh được {{index}} {{year}} của {{area}}'
		},
		years: {
			below: '{{area}} giảm ở {{count}}/{{all}} {{part}} {{index}} so được, {{from}}–{{to}}',
			belowShort: '{{count}}/{{all}} {{part}} {{index}} so được giảm, {{from}}–{{to}}',
			above: '{{area}} tăng ở {{count}}/{{all}} {{part}} {{index}} so được, {{from}}–{{to}}',
			aboveShort: '{{count}}/{{all}} {{part}} {{index}} so được tăng, {{from}}–{{to}}',
			none: 'Không so sánh được {{index}} của {{area}} giữa năm {{from}} và {{to}}',
			noneShort: 'Không so sánh được {{index}} giữa năm {{from}} và {{to}}'
		}
	},
	subtitle: {
		areas: '{{index}} và các {{part}} ({{unit}}), {{sides}}, năm {{year}}',
		years: '{{index}} và các {{part}} ({{unit}}), {{area}}, năm {{from}} và {{to}}'
	},
	summary: {
		total: '{{levels}}; {{said}}.',
		unknown: '{{index}}: {{said}}.',
		best: '{{said}} so với {{best}}, cao nhất trong {{count}} tỉnh so được',
		bestTie: '{{said}} với {{best}}, cao nhất trong {{count}} tỉnh so được',
		areas: {
			counts:
				'Trong {{all}} {{part}}: {{above}} cao hơn, {{same}} bằng nhau, {{below}} thấp hơn, {{refused}} không so sánh được',
			countsAll:
				'Trong {{all}} {{part}}: {{above}} cao hơn, {{same}} bằng nhau, {{below}} thấp hơn',
			most: 'thấp hơn nhiều nhất ở {{name}} ({{amount}})'
		},
		years: {
			counts:
				'Trong {{all}} {{part}}: {{above}} tăng, {{same}} giữ nguyên, {{below}} giảm, {{refused}} không so sánh được',
			countsAll: 'Trong {{all}} {{part}}: {{above}} tăng, {{same}} giữ nguyên, {{below}} giảm',
			most: 'giảm nhiều nhất ở {{name}} ({{amount}})'
		},
		doubt: 'Quy tắc đo có sửa đổi giữa hai năm: chưa đủ cơ sở kết luận về thay đổi (điểm rỗng).'
	},
	column: {
		areas: 'Chênh lệch của {{area}}',
		years: 'Thay đổi {{year}} so với {{previous}}',
		best: 'So với'
	},
	caption: {
		areas: '{{index}} {{year}}: {{sides}}',
		years: '{{index}} của {{area}}, năm {{year}} và {{previous}}'
	},
	nothing: {
		areas: 'Năm {{year}} chưa có điểm {{part}} {{index}} của các tỉnh này.',
		years: 'Chưa có điểm {{part}} {{index}} của {{area}} trong hai năm này.'
	},
	note: {
		ranksComputed: 'Hạng được tính từ điểm đã công bố.',
		ranksComputedOf: 'Hạng được tính từ điểm đã công bố: {{list}}.',
		allParts: 'các {{part}}',
		of: '{{name}} ({{sides}})',
		best: 'Chênh lệch là với tỉnh cao nhất trong các tỉnh còn lại, xét riêng từng hàng.',
		order:
			'Xếp theo chênh lệch tính bằng phần của thang điểm, thấp hơn nhiều nhất ở trên; hàng không tính được ở cuối.',
		rounded:
			'Chênh lệch tính từ điểm chưa làm tròn, có thể lệch 0,01; dưới 0,005 điểm ghi là bằng nhau.',
		level: '{{name}}: từ năm {{year}} không so sánh được với các năm trước ({{note}}).',
		unconfirmed: '{{name}}: năm {{year}} chưa đủ cơ sở so sánh với năm trước ({{note}}).',
		minor: '{{name}}: năm {{year}} so sánh được, lưu ý {{note}}.'
	}
};
