import type { Language } from '$lib/domain/language';
import type { FigureFrame, FigureTable } from '$lib/figures/figure';

/**
 * A number that was read from a query: what it is, so that it can be read again and held against what a
 * saved review said, and where it is from.
 */
export interface LiveNumber {
	/** Stable: what the number is of, whatever its value is: `PAPI.TOTAL.2024.04.score`. */
	readonly id: string;
	/** As it is printed, with its unit where the sentence gives none: `41,33 điểm`. */
	readonly text: string;
	/** The question that gave it, by the name of its file in `queries`. */
	readonly query: string;
	/** What it says of whom and when, in the words of the page: `PAPI, điểm tổng hợp, Cao Bằng, 2024`. */
	readonly label: string;
	/** Ids of its sources; of several where it was computed from several. */
	readonly sourceIds: readonly string[];
}

export interface TextRun {
	readonly type: 'text';
	readonly text: string;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
	/** An address outside of the document. */
	readonly href?: string;
}

export interface NumberRun {
	readonly type: 'number';
	readonly number: LiveNumber;
}

/** «Hình 3», «Bảng 2»: the place of a figure or table of the same document, counted when it is written. */
export interface ReferenceRun {
	readonly type: 'reference';
	/** `id` of a figure or table block. */
	readonly to: string;
}

/** `[1, 3]`: numbers in the list of sources, counted from 1. */
export interface CitationRun {
	readonly type: 'citation';
	readonly numbers: readonly number[];
}

export type Run = TextRun | NumberRun | ReferenceRun | CitationRun;

export interface ParagraphBlock {
	readonly type: 'paragraph';
	readonly runs: readonly Run[];
	/** A remark of whoever wrote the review, set apart from what was drafted. */
	readonly isNote?: boolean;
}

export interface ListBlock {
	readonly type: 'list';
	readonly isOrdered: boolean;
	readonly items: readonly (readonly Run[])[];
}

/** A heading within a section: 2 stands right under the section's own. */
export interface HeadingBlock {
	readonly type: 'heading';
	readonly level: 2 | 3;
	readonly text: string;
}

export interface TableBlock {
	readonly type: 'table';
	/** Unique in the document, among figures, too. */
	readonly id: string;
	/** Its `caption` stands over it, after «Bảng 2. ». */
	readonly table: FigureTable;
	/** The line under it; empty for none. */
	readonly source: string;
	/** Share of the width of each column, adding up to 1; even where it is not said. */
	readonly widths?: readonly number[];
}

export interface FigureBlock {
	readonly type: 'figure';
	/** Unique in the document, among tables, too. */
	readonly id: string;
	/** Its headline stands under the picture, after «Hình 3. »; its summary is the alternative text. */
	readonly figure: FigureFrame;
	/** The line under it: sources with vintage. */
	readonly source: string;
	/** Where the figure stands on the site. */
	readonly permalink: string;
}

export type Block = ParagraphBlock | ListBlock | HeadingBlock | TableBlock | FigureBlock;

export interface ReviewSection {
	/** Stable: `totals`, `own-3`. */
	readonly id: string;
	readonly heading: string;
	readonly blocks: readonly Block[];
	/** On a page of its own after the signature, with a running title. */
	readonly isAnnex: boolean;
}

/** What a document of an office carries around its text; empty texts are left as fields to fill. */
export interface OfficialForm {
	/** `ỦY BAN NHÂN DÂN TỈNH CAO BẰNG`; above the body that issues it. */
	readonly parentBody: string;
	/** `SỞ NỘI VỤ`. */
	readonly body: string;
	/** `…/BC-SNV`. */
	readonly number: string;
	readonly place: string;
	/** ISO date of signature. */
	readonly date: string;
	/** `BÁO CÁO`. */
	readonly kind: string;
	/** What the document is about, under its kind. */
	readonly subject: string;
	/** `Nơi nhận`, a line each. */
	readonly recipients: readonly string[];
	/** `KT. GIÁM ĐỐC`. */
	readonly authority: string;
	/** `PHÓ GIÁM ĐỐC`. */
	readonly position: string;
	readonly signatory: string;
}

/** One finding of the review, as a slide tells it. */
export interface Finding {
	/** At most 15 words. */
	readonly title: string;
	/** What is said aloud; stands in the notes of the slide. */
	readonly notes: string;
	/** `id` of the figure or table block that shows it; null for words alone. */
	readonly shows: string | null;
	/** Short lines beside the figure, at most four. */
	readonly points: readonly string[];
}

/** What a review rests on, as its list of sources has it. */
export interface ReviewSource {
	/** Name, and whether it was compared with the original. */
	readonly text: string;
	/** Null where it has no address. */
	readonly url: string | null;
}

/** A whole review, ready to be shown and to be written in any form. */
export interface ReviewDocument {
	readonly language: Language;
	/** `Báo cáo tổng kết các chỉ số CCHC năm 2024 của tỉnh Cao Bằng`. */
	readonly title: string;
	readonly form: OfficialForm;
	readonly sections: readonly ReviewSection[];
	readonly findings: readonly Finding[];
	/** As they are cited, in the order of their numbers. */
	readonly sources: readonly ReviewSource[];
	/** ISO date of the record. */
	readonly vintage: string;
	readonly permalink: string;
}
