import { bump } from './figure-bump';
import { change } from './figure-change';
import { classes } from './figure-classes';
import { compare } from './figure-compare';
import { components } from './figure-components';
import { map } from './figure-map';
import { heat } from './figure-heat';
import { interval } from './figure-interval';
import { measure } from './figure-measure';
import { multiples } from './figure-multiples';
import { scatter } from './figure-scatter';
import { star } from './figure-star';
import { slope } from './figure-slope';
import { strip } from './figure-strip';
import { trend } from './figure-trend';

/** Words that every figure uses: parts, missing values, refusals, units. */
export const figure = {
	table: 'Bảng số liệu của hình',
	notes: 'Ghi chú',
	source_other: 'Nguồn',
	secondary: 'chưa đối chiếu với bản gốc',
	export: 'Xuất hình',
	vintage: 'Số liệu đến ngày {{date}}',
	walk: 'Phím mũi tên để đọc từng điểm, Home và End đến điểm đầu và điểm cuối, Esc để thôi đọc.',
	walkPick: 'Enter để chọn điểm đang đọc.',
	drawing: 'biểu đồ',
	year: 'Năm',
	score: 'Điểm',
	rank: 'Hạng',
	area: 'Tỉnh, thành phố',
	points: 'điểm',
	percentPoints: 'điểm phần trăm',
	percent: '%',
	places_other: '{{count}} bậc',
	rankOf: 'hạng {{rank}}/{{of}}',
	rankBare: 'hạng {{rank}}',
	rankBand: 'hạng {{low}}–{{high}}/{{of}}',
	band: 'từ {{low}} đến {{high}}',
	up: 'tăng {{amount}}',
	down: 'giảm {{amount}}',
	unconfirmed: 'chưa đủ cơ sở so sánh với năm trước',
	doubtfulYear: '{{year}}, chưa đủ cơ sở so sánh',
	same: 'giữ nguyên',
	nation: 'Trung bình các tỉnh (tính toán)',
	nationPublished: 'Trung bình cả nước (công bố)',
	regionMean: 'Trung bình vùng (tính toán)',
	best: 'Tỉnh cao nhất từng năm',
	missing: {
		not_in_data: 'Chưa có số liệu',
		not_published: 'Không công bố',
		withheld: 'Cơ quan công bố không công bố điểm của tỉnh',
		group_only: 'Chỉ nêu tên trong nhóm, không có điểm và hạng',
		not_surveyed: 'Chưa khảo sát'
	},
	state: {
		rank_only: 'Chỉ có thứ hạng',
		bandRank: 'Chỉ biết khoảng hạng',
		bandScore: 'Chỉ biết khoảng điểm',
		unconfirmed: 'Chưa đủ cơ sở so sánh với năm trước'
	},
	/** What only the two ends are known of. */
	rangeOf: { rank: 'khoảng hạng', score: 'khoảng điểm' },
	refusal: {
		level_break: 'Không so sánh được với năm {{previous}}: {{note}}',
		scale_changed: 'Không so sánh được với năm {{previous}}: {{note}}',
		missing_now: 'Không tính thay đổi: năm {{year}} {{reason}}',
		missing_before: 'Không tính thay đổi: năm {{previous}} {{reason}}',
		rank_only: 'Không tính thay đổi điểm: năm {{year}} chỉ có thứ hạng',
		rank_only_before: 'Không tính thay đổi điểm: năm {{previous}} chỉ có thứ hạng',
		band_only: 'Không tính thay đổi: năm {{year}} chỉ biết {{range}}',
		band_before: 'Không tính thay đổi: năm {{previous}} chỉ biết {{range}}',
		first_edition: 'Kỳ đầu tiên, chưa có năm trước để so',
		no_rank: 'Không tính thay đổi hạng: năm {{year}} chưa có hạng',
		no_rank_before: 'Không tính thay đổi hạng: năm {{previous}} chưa có hạng',
		rank_base_changed:
			'Không so sánh hạng: năm {{previous}} xếp trong {{before}} tỉnh, năm {{year}} trong {{now}} tỉnh'
	},
	refusalShort: {
		level_break: 'không so sánh được',
		scale_changed: 'không so sánh được',
		missing_now: 'chưa có số liệu',
		missing_before: 'năm trước chưa có số liệu',
		rank_only: 'chỉ có thứ hạng',
		rank_only_before: 'năm trước chỉ có thứ hạng',
		band_only: 'chỉ biết {{range}}',
		band_before: 'năm trước chỉ biết {{range}}',
		first_edition: 'kỳ đầu tiên',
		no_rank: 'chưa có hạng',
		no_rank_before: 'năm trước chưa có hạng',
		rank_base_changed: 'khác số tỉnh được xếp hạng'
	},
	note: {
		unconfirmed: 'Năm {{year}}: chưa đủ cơ sở so sánh với năm trước ({{note}}).',
		level: 'Từ năm {{year}}: không so sánh được với các năm trước ({{note}}).',
		minor: 'Năm {{year}}: so sánh được, lưu ý {{note}}.',
		publication: 'Từ năm {{year}}: {{note}}.',
		units: 'Từ kỳ {{year}}: {{note}}.',
		publishedChange: 'Theo {{source}}: năm {{year}} {{change}}.',
		rounded: 'Mức thay đổi tính từ điểm chưa làm tròn, có thể lệch 0,01.',
		rankComputed: 'Hạng được tính từ điểm; cơ quan công bố không xếp hạng.',
		rankFilled: 'Hạng không có trong số liệu công bố được tính từ điểm.',
		rankSetDiffers:
			'Năm {{years}}: số tỉnh được xếp hạng bằng năm trước nhưng không cùng các tỉnh ấy.',
		rankAcrossBreak: 'Chênh lệch hạng qua một năm đổi cách tính chỉ để tham khảo.',
		meanOf: 'Trung bình không trọng số của các tỉnh có điểm: {{list}}.'
	},
	trend,
	compare,
	components,
	strip,
	bump,
	change,
	classes,
	map,
	measure,
	heat,
	interval,
	scatter,
	star,
	slope,
	multiples
};
