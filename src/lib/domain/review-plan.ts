import type { IndexCode } from './index-code';
import type { Language } from './language';

/** For whom a review is: it decides what is drafted and in which form. */
export const AUDIENCES = ['leaders', 'analysts', 'press'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The sections that can be drafted, in the order in which a yearly report has them. */
export const DRAFTED_SECTIONS = [
	'totals',
	'trend',
	'region',
	'parts',
	'campaign',
	'linkage',
	'weak',
	'targets',
	'sources',
	'methods'
] as const;
export type DraftedSectionId = (typeof DRAFTED_SECTIONS)[number];

/** A drafted section as it was placed: left out or not, with a remark of whoever writes the review. */
export interface DraftedPart {
	readonly kind: 'drafted';
	readonly id: DraftedSectionId;
	readonly isOut: boolean;
	/** Markdown under the drafted text; empty for none. */
	readonly note: string;
}

/** A figure that was taken along from another page, as it was then. */
export interface OwnFigure {
	/** Unique in the review. */
	readonly id: string;
	/** The JSON that the export of figures writes, whole. */
	readonly file: string;
}

/** A section of one's own: paragraphs in Markdown, and figures under them. */
export interface OwnPart {
	readonly kind: 'own';
	/** `own-1`, unique in the review. */
	readonly id: string;
	readonly heading: string;
	readonly text: string;
	readonly figures: readonly OwnFigure[];
}

export type ReviewPart = DraftedPart | OwnPart;

/** What a person writes for a weak field. */
export interface Remedy {
	readonly cause: string;
	readonly task: string;
	readonly unit: string;
	/** As it was written: a day, a quarter. */
	readonly deadline: string;
}

/** The fields of the form of an office; an empty one is left to be filled in. */
export interface FormFields {
	readonly parentBody: string;
	readonly body: string;
	readonly number: string;
	readonly place: string;
	/** ISO day; empty while it is not signed. */
	readonly date: string;
	/** A recipient a line. */
	readonly recipients: string;
	readonly authority: string;
	readonly position: string;
	readonly signatory: string;
}

/** All that a person chose and wrote of a review; its drafted text is made of the data each time. */
export interface ReviewPlan {
	readonly language: Language;
	/** Slug of the province. */
	readonly area: string;
	/** Of the editions that are reviewed. */
	readonly year: number;
	readonly indices: readonly IndexCode[];
	readonly audience: Audience;
	readonly form: FormFields;
	/** In their order. */
	readonly parts: readonly ReviewPart[];
	/** By index and component: `PAPI D3`. */
	readonly remedies: Readonly<Record<string, Remedy>>;
	/** What shall be reached next year, by index. */
	readonly goals: Readonly<Record<string, string>>;
}

export const EMPTY_FORM: FormFields = {
	parentBody: '',
	body: '',
	number: '',
	place: '',
	date: '',
	recipients: '',
	authority: '',
	position: '',
	signatory: ''
};

export const EMPTY_REMEDY: Remedy = { cause: '', task: '', unit: '', deadline: '' };

/** What each audience reads, unless it is chosen otherwise. */
const READ_BY: Readonly<Record<Audience, readonly DraftedSectionId[]>> = {
	leaders: ['totals', 'trend', 'region', 'parts', 'campaign', 'weak', 'targets', 'sources'],
	analysts: DRAFTED_SECTIONS,
	press: ['totals', 'trend', 'region', 'parts', 'campaign', 'sources']
};

/** The sections as an audience reads them; those that it does not read are there, left out. */
export function partsFor(audience: Audience): DraftedPart[] {
	const read = READ_BY[audience];
	return DRAFTED_SECTIONS.map((id) => ({
		kind: 'drafted',
		id,
		isOut: !read.includes(id),
		note: ''
	}));
}

/** Under which a remedy is kept. */
export function remedyKey(index: string, component: string): string {
	return `${index} ${component}`;
}
