import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** A stretch of a text, in UTF-16 units. */
export interface TextSpan {
	readonly from: number;
	readonly to: number;
}

export const showFault = StateEffect.define<TextSpan | null>();

const MARK = Decoration.mark({ class: 'cm-fault' });

/** Underlines the place of a fault until the text is changed. */
export const faultMark = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update: (marks, transaction) => {
		const length = transaction.newDoc.length;
		const shown = transaction.effects.find((effect) => effect.is(showFault));
		if (!shown) return transaction.docChanged ? Decoration.none : marks;
		const span = shown.value;
		if (span === null || length === 0) return Decoration.none;
		// At the very end there is nothing to underline but what stands before.
		const from = Math.max(0, Math.min(span.from, length - 1));
		const to = Math.min(length, Math.max(from + 1, span.to));
		return Decoration.set([MARK.range(from, to)]);
	},
	provide: (field) => EditorView.decorations.from(field)
});
