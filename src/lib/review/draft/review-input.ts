import type { IndexCode } from '$lib/domain/index-code';
import type { ReviewPlan } from '$lib/domain/review-plan';
import type { FigureFrame } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { ReviewAnswer } from '$lib/queries/review-answer';
import type { SourceRow } from '$lib/queries/sources';
import type { Block, Finding, Run } from '../review-document';
import type { SourceBook } from './source-book';

/** The province of a review, named in its language. */
export interface ReviewArea {
	readonly code: string;
	readonly slug: string;
	readonly name: string;
	/** With its rank, as a document writes it: `tỉnh Cao Bằng`. */
	readonly official: string;
	/** Code and name of its region. */
	readonly region: string;
	readonly regionName: string;
	/** Whether the campaign is its own. */
	readonly isHome: boolean;
}

/** Pages on which figures of a review stand. */
export type ReviewPlace =
	{ readonly page: 'index'; readonly index: IndexCode } | { readonly page: 'linkage' };

/** What a review is drafted from. */
export interface ReviewInput {
	readonly words: Words;
	readonly plan: ReviewPlan;
	readonly answer: ReviewAnswer;
	readonly sources: readonly SourceRow[];
	/** ISO day of the record. */
	readonly vintage: string;
	readonly area: ReviewArea;
	/** Name of a province in the language of the review. */
	readonly nameOf: (code: string) => string;
	/** The whole address of a place on the site. */
	readonly addressOf: (place: ReviewPlace) => string;
	readonly permalink: string;
}

/** What drafting a section gives. */
export interface Drafted {
	readonly blocks: readonly Block[];
	readonly findings: readonly Finding[];
}

/** Drafts one section; what it cites is written into the book. */
export type Draft = (input: ReviewInput, book: SourceBook) => Drafted;

/** A figure of a review with how it is built again and drawn; kinds are told apart by `kind`. */
export type DraftedFigure = FigureFrame & { readonly kind: string };

/** The total of an index in the year of the review. */
export function totalOf({ answer, plan }: ReviewInput, index: IndexCode): PointRow | undefined {
	return answer.totals.find((row) => row.index === index && row.year === plan.year);
}

/** Runs of plain words. */
export function plain(text: string): Run[] {
	return text === '' ? [] : [{ type: 'text', text }];
}
