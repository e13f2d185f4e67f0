import { EngineSession } from '$lib/engine/engine-session.svelte';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import { packageSources } from '$lib/engine/package-tables';
import { packageText } from '$lib/engine/package-texts.server';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { prepareTables } from '$lib/queries/prepare';
import { layoutDataOf, type LayoutAnswer } from '../layout-data.server';
import { LocalData, type LocalParts } from '../local-data.svelte';
import { LocalPage, type PageQuestion, type Sourced } from '../local-page.svelte';
import { FilesInMemory, type KeptFile } from './kept-files';

/** The pages of Cao Bằng over an engine with the record, and what is loaded beside it in memory. */
export class LoadedPages {
	/** How often the engine was started. */
	starts = 0;
	files = new FilesInMemory();
	local: LocalData;
	readonly session = new EngineSession({
		start: () => {
			this.starts += 1;
			return startNodeEngine();
		},
		sources: () => packageSources(packageText),
		prepare: prepareTables
	});

	private constructor(
		readonly layout: LayoutAnswer,
		readonly words: Words
	) {
		this.local = this.localWith({});
	}

	static async open(): Promise<LoadedPages> {
		const layout = await layoutDataOf('vi', 'cao-bang');
		if (!layout) throw new Error('no province');
		const pages = new LoadedPages(layout, createWords('vi', await loadCatalogue('vi')));
		await pages.session.ready();
		return pages;
	}

	close(): Promise<void> {
		return this.session.close();
	}

	/** With nothing loaded, as a tab that was just opened. */
	begin(): void {
		this.files = new FilesInMemory();
		this.local = this.localWith({});
	}

	/** What is loaded here, but for `other` places to look in. */
	localWith(other: Partial<LocalParts>): LocalData {
		return new LocalData({
			session: this.session,
			isAnythingKept: () => Promise.resolve(this.files.files.length > 0),
			store: () => Promise.resolve(this.files),
			published: () => Promise.resolve(null),
			onChange: () => undefined,
			...other
		});
	}

	/** Puts these files in force and looks. */
	async load(...files: readonly KeptFile[]): Promise<void> {
		this.files.set(...files);
		await this.local.look();
	}

	/** What a page answers with what is loaded now. */
	async shown<Answer>(question: PageQuestion<Answer>): Promise<Sourced<Answer>> {
		const page = new LocalPage<Answer>(this.local);
		await page.want(question);
		const found = page.answerTo(question.view, question.dataView);
		if (!found) throw new Error(page.state.status);
		return found;
	}
}
