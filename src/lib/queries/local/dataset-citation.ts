import type { LocalDataset } from './local-dataset';

export interface DatasetCitation {
	readonly vi: string;
	readonly en: string;
}

/** How a dataset is named as a source: its file and the day on which it was loaded, as clocks show it here. */
export function datasetCitation({ file, loadedAt }: LocalDataset): DatasetCitation {
	const loaded = new Date(loadedAt);
	const day = String(loaded.getDate()).padStart(2, '0');
	const month = String(loaded.getMonth() + 1).padStart(2, '0');
	const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(loaded);
	const sheet = { vi: '', en: '' };
	if (file.sheet !== null) {
		sheet.vi = ` (trang ${file.sheet})`;
		sheet.en = ` (sheet ${file.sheet})`;
	}
	return {
		vi: `Tệp ${file.name}${sheet.vi}, nạp ${day}/${month}/${loaded.getFullYear()}`,
		en: `File ${file.name}${sheet.en}, loaded ${loaded.getDate()} ${monthName} ${loaded.getFullYear()}`
	};
}
