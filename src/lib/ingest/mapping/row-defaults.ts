import type { UploadKind } from '../upload-kind';

type Cells = Readonly<Record<string, string | undefined>>;

function anyOf(cells: Cells, ...fields: readonly string[]): boolean {
	return fields.some((field) => (cells[field] ?? '') !== '');
}

/** `derived` is never assumed: that a figure was computed must be said. */
function scoreBasis(cells: Cells): string {
	if (anyOf(cells, 'score')) return 'published';
	if (anyOf(cells, 'score_low', 'score_high')) return 'band';
	return anyOf(cells, 'rank_low', 'rank_high') && !anyOf(cells, 'rank') ? 'band' : 'published';
}

function rankBasis(cells: Cells): string {
	if (anyOf(cells, 'rank')) return 'published';
	return anyOf(cells, 'rank_low', 'rank_high') ? 'band' : '';
}

/** A month is known to the month, a day to the day; that it is only a bound must be said. */
function precisionOf(cells: Cells, date: string): string {
	const { length } = cells[date] ?? '';
	if (length === 0) return '';
	return length === '2020-05'.length ? 'month' : 'day';
}

/** A rank is met from below, a score from above. */
function comparison(cells: Cells): string {
	return cells['measure'] === 'rank' ? '<=' : '>=';
}

const DEFAULTS: Readonly<Record<UploadKind, Readonly<Record<string, (cells: Cells) => string>>>> = {
	scores: { basis: scoreBasis, rank_basis: rankBasis },
	episodes: {},
	windows: {
		component: () => '*',
		start_precision: (cells) => precisionOf(cells, 'fieldwork_start'),
		end_precision: (cells) => precisionOf(cells, 'fieldwork_end')
	},
	targets: { op: comparison },
	actions: {},
	criteria: {},
	topics: {}
};

/**
 * The values that a record gets where nothing stands in it, by field. `cells` are as the schema wants
 * them. What stands in the record is left alone, and the result may be empty text, too.
 */
export function rowDefaults(kind: UploadKind, cells: Cells): Record<string, string> {
	return Object.fromEntries(
		Object.entries(DEFAULTS[kind])
			.filter(([field]) => !anyOf(cells, field))
			.map(([field, valueOf]) => [field, valueOf(cells)])
	);
}
