import { figureSources } from '$lib/figures/sources';
import type { Words } from '$lib/messages/words';
import type { SourceRow } from '$lib/queries/sources';
import type { CitationRun, ReviewSource, Run } from '../review-document';

/** The list of sources of a review, which grows as its text cites them; numbers are counted from 1. */
export class SourceBook {
	readonly #words: Words;
	readonly #rows: readonly SourceRow[];
	readonly #ids: string[] = [];

	constructor(words: Words, rows: readonly SourceRow[]) {
		this.#words = words;
		this.#rows = rows;
	}

	/** A citation of sources; nothing where none is known. */
	cite(ids: readonly (string | null)[]): CitationRun[] {
		const known = ids.filter(
			(id): id is string => id !== null && this.#rows.some(({ source_id }) => source_id === id)
		);
		for (const id of known) if (!this.#ids.includes(id)) this.#ids.push(id);
		const numbers = [...new Set(known.map((id) => this.#ids.indexOf(id) + 1))];
		return numbers.length === 0
			? []
			: [{ type: 'citation', numbers: numbers.sort((a, b) => a - b) }];
	}

	/** Runs with a citation of all that their numbers rest on. */
	cited(runs: readonly Run[]): Run[] {
		const ids = runs.flatMap((run) => (run.type === 'number' ? run.number.sourceIds : []));
		return [...runs, ...this.cite(ids)];
	}

	/** In the order of their numbers. */
	list(): ReviewSource[] {
		const { t } = this.#words;
		return this.#ids.flatMap((id) =>
			figureSources(this.#words, [id], this.#rows).map(({ cite, url, isPrimary, loaded }) => ({
				text: isPrimary || loaded ? cite : `${cite} (${t('figure.secondary')})`,
				url
			}))
		);
	}
}
