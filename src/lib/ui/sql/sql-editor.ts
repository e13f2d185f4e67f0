import { autocompletion, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { ASKING_DIALECT } from './asking-dialect';
import { editorHighlight, editorTheme } from './editor-theme';
import { faultMark, showFault, type TextSpan } from './fault-mark';

/** A table and its columns, with what they mean. */
export interface CompletedTable {
	readonly name: string;
	readonly detail: string;
	readonly columns: readonly { readonly name: string; readonly detail: string }[];
}

export interface SqlEditorOptions {
	/** The element in whose shadow the editor stands. */
	readonly host: HTMLElement;
	readonly text: string;
	readonly words: { readonly label: string; readonly completions: string };
	readonly tables: readonly CompletedTable[];
	readonly ontext: (text: string) => void;
	readonly onrun: () => void;
}

export interface SqlEditor {
	/** Replaces the text, unless it is this one already. */
	setText(text: string): void;
	/** Puts a text at the cursor. */
	insert(text: string): void;
	/** Marks a place; null takes the mark away. */
	mark(fault: TextSpan | null): void;
	/** Moves the cursor, and the keyboard, to a place. */
	goTo(at: number): void;
	focus(): void;
	destroy(): void;
}

/**
 * An editor of SQL. It stands in a shadow of its own: there its styles are sheets that script makes,
 * which a policy against inline styles allows. Tab leaves it as it leaves every field.
 */
export function createSqlEditor(options: SqlEditorOptions): SqlEditor {
	const { host, words, ontext, onrun } = options;
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const run = (view: EditorView): boolean => {
		closeCompletion(view);
		onrun();
		return true;
	};
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				// Before the default of the same keys, which adds a line.
				Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
				lineNumbers(),
				history(),
				bracketMatching(),
				autocompletion({ icons: false }),
				keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
				sql({ dialect: ASKING_DIALECT, upperCaseKeywords: true, schema: schemaOf(options.tables) }),
				syntaxHighlighting(editorHighlight),
				editorTheme,
				faultMark,
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({
					'aria-label': words.label,
					spellcheck: 'false',
					autocapitalize: 'off'
				}),
				EditorState.phrases.of({ Completions: words.completions }),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) ontext(update.state.doc.toString());
				})
			]
		})
	});
	return {
		setText: (text) => {
			if (view.state.doc.toString() === text) return;
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		insert: (text) => {
			view.dispatch(view.state.replaceSelection(text));
			view.focus();
		},
		mark: (fault) => {
			view.dispatch({ effects: showFault.of(fault) });
		},
		goTo: (at) => {
			const anchor = Math.min(at, view.state.doc.length);
			view.dispatch({ selection: { anchor }, scrollIntoView: true });
			view.focus();
		},
		focus: () => {
			view.focus();
		},
		destroy: () => {
			view.destroy();
		}
	};
}

function schemaOf(tables: readonly CompletedTable[]) {
	return Object.fromEntries(
		tables.map(({ name, detail, columns }) => [
			name,
			{
				self: { label: name, detail, type: 'type' },
				children: columns.map((column) => ({
					label: column.name,
					detail: column.detail,
					type: 'property'
				}))
			}
		])
	);
}
