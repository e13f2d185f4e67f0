import { view, type AnalystView } from './analyst-view';
import { LOADED_VIEWS } from './loaded-views';

const OF_COMPONENT = ['index', 'component', 'component_vi', 'component_en', 'level'] as const;
const OF_AREA = ['area_code', 'area_vi', 'area_en'] as const;

/** Every view of schema `analyst`; a test holds the list against the engine. */
export const ANALYST_VIEWS: readonly AnalystView[] = [
	view(
		'points',
		{
			vi: 'Điểm và hạng của từng tỉnh theo chỉ số, thành phần và năm; không có số thì có lý do',
			en: 'Score and rank of every area by index, component and year; a reason where there is none'
		},
		[
			...OF_COMPONENT,
			'year',
			...OF_AREA,
			...(['region', 'is_province', 'state', 'score', 'score_low', 'score_high'] as const),
			...(['scale_max', 'rank', 'rank_low', 'rank_high', 'rank_of', 'rank_basis'] as const),
			...(['percentile', 'quartile', 'basis', 'missing_reason'] as const),
			...(['missing_note_vi', 'missing_note_en', 'source_id'] as const)
		]
	),
	view(
		'changes',
		{
			vi: 'Thay đổi điểm và hạng so với năm trước, hoặc lý do không so sánh',
			en: 'Change of score and rank to the year before, or why none is made'
		},
		[
			...OF_COMPONENT,
			'year',
			...OF_AREA,
			...(['region', 'is_province', 'score', 'previous_score', 'score_change'] as const),
			...(['score_refusal', 'rank', 'previous_rank', 'rank_of', 'previous_rank_of'] as const),
			...(['places_moved', 'rank_refusal', 'comparability', 'break_kind'] as const),
			...(['break_note_vi', 'break_note_en', 'source_id'] as const)
		]
	),
	view(
		'benchmarks',
		{
			vi: 'Mức của cả nước và từng vùng để đối chiếu; trung bình cần điểm của ba phần tư số tỉnh',
			en: 'The country and the regions to compare with; a mean needs the scores of three quarters'
		},
		[
			...(['index', 'component', 'year'] as const),
			['scope', 'VN hoặc mã vùng', 'VN or the code of a region'],
			['scope_vi', 'Tên vùng', 'Its name, in Vietnamese'],
			['scope_en', 'Tên vùng bằng tiếng Anh', 'Its name, in English'],
			['mean', 'Số công bố, hoặc trung bình cộng các tỉnh', 'As published, else the plain mean'],
			[
				'mean_basis',
				'published: công bố; computed: tính toán; too_few: quá ít tỉnh; none: không có',
				'published, computed, too_few or none'
			],
			['n', 'Số tỉnh có điểm', 'Areas with a score'],
			['n_areas', 'Số tỉnh', 'Areas in all'],
			['lowest', 'Điểm thấp nhất', 'Lowest score'],
			['q1', 'Phần tư thứ nhất', 'First quartile'],
			['median', 'Trung vị', 'Median'],
			['q3', 'Phần tư thứ ba', 'Third quartile'],
			['highest', 'Điểm cao nhất', 'Highest score'],
			['highest_area', 'Mã tỉnh có điểm cao nhất', 'Code of the area with the highest score'],
			'source_id'
		]
	),
	view(
		'published_changes',
		{
			vi: 'Thay đổi do cơ quan công bố tự nêu',
			en: 'Changes that a publisher printed itself'
		},
		[
			...(['index', 'component', 'year'] as const),
			...OF_AREA,
			['change', 'Thay đổi điểm như công bố', 'Change of score as printed'],
			...(['places_moved', 'source_id'] as const)
		]
	),
	view('targets', { vi: 'Mục tiêu và kết quả đạt được', en: 'Targets, and what was reached' }, [
		...(['index', 'component', 'year'] as const),
		...OF_AREA,
		['measure', 'score: điểm; rank: hạng', 'score or rank'],
		['op', 'So sánh: >=, <=, >, <', 'Comparison: >=, <=, >, <'],
		['target', 'Mức đặt ra', 'What was set'],
		...(['score', 'rank', 'source_id'] as const)
	]),
	view('components', { vi: 'Thành phần của chỉ số, theo năm', en: 'Parts of an index, by year' }, [
		...(['index', 'component', 'year', 'parent', 'level', 'name_vi', 'name_en'] as const),
		...(['scale_min', 'scale_max'] as const),
		['weight_pct', 'Trọng số, %', 'Weight, %'],
		['starts_era', 'true: thang hoặc cấu phần đổi từ năm này', 'true: scale or parts changed']
	]),
	view('indices', { vi: 'Bốn chỉ số', en: 'The four indices' }, [
		...(['index', 'name_vi', 'name_en', 'publisher'] as const),
		['unit_vi', 'Đơn vị', 'Unit, in Vietnamese'],
		['unit_en', 'Đơn vị bằng tiếng Anh', 'Unit, in English'],
		...(['scale_min', 'scale_max'] as const),
		['first_year', 'Năm đầu tiên', 'First edition'],
		['respondents', 'Ai trả lời', 'Who answers'],
		'url'
	]),
	view('areas', { vi: 'Tỉnh, thành phố và vùng', en: 'Provinces, cities and regions' }, [
		'area_code',
		['kind', 'country, region hoặc province', 'country, region or province'],
		...(['name_vi', 'name_en', 'region', 'region_vi', 'region_en'] as const),
		['valid_to', 'Ngày không còn', 'Day until which it existed'],
		['unchanged_2025', 'true: giữ nguyên khi sắp xếp năm 2025', 'true: not merged in 2025'],
		['area_code_2025', 'Mã đơn vị từ 01/07/2025', 'Code of its unit since 1 July 2025'],
		['name_2025_vi', 'Tên đơn vị từ 01/07/2025', 'Name of its unit since 1 July 2025']
	]),
	view('breaks', { vi: 'Chỗ đổi cách tính', en: 'Breaks in series' }, [
		...(['index', 'component'] as const),
		['first_year', 'Năm đầu theo cách tính mới', 'First year after the break'],
		[
			'kind',
			'level: không so được; unconfirmed: chưa chắc; minor: lưu ý; publication: thôi công bố; units: đổi đơn vị',
			'level, unconfirmed, minor, publication or units'
		],
		...(['note_vi', 'note_en'] as const),
		['is_listed', 'false: phát hiện từ số liệu', 'false: found in the figures']
	]),
	view(
		'missing_reasons',
		{ vi: 'Lý do chưa có số, theo kỳ', en: 'Why figures are missing, by edition' },
		[
			...(['index', 'component', 'year'] as const),
			['area_code', 'Mã tỉnh; * là mọi tỉnh', 'Area code; * is any'],
			['reason', 'Mã lý do', 'Code of the reason'],
			...(['note_vi', 'note_en', 'source_id'] as const)
		]
	),
	view('sources', { vi: 'Nguồn số liệu', en: 'Sources' }, [
		'source_id',
		[
			'kind',
			'primary: bản gốc; press: báo chí; secondary: thứ cấp; local: tệp nạp',
			'primary, press, secondary, or local for a loaded file'
		],
		['title', 'Tên tài liệu', 'Title'],
		['cite_vi', 'Cách ghi nguồn', 'How to cite it, in Vietnamese'],
		['cite_en', 'Cách ghi nguồn bằng tiếng Anh', 'How to cite it, in English'],
		...(['publisher', 'url'] as const)
	]),
	view('plan_weeks', { vi: 'Tuần phát sóng theo kế hoạch', en: 'Weeks of the broadcast plan' }, [
		['plan_id', 'Số kế hoạch', 'Number of the plan'],
		['planned_on', 'Ngày dự kiến phát', 'Day planned'],
		'monday',
		['minutes_min', 'Thời lượng ít nhất, phút', 'Least minutes'],
		['minutes_max', 'Thời lượng nhiều nhất, phút', 'Most minutes'],
		'source_id'
	]),
	view(
		'airings',
		{
			vi: 'Số đã phát theo nhật ký; trống khi chưa nạp nhật ký, không phải là không phát',
			en: 'What a log says was broadcast; empty until a log is loaded, which is not “nothing aired”'
		},
		[
			['aired_date', 'Ngày phát', 'Day aired'],
			['aired_on', 'Ngày giờ phát như trong nhật ký', 'Day and time as logged'],
			['minutes', 'Thời lượng, phút', 'Minutes'],
			['title', 'Tên số', 'Title'],
			['topic', 'Chủ đề', 'Topic'],
			['channel', 'Kênh', 'Channel'],
			['status', 'aired: phát mới; rerun: phát lại', 'aired or rerun'],
			['reference', 'Số hiệu tệp, băng', 'Reference of the tape or file'],
			...(['source_id', 'monday'] as const)
		]
	),
	view(
		'windows',
		{
			vi: 'Thời gian khảo sát hoặc kỳ tham chiếu của từng kỳ chỉ số',
			en: 'Fieldwork window or reference period of each edition'
		},
		[
			...(['index', 'year'] as const),
			['starts', 'Ngày bắt đầu', 'First day'],
			['ends', 'Ngày kết thúc', 'Last day'],
			[
				'ends_earliest',
				'Ngày kết thúc sớm nhất theo những gì đã biết',
				'Earliest day on which it can have ended'
			],
			[
				'ends_latest',
				'Ngày kết thúc muộn nhất theo những gì đã biết',
				'Latest day on which it can have ended'
			],
			['knowledge', 'known, partly_known hoặc unknown', 'known, partly_known or unknown'],
			['start_precision', 'Độ chính xác ngày bắt đầu', 'How exact the first day is'],
			['end_precision', 'Độ chính xác ngày kết thúc', 'How exact the last day is'],
			['is_reference', 'true: kỳ tham chiếu, không phải khảo sát', 'true: a reference period'],
			['published_on', 'Ngày công bố', 'Day published'],
			...(['note_vi', 'note_en', 'source_id'] as const)
		]
	),
	...LOADED_VIEWS
];
