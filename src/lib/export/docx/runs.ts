import {
	ExternalHyperlink,
	InternalHyperlink,
	SimpleField,
	TextRun,
	type ParagraphChild
} from 'docx';
import type { Run, TextRun as Text } from '$lib/review/review-document';
import { numberLabel } from './caption';
import { bookmarkOf, numberOf, sourceBookmark, type Manuscript } from './manuscript';
import { BOLD, ITALIC, PLAIN, type RunLook } from './run-look';

/** @throws RangeError where a reference is to no figure or table of the document. */
export function runChildren(manuscript: Manuscript, runs: readonly Run[]): ParagraphChild[] {
	return runs.flatMap((run) => {
		switch (run.type) {
			case 'text':
				return textChild(run);
			case 'number':
				return new TextRun(run.number.text);
			case 'reference':
				return referenceChild(manuscript, run.to);
			case 'citation':
				return citationChildren(manuscript, run.numbers);
		}
	});
}

/** An address as Word takes it: one that is none makes it call the whole file broken. */
export function safeAddress(href: string): string | null {
	try {
		const { protocol, href: whole } = new URL(href);
		return ['http:', 'https:', 'mailto:'].includes(protocol) ? whole : null;
	} catch {
		return null;
	}
}

export function linked(text: string, href: string, look: RunLook = PLAIN): ParagraphChild {
	const link = safeAddress(href);
	if (link === null) return new TextRun({ ...look, text });
	const run = new TextRun({ ...look, text, style: 'Hyperlink' });
	return new ExternalHyperlink({ link, children: [run] });
}

function textChild({ text, strong = false, emphasis = false, href }: Text): ParagraphChild {
	const look = { ...(strong ? BOLD : PLAIN), ...(emphasis ? ITALIC : PLAIN) };
	return href === undefined ? new TextRun({ ...look, text }) : linked(text, href, look);
}

/** A field that follows its caption when figures are moved, and says its number already. */
function referenceChild(manuscript: Manuscript, to: string): ParagraphChild {
	const place = numberOf(manuscript, to);
	return new SimpleField(`REF ${bookmarkOf(place)} \\h`, numberLabel(manuscript.words, place));
}

function citationChildren({ document }: Manuscript, numbers: readonly number[]): ParagraphChild[] {
	if (numbers.length === 0) return [];
	const links = numbers.flatMap((number, at) => {
		const run = new TextRun(String(number));
		const isListed = document.sources[number - 1] !== undefined;
		const anchor = sourceBookmark(number);
		const link = isListed ? new InternalHyperlink({ anchor, children: [run] }) : run;
		return at === 0 ? [link] : [new TextRun(',\u00a0'), link];
	});
	return [new TextRun('['), ...links, new TextRun(']')];
}
