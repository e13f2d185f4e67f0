import { view, type AnalystView } from './analyst-view';

/** Views that loaded files alone fill. */
export const LOADED_VIEWS: readonly AnalystView[] = [
	view('criteria', { vi: 'Điểm PAR INDEX theo tiêu chí', en: 'PAR INDEX by criterion' }, [
		...(['year', 'area_code'] as const),
		['criterion', 'Mã tiêu chí', 'Code of the criterion'],
		['name', 'Tên tiêu chí', 'Its name'],
		['self_score', 'Điểm tự chấm', 'Score by the area itself'],
		['appraised_score', 'Điểm thẩm định', 'Score after appraisal'],
		['maximum', 'Điểm tối đa', 'Highest possible'],
		...(['note', 'source_id'] as const)
	]),
	view('actions', { vi: 'Nhiệm vụ khắc phục', en: 'Actions for weak fields' }, [
		...(['index', 'year', 'area_code', 'component'] as const),
		['cause', 'Hạn chế nêu trong văn bản', 'The weakness as the document states it'],
		['task', 'Nhiệm vụ', 'Task'],
		['unit', 'Đơn vị chủ trì', 'Unit in charge'],
		['deadline', 'Thời hạn', 'Deadline'],
		...(['note', 'source_id'] as const)
	]),
	view('topics', { vi: 'Chủ đề và thành phần liên quan', en: 'Topics and their components' }, [
		['topic', 'Chủ đề', 'Topic'],
		...(['index', 'component', 'note', 'source_id'] as const)
	])
];
