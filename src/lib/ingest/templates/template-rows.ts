import type { Bilingual } from '$lib/domain/language';
import type { UploadKind } from '../upload-kind';

/** A cell of an example: the same in both languages, or a text in each. */
export type ExampleCell = string | Bilingual;
export type ExampleRow = Readonly<Record<string, ExampleCell>>;

const EXAMPLE: Bilingual = { vi: 'ví dụ, xóa dòng này', en: 'example, delete this row' };

/**
 * Two rows for each kind that the checks accept. Where a row would otherwise state a figure that
 * nobody published, it repeats one of the record, or its words say that it is an example.
 */
export const EXAMPLE_ROWS: Readonly<Record<UploadKind, readonly [ExampleRow, ExampleRow]>> = {
	scores: [
		{
			index: 'PCI',
			year: '2019',
			area_code: '04',
			component: 'TOTAL',
			score: '63.68843',
			rank: '54',
			rank_of: '63',
			basis: 'published',
			rank_basis: 'published',
			note: EXAMPLE
		},
		{
			index: 'PAR_INDEX',
			year: '2024',
			area_code: '04',
			component: 'TOTAL',
			rank: '63',
			rank_of: '63',
			basis: 'published',
			rank_basis: 'published',
			note: EXAMPLE
		}
	],
	episodes: [
		{
			aired_on: '2020-07-03T20:15',
			minutes: '14',
			title: { vi: 'Ví dụ: tên số phát sóng', en: 'Example: title of the episode' },
			topic: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
			channel: { vi: 'ví dụ', en: 'example' },
			status: 'planned',
			reference: EXAMPLE
		},
		{
			aired_on: '2020-07-10',
			minutes: '12.5',
			title: { vi: 'Ví dụ: chỉ biết ngày', en: 'Example: only the day is known' },
			topic: { vi: 'Kỷ luật, kỷ cương', en: 'Discipline of officials' },
			channel: { vi: 'ví dụ', en: 'example' },
			status: 'planned',
			reference: EXAMPLE
		}
	],
	windows: [
		{
			index: 'SIPAS',
			component: '*',
			year: '2020',
			fieldwork_start: '2020-05',
			start_precision: 'month',
			fieldwork_end: '2020-12',
			end_precision: 'month',
			published_on: '2021-06-24',
			note: EXAMPLE.en,
			note_vi: EXAMPLE.vi
		},
		{
			index: 'PAR_INDEX',
			component: '*',
			year: '2024',
			reference_start: '2024-01-01',
			reference_end: '2024-12-31',
			published_on: '2025-04-06',
			note: EXAMPLE.en,
			note_vi: EXAMPLE.vi
		}
	],
	targets: [
		{
			index: 'PCI',
			year: '2022',
			area_code: '04',
			component: 'S1',
			measure: 'score',
			op: '>=',
			value: '8.0'
		},
		{
			index: 'PCI',
			year: '2022',
			area_code: '04',
			component: 'S2',
			measure: 'score',
			op: '>=',
			value: '6.5'
		}
	],
	actions: [
		{
			index: 'PAPI',
			year: '2025',
			area_code: '04',
			component: 'D2',
			cause: { vi: 'Ví dụ: vì sao còn yếu', en: 'Example: why it is weak' },
			task: { vi: 'Ví dụ: việc phải làm', en: 'Example: what is to be done' },
			unit: { vi: 'Sở Nội vụ', en: 'Department of Home Affairs' },
			deadline: '2025-09-30',
			note: EXAMPLE
		},
		{
			index: 'PAR_INDEX',
			year: '2025',
			area_code: '04',
			component: 'PAR3',
			cause: { vi: 'Ví dụ: vì sao còn yếu', en: 'Example: why it is weak' },
			task: { vi: 'Ví dụ: việc khác phải làm', en: 'Example: what else is to be done' },
			note: EXAMPLE
		}
	],
	criteria: [
		{
			year: '2024',
			area_code: '04',
			criterion: '1.1',
			name: { vi: 'Ví dụ: tên tiêu chí', en: 'Example: name of the criterion' },
			self_score: '1',
			appraised_score: '0.75',
			maximum: '1',
			note: EXAMPLE
		},
		{
			year: '2024',
			area_code: '04',
			criterion: '1.1.1',
			name: { vi: 'Ví dụ: tên tiêu chí thành phần', en: 'Example: name of the sub-criterion' },
			self_score: '0.5',
			maximum: '0.5',
			note: EXAMPLE
		}
	],
	topics: [
		{
			topic: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
			index: 'PAPI',
			component: 'D8',
			note: EXAMPLE
		},
		{
			topic: { vi: 'Dịch vụ công trực tuyến', en: 'Online public services' },
			index: 'PAR_INDEX',
			component: 'PAR7',
			note: EXAMPLE
		}
	]
};
