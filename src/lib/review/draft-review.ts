import type { DraftedSectionId, OwnFigure, ReviewPart } from '$lib/domain/review-plan';
import { draftCampaign } from './draft/draft-campaign';
import { draftLinkage } from './draft/draft-linkage';
import { draftMethods } from './draft/draft-methods';
import { draftParts } from './draft/draft-parts';
import { draftRegion } from './draft/draft-region';
import { draftTargets } from './draft/draft-targets';
import { draftTotals } from './draft/draft-totals';
import { draftTrend } from './draft/draft-trend';
import { draftWeak } from './draft/draft-weak';
import { plain, type Draft, type ReviewInput } from './draft/review-input';
import { SourceBook } from './draft/source-book';
import { markdownBlocks } from './markdown-blocks';
import { officialForm } from './official-form';
import type {
	Block,
	FigureBlock,
	Finding,
	ReviewDocument,
	ReviewSection,
	ReviewSource,
	Run
} from './review-document';

const DRAFTS: Readonly<Record<Exclude<DraftedSectionId, 'sources'>, Draft>> = {
	totals: draftTotals,
	trend: draftTrend,
	region: draftRegion,
	parts: draftParts,
	campaign: draftCampaign,
	linkage: draftLinkage,
	weak: draftWeak,
	targets: draftTargets,
	methods: draftMethods
};

/** Reads the figures of one's own sections, which a file brought along; null of one that is none. */
export type ReadFigure = (own: OwnFigure) => Omit<FigureBlock, 'type' | 'id'> | null;

/**
 * A whole review out of the data and of what a person chose and wrote of it: the sections that are not left
 * out, in their order. Everything cited stands in the list of sources, wherever that is placed.
 */
export function draftReview(input: ReviewInput, readFigure: ReadFigure): ReviewDocument {
	const { words, plan, vintage, permalink, area } = input;
	const book = new SourceBook(words, input.sources);
	const findings: Finding[] = [];
	const sections = plan.parts
		.filter((part) => part.kind === 'own' || !part.isOut)
		.map((part): ReviewSection | null => {
			if (part.kind === 'own') return ownSection(part, readFigure);
			// The list is whole only when everything before and after it is drafted.
			if (part.id === 'sources') return null;
			const drafted = DRAFTS[part.id](input, book);
			findings.push(...drafted.findings);
			return sectionOf(input, part.id, [...drafted.blocks, ...noteBlocks(part.note)]);
		});
	const sources = book.list();
	const note = plan.parts.find((part) => part.id === 'sources');
	const list = sectionOf(input, 'sources', [
		{ type: 'list', isOrdered: true, items: sources.map(sourceRuns) },
		...(note?.kind === 'drafted' ? noteBlocks(note.note) : [])
	]);
	const whole = sections.map((section) => section ?? list);
	return {
		language: words.language,
		title: words.t('review.title', { year: plan.year, area: area.official }),
		form: officialForm(words, plan, area),
		sections: whole,
		findings: distinct(shownIn(whole, findings)),
		sources,
		vintage,
		permalink
	};
}

function sourceRuns({ text, url }: ReviewSource): Run[] {
	return url === null
		? plain(text)
		: [...plain(`${text}. `), { type: 'text', text: url, href: url }];
}

function sectionOf(
	{ words }: ReviewInput,
	id: DraftedSectionId,
	blocks: readonly Block[]
): ReviewSection {
	return { id, heading: words.t(`review.section.${id}`), blocks, isAnnex: id === 'methods' };
}

function ownSection(
	{ id, heading, text, figures }: Extract<ReviewPart, { kind: 'own' }>,
	readFigure: ReadFigure
): ReviewSection {
	const drawn = figures.flatMap((figure): FigureBlock[] => {
		const read = readFigure(figure);
		return read ? [{ type: 'figure', id: figure.id, ...read }] : [];
	});
	return { id, heading, blocks: [...markdownBlocks(text), ...drawn], isAnnex: false };
}

function noteBlocks(note: string): Block[] {
	return markdownBlocks(note).map((block) =>
		block.type === 'paragraph' ? { ...block, isNote: true } : block
	);
}

/** A finding whose figure was left out with its section is told in words. */
function shownIn(sections: readonly ReviewSection[], findings: readonly Finding[]): Finding[] {
	const ids = new Set(
		sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				block.type === 'figure' || block.type === 'table' ? [block.id] : []
			)
		)
	);
	return findings.map((one) =>
		one.shows === null || ids.has(one.shows) ? one : { ...one, shows: null }
	);
}

/** A figure is shown on one slide: the finding that is told of it first. */
function distinct(findings: readonly Finding[]): Finding[] {
	const shown = new Set<string>();
	return findings.filter(({ shows }) => {
		if (shows === null) return true;
		if (shown.has(shows)) return false;
		shown.add(shows);
		return true;
	});
}
