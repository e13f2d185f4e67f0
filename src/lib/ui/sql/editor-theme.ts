import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MONOSPACE = "'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace";

/** The editor in the inks of the page, which follow the reader's colour scheme. */
export const editorTheme = EditorView.theme({
	'&': {
		border: '1px solid var(--ink-rule)',
		borderRadius: '4px',
		backgroundColor: 'var(--ink-ground)',
		color: 'var(--ink-text)',
		fontSize: '0.9375rem'
	},
	'&.cm-focused': { outline: '2px solid var(--ink-own)', outlineOffset: '1px' },
	'.cm-scroller': {
		minHeight: '11rem',
		maxHeight: '60vh',
		overflow: 'auto',
		fontFamily: MONOSPACE,
		lineHeight: '1.55'
	},
	'.cm-content': { caretColor: 'var(--ink-own)', paddingBlock: '0.5rem' },
	'.cm-content ::selection': { backgroundColor: 'var(--ink-own-soft)' },
	'.cm-gutters': {
		border: '0',
		borderRight: '1px solid var(--ink-rule)',
		backgroundColor: 'var(--ink-panel)',
		color: 'var(--ink-muted)'
	},
	'&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--ink-own-soft)' },
	'&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--ink-fall-soft)' },
	'.cm-fault': {
		backgroundColor: 'var(--ink-fall-soft)',
		textDecoration: 'underline wavy var(--ink-fall)',
		textUnderlineOffset: '3px'
	},
	'.cm-tooltip': {
		border: '1px solid var(--ink-rule)',
		borderRadius: '4px',
		backgroundColor: 'var(--ink-ground)',
		color: 'var(--ink-text)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': {
		maxWidth: 'min(34rem, 90vw)',
		fontFamily: MONOSPACE,
		fontSize: '0.875rem'
	},
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--ink-own)',
		color: 'var(--ink-ground)',
		// Forced colours would put a ground behind the letters and hide them.
		forcedColorAdjust: 'none'
	},
	'.cm-completionDetail': {
		marginLeft: '1em',
		color: 'var(--ink-muted)',
		fontFamily: 'sans-serif',
		fontStyle: 'normal'
	},
	'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
	'.cm-completionMatchedText': { fontWeight: '600', textDecoration: 'underline' }
});

/** Told apart by weight and slant as well, for readers who see no colours. */
export const editorHighlight = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--ink-own)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--ink-region)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--ink-nation)' },
	{ tag: tags.typeName, color: 'var(--ink-own)' },
	{ tag: tags.comment, color: 'var(--ink-muted)', fontStyle: 'italic' }
]);
