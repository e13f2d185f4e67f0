import type { ComponentListRow } from '$lib/queries/component-list';
import type { DataView } from '$lib/state/data-view';
import type { ExploreView } from '$lib/state/explore-view';
import { LocalPage, type LocalPageState, type PageQuestion } from '../../local-page.svelte';
import type { LocalData } from '../../local-data.svelte';
import { ExploredFiles, type Explored } from '../../explore-rows.svelte';
import type { LoadedExplore } from './explore-question';

type Component = Pick<ExploreView, 'index' | 'component'>;
type Question = PageQuestion<LoadedExplore>;

interface BuiltRows {
	/** The default view. */
	readonly explored: Explored;
	/** Those of the record, each of which has a file. */
	readonly components: readonly ComponentListRow[];
}

/** Where the rows of a component are: in the page as it was built, in a file of the site, or in the engine. */
export class ExploreSource {
	readonly #files: ExploredFiles;
	readonly #asked: LocalPage<LoadedExplore>;
	readonly #built: () => BuiltRows;

	/** `base` is the address of the site without a slash at its end. */
	constructor(base: string, local: LocalData, built: () => BuiltRows) {
		this.#files = new ExploredFiles(base);
		this.#asked = new LocalPage(local);
		this.#built = built;
	}

	/** How it stands with what is loaded. */
	get state(): LocalPageState {
		return this.#asked.state;
	}

	/** The components that an answer of the engine knows; null where none is there. */
	componentsOf(of: Component, dataView: DataView): readonly ComponentListRow[] | null {
		return this.#loaded(of, dataView)?.answer.components ?? null;
	}

	/** The rows; null while they are on their way, and where they cannot be had. */
	rowsOf(of: Component, dataView: DataView): Explored | null {
		const { index, component } = of;
		const loaded = this.#loaded(of, dataView);
		if (loaded) return { index, component, ...loaded };
		const { explored } = this.#built();
		if (isSame(explored, of)) return explored;
		const found = this.#files.of(index, component);
		return found?.status === 'ready' ? found : null;
	}

	/** How it stands with the file of rows that are not there yet; null where none is asked for. */
	fileOf(of: Component, dataView: DataView): 'loading' | 'failed' | null {
		const found = this.#files.of(of.index, of.component);
		if (found === undefined || found.status === 'ready') return null;
		return this.rowsOf(of, dataView) ? null : found.status;
	}

	/** Asks the engine, where something is loaded. */
	wantLoaded(question: Question): void {
		void this.#asked.want(question);
	}

	/** Ends what the engine is asked. */
	stopLoaded(): void {
		this.#asked.stop();
	}

	/** Asks for the file of a component of the record that the page does not have. */
	wantFile(of: Component): void {
		if (this.#hasFile(of)) void this.#files.want(of.index, of.component);
	}

	retryFile({ index, component }: Component): void {
		void this.#files.retry(index, component);
	}

	/** Ends the fetching of files. */
	stopFiles(): void {
		this.#files.stop();
	}

	/** The rows of a component that may be chosen next; null where they cannot be had. */
	async ahead(of: Component, question: Question): Promise<Explored | null> {
		const loaded = await this.#asked.prepare(question);
		if (loaded === null && this.#hasFile(of)) await this.#files.want(of.index, of.component);
		return this.rowsOf(of, question.dataView);
	}

	#loaded({ index, component }: Component, dataView: DataView) {
		return this.#asked.answerTo(`${index} ${component}`, dataView);
	}

	#hasFile(of: Component): boolean {
		const { explored, components } = this.#built();
		return !isSame(explored, of) && components.some((one) => isSame(one, of));
	}
}

const isSame = (
	one: { readonly index: string; readonly component: string },
	other: { readonly index: string; readonly component: string }
) => one.index === other.index && one.component === other.component;
