import { fromMarkdown } from 'mdast-util-from-markdown';
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast';
import type { Block, Run, TextRun } from './review-document';

/** Longer texts are no paragraphs of a review. */
export const MOST_MARKDOWN = 100_000;

/**
 * Markdown as blocks of a review: paragraphs, lists, headings, strong and emphasised words, links. What it
 * has besides, tags of HTML among it, stands as the text that was typed; nothing of it is ever HTML.
 */
export function markdownBlocks(text: string): Block[] {
	const source = text.slice(0, MOST_MARKDOWN);
	if (source.trim() === '') return [];
	try {
		return fromMarkdown(source).children.flatMap((node) => blocksOf(node, source));
	} catch (error) {
		// Nested deeper than the stack: no text that a person reads, but it was typed, and stands.
		if (!(error instanceof RangeError)) throw error;
		return [{ type: 'paragraph', runs: [{ type: 'text', text: source }] }];
	}
}

function blocksOf(node: RootContent, source: string): Block[] {
	switch (node.type) {
		case 'paragraph':
			return [{ type: 'paragraph', runs: runsOf(node.children, source) }];
		case 'heading':
			return [
				{
					type: 'heading',
					level: node.depth <= 2 ? 2 : 3,
					text: wordsOf(runsOf(node.children, source))
				}
			];
		case 'list':
			return [listOf(node, source)];
		case 'blockquote':
			return node.children
				.flatMap((child) => blocksOf(child, source))
				.map((block) => (block.type === 'paragraph' ? { ...block, isNote: true } : block));
		case 'thematicBreak':
			return [];
		default:
			return [{ type: 'paragraph', runs: typed(node, source) }];
	}
}

/** A list within an item follows the item's own words, behind a dash. */
function listOf({ ordered, children }: List, source: string): Block {
	const itemRuns = (nodes: readonly (BlockContent | DefinitionContent)[]): Run[] =>
		nodes.flatMap((node, at) => {
			const between: TextRun[] = at === 0 ? [] : [{ type: 'text', text: ' – ' }];
			const blocks = blocksOf(node, source);
			const runs = blocks.flatMap((block) => {
				if (block.type === 'paragraph') return block.runs;
				return block.type === 'list'
					? block.items.flatMap((item, i) =>
							i === 0 ? item : [{ type: 'text' as const, text: '; ' }, ...item]
						)
					: [];
			});
			return [...between, ...runs];
		});
	return {
		type: 'list',
		isOrdered: ordered === true,
		items: children.map((item) => itemRuns(item.children))
	};
}

type Looks = Pick<TextRun, 'strong' | 'emphasis' | 'href'>;

function runsOf(nodes: readonly PhrasingContent[], source: string, looks: Looks = {}): TextRun[] {
	return nodes.flatMap((node): TextRun[] => {
		switch (node.type) {
			case 'text':
				return [{ type: 'text', text: node.value.replace(/\s*\n\s*/g, ' '), ...looks }];
			case 'inlineCode':
				return [{ type: 'text', text: node.value, ...looks }];
			case 'break':
				return [{ type: 'text', text: ' ', ...looks }];
			case 'strong':
				return runsOf(node.children, source, { ...looks, strong: true });
			case 'emphasis':
				return runsOf(node.children, source, { ...looks, emphasis: true });
			case 'link':
				return runsOf(
					node.children,
					source,
					isWeb(node.url) ? { ...looks, href: node.url } : looks
				);
			default:
				return typed(node, source).map((run) => ({ ...run, ...looks }));
		}
	});
}

/** An address of the web, and no script. */
function isWeb(url: string): boolean {
	return /^https?:\/\/[^\s]+$/i.test(url) || /^mailto:[^\s]+$/i.test(url);
}

/** What stands in the source of a node, as it was typed. */
function typed({ position }: RootContent, source: string): TextRun[] {
	const text = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
	return text === '' ? [] : [{ type: 'text', text }];
}

function wordsOf(runs: readonly TextRun[]): string {
	return runs.map(({ text }) => text).join('');
}
