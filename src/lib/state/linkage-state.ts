import { indexFromSlug, indexSlug, INDEX_CODES, type IndexCode } from '$lib/domain/index-code';

/** An edition of an index: SIPAS 2020. */
export interface EditionKey {
	readonly index: IndexCode;
	readonly year: number;
}

/** A fieldwork window that the reader has set, in ISO dates, both inside. */
export interface SetWindow extends EditionKey {
	readonly starts: string;
	readonly ends: string;
}

/** What is counted of the campaign before the end of a window. */
export type ExposureMeasure = 'minutes' | 'episodes';

export const EXPOSURE_MEASURES: readonly ExposureMeasure[] = ['minutes', 'episodes'];

const MEASURE_SLUGS: Readonly<Record<ExposureMeasure, string>> = {
	minutes: 'thoi-luong',
	episodes: 'so-chuyen-muc'
};

/** What the query string of the linkage page says. */
export interface LinkageState {
	/** Null: the page's own choice. */
	readonly selected: EditionKey | null;
	/** In the order of the indices and years, one an edition. */
	readonly windows: readonly SetWindow[];
	/** The first year that is drawn; null: the page's own choice. */
	readonly fromYear: number | null;
	/** What the scatter sets changes against. */
	readonly measure: ExposureMeasure;
}

/** An edition that the record holds. */
export interface EditionChoice extends EditionKey {
	/** False where the record itself knows the window, or the index has a reference year. */
	readonly canBeSet: boolean;
}

export interface LinkageChoices {
	readonly editions: readonly EditionChoice[];
	readonly fromYears: readonly number[];
}

export type WindowFault = 'date' | 'order' | 'range';

/** A part of the address that was left out, and why. */
export interface LinkageFault {
	readonly kind: 'edition' | 'span' | 'measure' | 'shape' | 'fixed' | 'twice' | WindowFault;
	readonly text: string;
	/** The edition's year, where it was read. */
	readonly year: number | null;
}

export const NO_LINKAGE_STATE: LinkageState = {
	selected: null,
	windows: [],
	fromYear: null,
	measure: 'minutes'
};

const LONGEST_ECHO = 60;

/** `sipas-2020`. */
export function editionSlug({ index, year }: EditionKey): string {
	return `${indexSlug(index)}-${String(year)}`;
}

export function editionFromSlug(slug: string): EditionKey | null {
	const match = /^([a-z-]+)-(\d{4})$/.exec(slug);
	const index = match?.[1] === undefined ? undefined : indexFromSlug(match[1]);
	return index === undefined ? null : { index, year: Number(match?.[2]) };
}

export function isSameEdition(a: EditionKey, b: EditionKey): boolean {
	return a.index === b.index && a.year === b.year;
}

/** The first and the last day that a window of an edition may have: a year around its own. */
export function windowLimits(year: number): { readonly from: string; readonly to: string } {
	return { from: `${String(year - 1)}-01-01`, to: `${String(year + 1)}-12-31` };
}

/** Why a window cannot stand, or null. */
export function windowFault({ year, starts, ends }: SetWindow): WindowFault | null {
	if (!isCalendarDay(starts) || !isCalendarDay(ends)) return 'date';
	if (starts > ends) return 'order';
	const { from, to } = windowLimits(year);
	return starts < from || ends > to ? 'range' : null;
}

/** Reads a query string. Never throws: what cannot be read is left out and reported. */
export function parseLinkage(
	search: string,
	choices: LinkageChoices
): { readonly state: LinkageState; readonly faults: readonly LinkageFault[] } {
	const query = new URLSearchParams(search);
	const faults: LinkageFault[] = [];
	const fault = (kind: LinkageFault['kind'], text: string, year: number | null = null): null => {
		faults.push({ kind, text: text.slice(0, LONGEST_ECHO), year });
		return null;
	};
	const known = (key: EditionKey | null): EditionChoice | undefined =>
		key === null ? undefined : choices.editions.find((choice) => isSameEdition(choice, key));

	const chosen = query.get('chon');
	const choice = chosen === null ? undefined : known(editionFromSlug(chosen));
	if (chosen !== null && !choice) fault('edition', chosen);

	const span = query.get('tu');
	const fromYear = choices.fromYears.find((year) => String(year) === span) ?? null;
	if (span !== null && fromYear === null) fault('span', span);

	const counted = query.get('dem');
	const measure = EXPOSURE_MEASURES.find((it) => MEASURE_SLUGS[it] === counted);
	if (counted !== null && measure === undefined) fault('measure', counted);

	const windows: SetWindow[] = [];
	for (const part of (query.get('ky') ?? '').split(',').filter((text) => text !== '')) {
		const match = /^([^:]*):(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(part);
		const [, slug = '', starts = '', ends = ''] = match ?? [];
		const edition = match ? known(editionFromSlug(slug)) : undefined;
		if (!match) fault('shape', part);
		else if (!edition) fault('edition', part);
		else if (!edition.canBeSet) fault('fixed', part, edition.year);
		else if (windows.some((window) => isSameEdition(window, edition))) {
			fault('twice', part, edition.year);
		} else {
			const window = { index: edition.index, year: edition.year, starts, ends };
			const reason = windowFault(window);
			if (reason === null) windows.push(window);
			else fault(reason, part, edition.year);
		}
	}
	const selected = choice ? { index: choice.index, year: choice.year } : null;
	const state: LinkageState = {
		selected,
		windows: inOrder(windows),
		fromYear,
		measure: measure ?? NO_LINKAGE_STATE.measure
	};
	return { state, faults };
}

/** The query string of a state with its `?`; empty when everything is the page's own choice. */
export function linkageSearch({ selected, windows, fromYear, measure }: LinkageState): string {
	// Written by hand: `URLSearchParams` would escape the colons and commas that keep it readable.
	const parts = [
		...(selected ? [`chon=${editionSlug(selected)}`] : []),
		...(fromYear === null ? [] : [`tu=${String(fromYear)}`]),
		...(measure === NO_LINKAGE_STATE.measure ? [] : [`dem=${MEASURE_SLUGS[measure]}`]),
		...(windows.length === 0 ? [] : [`ky=${inOrder(windows).map(windowText).join(',')}`])
	];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The state with `window` set, in place of an earlier one of the same edition. */
export function withWindow(state: LinkageState, window: SetWindow): LinkageState {
	return { ...state, windows: inOrder([...withoutWindow(state, window).windows, window]) };
}

export function withoutWindow(state: LinkageState, edition: EditionKey): LinkageState {
	return { ...state, windows: state.windows.filter((it) => !isSameEdition(it, edition)) };
}

function windowText(window: SetWindow): string {
	return `${editionSlug(window)}:${window.starts}..${window.ends}`;
}

function inOrder(windows: readonly SetWindow[]): SetWindow[] {
	return [...windows].sort(
		(a, b) => INDEX_CODES.indexOf(a.index) - INDEX_CODES.indexOf(b.index) || a.year - b.year
	);
}

function isCalendarDay(iso: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
