import { BuilderElement, RunProperties, TextRun, type ParagraphChild } from 'docx';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import { PLAIN, type RunLook } from './run-look';

export type FieldName =
	Extract<MessageKey, `office.field.${string}`> extends `office.field.${infer Name}` ? Name : never;

/** What a clerk fills by hand stands as dots. */
const DOTS = '……';
const LEFT_OPEN = /(…+|\.{3,})/;

/**
 * A text of the form; where it is empty, or has dots in it, a field to fill: a content control with dots, which
 * are gone as soon as something is typed, and its name over it.
 */
export function formRuns(
	words: Words,
	name: FieldName,
	value: string,
	look: RunLook = PLAIN
): ParagraphChild[] {
	const label = words.t(`office.field.${name}`);
	const field = (dots: string) => new ContentControl(label, name, dots, look);
	if (value.trim() === '') return [field(DOTS)];
	return value
		.split(LEFT_OPEN)
		.map((text, at) => (at % 2 === 1 ? field(text) : new TextRun({ ...look, text })));
}

/**
 * Plain text that is clicked and typed over (ECMA-376, part 1, 17.5.2). The library has none: it is a run whose
 * element is another, so that it may stand among runs.
 */
class ContentControl extends TextRun {
	protected override readonly rootKey = 'w:sdt';

	constructor(label: string, name: string, dots: string, look: RunLook) {
		super({});
		const value = (text: string) => ({ value: { key: 'w:val', value: text } });
		const properties = [
			new RunProperties(look),
			new BuilderElement({ name: 'w:alias', attributes: value(label) }),
			new BuilderElement({ name: 'w:tag', attributes: value(name) }),
			new BuilderElement({ name: 'w:showingPlcHdr' }),
			new BuilderElement({ name: 'w:text' })
		];
		const content = [new TextRun({ ...look, text: dots })];
		this.root = [
			new BuilderElement({ name: 'w:sdtPr', children: properties }),
			new BuilderElement({ name: 'w:sdtContent', children: content })
		];
	}
}
