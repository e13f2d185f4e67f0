import type { Language } from '$lib/domain/language';

export type Note = Readonly<Record<Language, string>>;

/** What a column means, wherever it stands; a view says so itself where it means another thing there. */
export const COLUMN_NOTES = {
	index: { vi: 'Mã chỉ số: PAPI, SIPAS, PAR_INDEX, PCI', en: 'Index: PAPI, SIPAS, PAR_INDEX, PCI' },
	component: {
		vi: 'Mã thành phần; TOTAL là điểm tổng',
		en: 'Code of the component; TOTAL is the total'
	},
	component_vi: { vi: 'Tên thành phần', en: 'Component, in Vietnamese' },
	component_en: { vi: 'Tên thành phần bằng tiếng Anh', en: 'Component, in English' },
	parent: { vi: 'Thành phần cấp trên', en: 'The component above' },
	level: {
		vi: 'Cấp: total (tổng), component (thành phần), subcomponent (cấp dưới), alternative (cách chia khác)',
		en: 'Level: total, component, subcomponent, or alternative (another way to divide)'
	},
	year: { vi: 'Năm của kỳ chỉ số', en: 'Year of the edition' },
	area_code: { vi: 'Mã tỉnh, thành phố (Cao Bằng: 04)', en: 'Area code (Cao Bằng: 04)' },
	area_vi: { vi: 'Tên tỉnh, thành phố', en: 'Area, in Vietnamese' },
	area_en: { vi: 'Tên tỉnh, thành phố bằng tiếng Anh', en: 'Area, in English' },
	region: { vi: 'Mã vùng', en: 'Code of the region' },
	region_vi: { vi: 'Tên vùng', en: 'Region, in Vietnamese' },
	region_en: { vi: 'Tên vùng bằng tiếng Anh', en: 'Region, in English' },
	is_province: {
		vi: 'false: số công bố cho cả nước hoặc vùng',
		en: 'false: a published figure of the country or a region'
	},
	state: {
		vi: 'score: có điểm; rank_only: chỉ có thứ hạng; band: chỉ có khoảng; missing: chưa có số',
		en: 'score, rank_only, band (a range), or missing'
	},
	score: { vi: 'Điểm', en: 'Score' },
	score_low: { vi: 'Điểm thấp nhất của khoảng', en: 'Low end where only a range is known' },
	score_high: { vi: 'Điểm cao nhất của khoảng', en: 'High end where only a range is known' },
	scale_min: { vi: 'Điểm tối thiểu của thang', en: 'Low end of the scale' },
	scale_max: { vi: 'Điểm tối đa của thang', en: 'High end of the scale' },
	rank: {
		vi: 'Hạng (1 là cao nhất); luôn đọc cùng rank_of',
		en: 'Rank, 1 is the best; read it with rank_of'
	},
	rank_low: { vi: 'Hạng nhỏ nhất của khoảng', en: 'Best rank of a range' },
	rank_high: { vi: 'Hạng lớn nhất của khoảng', en: 'Worst rank of a range' },
	rank_of: { vi: 'Số tỉnh được xếp hạng', en: 'Number of areas ranked' },
	rank_basis: {
		vi: 'published: công bố; computed: tính từ điểm; derived: suy ra; band: khoảng',
		en: 'published, computed from the scores, derived, or band (a range)'
	},
	percentile: {
		vi: '100: đứng đầu; 0: đứng cuối các tỉnh được xếp hạng',
		en: '100 is the first of those ranked, 0 the last'
	},
	quartile: { vi: 'Nhóm phần tư: 1 là nhóm cao nhất', en: 'Quarter: 1 is the top' },
	basis: {
		vi: 'published: công bố; derived: suy ra; band: khoảng',
		en: 'published, derived, or band (a range)'
	},
	missing_reason: { vi: 'Lý do chưa có số', en: 'Why there is no figure' },
	missing_note_vi: { vi: 'Giải thích lý do', en: 'The reason explained, in Vietnamese' },
	missing_note_en: {
		vi: 'Giải thích lý do bằng tiếng Anh',
		en: 'The reason explained, in English'
	},
	source_id: { vi: 'Mã nguồn, tra trong sources', en: 'Source, see the view sources' },
	previous_score: { vi: 'Điểm năm trước', en: 'Score of the year before' },
	score_change: {
		vi: 'Điểm năm nay trừ năm trước; trống khi không so được',
		en: 'Score less that of the year before; empty where the two cannot be compared'
	},
	score_refusal: { vi: 'Lý do không tính thay đổi điểm', en: 'Why no change of score is made' },
	previous_rank: { vi: 'Hạng năm trước', en: 'Rank of the year before' },
	previous_rank_of: {
		vi: 'Số tỉnh được xếp hạng năm trước',
		en: 'Number of areas ranked the year before'
	},
	places_moved: {
		vi: 'Số bậc thay đổi; số dương là tăng hạng',
		en: 'Places moved; positive is up'
	},
	rank_refusal: { vi: 'Lý do không tính số bậc', en: 'Why no places moved are counted' },
	comparability: {
		vi: 'Với năm trước: comparable, minor (lưu ý), unconfirmed (chưa chắc), refused (không so được)',
		en: 'With the year before: comparable, minor, unconfirmed or refused'
	},
	break_kind: {
		vi: 'Loại thay đổi cách tính giữa hai năm',
		en: 'Kind of break between the two years'
	},
	break_note_vi: { vi: 'Mô tả thay đổi cách tính', en: 'What changed, in Vietnamese' },
	break_note_en: {
		vi: 'Mô tả thay đổi cách tính bằng tiếng Anh',
		en: 'What changed, in English'
	},
	note_vi: { vi: 'Ghi chú', en: 'Note, in Vietnamese' },
	note_en: { vi: 'Ghi chú bằng tiếng Anh', en: 'Note, in English' },
	note: { vi: 'Ghi chú', en: 'Note' },
	name_vi: { vi: 'Tên', en: 'Name, in Vietnamese' },
	name_en: { vi: 'Tên bằng tiếng Anh', en: 'Name, in English' },
	publisher: { vi: 'Cơ quan công bố', en: 'Publisher' },
	url: { vi: 'Địa chỉ trên mạng', en: 'Address on the web' },
	monday: { vi: 'Thứ Hai đầu tuần', en: 'Monday of the week' }
} as const satisfies Record<string, Note>;
