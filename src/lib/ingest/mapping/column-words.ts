import { searchKey } from '$lib/domain/search-key';
import { UPLOAD_SCHEMAS, type UploadKind } from '../upload-kind';

/** What offices, stations and publishers call the columns, by field, beside its name and its titles. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
	index: ['Tên chỉ số', 'Bộ chỉ số', 'Mã chỉ số'],
	year: ['Năm đánh giá', 'Năm chỉ số', 'Kỳ', 'Kỳ đánh giá', 'Edition'],
	area_code: [
		...['Mã tỉnh', 'Mã đơn vị', 'Mã địa phương', 'Mã GSO', 'Mã', 'Code', 'Area code'],
		...['Tỉnh', 'Tên tỉnh', 'Tỉnh thành', 'Tỉnh, thành phố', 'Tỉnh/TP', 'Tên tỉnh, thành phố'],
		...['Các tỉnh, thành phố', 'Địa phương', 'Tên địa phương', 'Đơn vị', 'Tên đơn vị', 'Vùng'],
		...['Province', 'Provinces', 'Province/City', 'Province name', 'Area name']
	],
	component: [
		...['Tên thành phần', 'Mã thành phần', 'Chỉ số thành phần', 'Chỉ số nội dung', 'CSTP'],
		...['Nội dung', 'Trục nội dung', 'Lĩnh vực', 'Yếu tố', 'Dimension', 'Sub-index', 'Subindex']
	],
	score: ['Điểm số', 'Tổng điểm', 'Điểm đạt được', 'Điểm đạt', 'Kết quả', 'Giá trị', 'Value'],
	score_low: ['Điểm thấp nhất', 'Điểm từ', 'Cận dưới'],
	score_high: ['Điểm cao nhất', 'Điểm đến', 'Cận trên'],
	rank: ['Xếp hạng', 'Thứ hạng', 'Xếp thứ', 'Thứ bậc', 'Vị trí', 'Ranking', 'Position'],
	rank_low: ['Hạng từ', 'Xếp hạng từ'],
	rank_high: ['Hạng đến', 'Xếp hạng đến'],
	score_se: [
		...['Sai số chuẩn của điểm', 'Sai số', 'Sai số ước lượng', 'SE', 'Std. error', 'Std error'],
		...['Standard error of the score', 'Std. err.']
	],
	interval_low: [
		...['Khoảng tin cậy dưới', 'Cận dưới khoảng tin cậy', 'KTC dưới', 'Khoảng tin cậy 95% dưới'],
		...[
			'CI low',
			'CI lower',
			'Lower CI',
			'Lower 95% CI',
			'Confidence interval lower',
			'Lower limit'
		]
	],
	interval_high: [
		...['Khoảng tin cậy trên', 'Cận trên khoảng tin cậy', 'KTC trên', 'Khoảng tin cậy 95% trên'],
		...[
			'CI high',
			'CI upper',
			'Upper CI',
			'Upper 95% CI',
			'Confidence interval upper',
			'Upper limit'
		]
	],
	interval_level: ['Độ tin cậy', 'Mức tin cậy (%)', 'Level of confidence', 'Confidence'],
	rank_of: ['Tổng số tỉnh', 'Số tỉnh', 'Số tỉnh xếp hạng', 'Trên tổng số', 'Out of', 'Rank of'],
	basis: ['Cơ sở', 'Basis'],
	note: ['Ghi chú', 'Chú thích', 'Lưu ý', 'Notes', 'Remarks'],
	aired_on: [
		...['Ngày phát sóng', 'Ngày phát', 'Ngày giờ phát', 'Ngày giờ', 'Ngày', 'Thời gian phát'],
		...['Thời gian phát sóng', 'Thời điểm phát', 'Thời điểm phát sóng', 'Date', 'Air date']
	],
	minutes: ['Thời lượng (phút)', 'Thời lượng phát sóng', 'Số phút', 'Phút', 'Duration', 'Minutes'],
	title: [
		...['Tiêu đề', 'Tên chuyên mục', 'Tên chương trình', 'Tên tin, bài', 'Tên bài', 'Tên'],
		...['Tên kỳ', 'Tên kỳ phát sóng', 'Nội dung', 'Nội dung phát sóng', 'Programme']
	],
	topic: ['Đề tài', 'Mảng đề tài', 'Theme', 'Chủ đề phát sóng'],
	channel: ['Kênh', 'Đài', 'Kênh phát sóng', 'Đài/kênh', 'Sóng'],
	status: ['Tình trạng', 'Trạng thái phát sóng', 'Hình thức phát', 'Loại phát sóng'],
	reference: ['Minh chứng', 'Tài liệu', 'Link', 'Đường dẫn', 'Địa chỉ', 'URL', 'Số hiệu'],
	fieldwork_start: ['Bắt đầu', 'Ngày bắt đầu', 'Khảo sát từ', 'Từ ngày', 'Từ', 'Start', 'From'],
	fieldwork_end: ['Kết thúc', 'Ngày kết thúc', 'Khảo sát đến', 'Đến ngày', 'Đến', 'End', 'To'],
	reference_start: ['Kỳ đánh giá từ', 'Đánh giá từ'],
	reference_end: ['Kỳ đánh giá đến', 'Đánh giá đến'],
	published_on: ['Công bố', 'Ngày công bố kết quả', 'Publication date'],
	measure: ['Loại mục tiêu', 'Loại chỉ tiêu', 'Tiêu chí đo'],
	op: ['Điều kiện', 'Phép so sánh', 'Operator'],
	value: ['Mục tiêu', 'Giá trị mục tiêu', 'Chỉ tiêu', 'Mức phấn đấu', 'Target'],
	cause: ['Nguyên nhân, hạn chế', 'Hạn chế', 'Tồn tại, hạn chế', 'Tồn tại', 'Lý do', 'Reason'],
	task: [
		...['Nhiệm vụ, giải pháp', 'Giải pháp', 'Nhiệm vụ cải thiện', 'Biện pháp', 'Việc cần làm'],
		...['Nội dung nhiệm vụ', 'Action', 'Measure']
	],
	unit: [
		...['Đơn vị', 'Đơn vị chủ trì', 'Cơ quan', 'Chủ trì', 'Cơ quan, đơn vị chủ trì'],
		...['Đơn vị thực hiện', 'Cơ quan thực hiện', 'Phân công', 'Responsible', 'Office']
	],
	deadline: [
		...['Hạn', 'Hạn hoàn thành', 'Thời gian hoàn thành', 'Thời gian thực hiện', 'Due', 'Due date']
	],
	criterion: ['Tiêu chí số', 'Số tiêu chí', 'Mã', 'Mã số', 'Code'],
	name: [
		...['Tiêu chí', 'Nội dung', 'Lĩnh vực/tiêu chí', 'Lĩnh vực, tiêu chí', 'Tên'],
		...['Lĩnh vực/tiêu chí/tiêu chí thành phần', 'Lĩnh vực, tiêu chí, tiêu chí thành phần']
	],
	self_score: ['Tự đánh giá', 'Điểm tự chấm', 'Tự chấm', 'Self-score', 'Self score'],
	appraised_score: [
		...['Thẩm định', 'Kết quả thẩm định', 'Điểm Bộ Nội vụ thẩm định', 'Điểm đạt được', 'Điểm đạt'],
		...['Bộ Nội vụ thẩm định', 'Điểm đánh giá', 'Appraised']
	],
	maximum: ['Điểm chuẩn', 'Tối đa', 'Thang điểm', 'Max', 'Maximum score']
};

const COUNTERS: ReadonlySet<string> = new Set(
	['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'No', 'No.', 'Nr', 'Row'].map(nameKeyOf)
);

/** What the file of rejected rows adds to the columns of its upload. */
const CORRECTION_MARKS: readonly string[] = ['_dong', '_loi'];

function nameKeyOf(name: string): string {
	return searchKey(name).replaceAll(' ', '');
}

/** The name without marks, signs and what stands in brackets, such as a unit. */
export function columnNameKey(name: string): string {
	return nameKeyOf(name.replace(/\([^)]*\)/g, ' ')) || nameKeyOf(name);
}

/** A running number, which is no data, or a mark of an earlier load. */
export function isCounter(name: string): boolean {
	return name.trim() === '#' || CORRECTION_MARKS.includes(name) || COUNTERS.has(nameKeyOf(name));
}

/** The fields that each name may stand for, the likeliest first. */
function fieldNames(kind: UploadKind): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	const add = (name: string, field: string): void => {
		const key = columnNameKey(name);
		const fields = found.get(key) ?? [];
		if (!fields.includes(field)) found.set(key, [...fields, field]);
	};
	const fields = UPLOAD_SCHEMAS[kind].fields.filter(({ name }) => name !== 'source_id');
	for (const { name } of fields) add(name, name);
	for (const { name, title } of fields) Object.values(title).forEach((text) => add(text, name));
	for (const { name } of fields) {
		const own = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : undefined;
		own?.forEach((text) => add(text, name));
	}
	return found;
}

const known = new Map<UploadKind, ReadonlyMap<string, readonly string[]>>();

/** The fields of the kind that a column with this name may hold, the likeliest first. */
export function fieldsNamed(name: string, kind: UploadKind): readonly string[] {
	const names = known.get(kind) ?? fieldNames(kind);
	known.set(kind, names);
	return names.get(columnNameKey(name)) ?? [];
}
