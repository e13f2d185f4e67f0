import type { TableRefusal } from '$lib/analysis/rows-of-table';
import type { Words } from '$lib/messages/words';

/** Why the columns that were chosen make no panel. */
export function panelFaultText({ t }: Words, refusal: TableRefusal): string {
	switch (refusal.kind) {
		case 'no_column':
			return t('impact.panel.no_column', { column: refusal.column });
		case 'same_column':
			return t('impact.panel.same_column', { column: refusal.column });
		case 'no_unit':
			return t('impact.panel.no_unit', { line: refusal.line, column: refusal.column });
		case 'no_number': {
			const { line, column, text } = refusal;
			return t('impact.panel.no_number', { line, column, text });
		}
		case 'undecided_numbers':
			return t('impact.panel.undecided_numbers', {
				column: refusal.column,
				list: refusal.examples.join(', ')
			});
	}
}
