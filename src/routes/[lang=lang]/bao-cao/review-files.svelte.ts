import { SCENE_WIDTHS } from '$lib/charts/scene';
import type { DrawnFigure } from '$lib/export/archive/archive-file';
import type { DocumentFigure } from '$lib/export/document-picture';
import { figurePng, figureSvg } from '$lib/export/export-figure';
import { writeFigureFile } from '$lib/export/figure-file';
import { fileName } from '$lib/export/file-name';
import type { PictureSize, ReviewPicture } from '$lib/export/review-picture';
import { PictureError } from '$lib/export/sheet-png';
import { legiblePage } from '$lib/export/legible-page';
import { sizePreset } from '$lib/export/size-preset';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import type { FigureBlock, ReviewDocument } from '$lib/review/review-document';
import { readFont } from '../../export/font-reader';
import { saveFile } from '../../save-file';
import { drawEach, figuresOf } from './draw-each';
import type { PaperContext } from './paper-context';

export type ReviewFileKind = 'docx' | 'pptx' | 'zip';

const MOST_NOTES = 2;

const TYPES: Readonly<Record<ReviewFileKind, string>> = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	zip: 'application/zip'
};

/** How a figure is drawn; null where nothing draws it. */
type LayoutOf = PaperContext['layoutOf'];

export type FilesState =
	| { readonly status: 'idle' }
	| { readonly status: 'drawing'; readonly at: number; readonly count: number }
	| { readonly status: 'writing' };

/** Files of a whole review: made step by step, stopped at any of them, and saved only when whole. */
export class ReviewFiles {
	state = $state.raw<FilesState>({ status: 'idle' });
	/** What was done last, or why it was not; empty where nothing was. */
	said = $state('');
	#stop: AbortController | null = null;
	readonly #layoutOf: LayoutOf;

	constructor(layoutOf: LayoutOf) {
		this.#layoutOf = layoutOf;
	}

	/** `page` are the words of the page; those of the files come when they are needed. */
	async save(kind: ReviewFileKind, document: ReviewDocument, page: Words): Promise<void> {
		if (this.#stop !== null) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.said = '';
		try {
			const blob = await this.#make(kind, document, stop.signal);
			stop.signal.throwIfAborted();
			const name = fileName(document.title, kind);
			saveFile(blob, name);
			const size = `${page.format.short(blob.size / 1000)} kB`;
			this.said = page.t('reviewPage.file.done', { file: name, size });
		} catch (error) {
			this.said = stop.signal.aborted
				? page.t('reviewPage.file.stopped')
				: page.t('reviewPage.file.failed', { reason: reasonOf(page, error) });
		} finally {
			this.#stop = null;
			this.state = { status: 'idle' };
		}
	}

	stop(): void {
		this.#stop?.abort();
	}

	async #make(kind: ReviewFileKind, document: ReviewDocument, signal: AbortSignal): Promise<Blob> {
		const { language } = document;
		this.state = { status: 'drawing', at: 0, count: figuresOf(document).length };
		const catalogue = await loadWithOwn(language, 'archive', 'exporting', 'office', 'slides');
		const words = createWords(language, catalogue);
		if (kind === 'zip') return this.#archive(document, words, signal);
		if (kind === 'pptx') {
			const [{ reviewSlides }, { slidePictureSizes }] = await Promise.all([
				import('$lib/export/slides/review-slides'),
				import('$lib/export/slides/picture-sizes')
			]);
			const brief = withBriefNotes(document);
			const sizes = slidePictureSizes(brief);
			const pictures = await this.#pictures(brief, words, signal, (id) => sizes.get(id) ?? null);
			this.state = { status: 'writing' };
			return blobOf(await reviewSlides(brief, pictures, words, signal), kind);
		}
		const [{ reviewDocx }, { WORD_PICTURE }] = await Promise.all([
			import('$lib/export/docx/review-docx'),
			import('$lib/export/document-picture')
		]);
		const pictures = await this.#pictures(document, words, signal, () => WORD_PICTURE);
		this.state = { status: 'writing' };
		return blobOf(await reviewDocx(withoutList(document), pictures, words, signal), kind);
	}

	/** Draws the figures that have a size, one after the other, so that the page stays alive between them. */
	async #pictures(
		document: ReviewDocument,
		words: Words,
		signal: AbortSignal,
		sizeOf: (id: string) => PictureSize | null
	): Promise<Map<string, ReviewPicture>> {
		const { documentPicture } = await import('$lib/export/document-picture');
		return this.#each(document, signal, async (block) => {
			const size = sizeOf(block.id);
			if (size === null) return null;
			const wanted: DocumentFigure = {
				...drawingOf(block, this.#layoutOf),
				words,
				palette: 'colour',
				size
			};
			return documentPicture(wanted, readFont, signal);
		});
	}

	async #archive(document: ReviewDocument, words: Words, signal: AbortSignal): Promise<Blob> {
		const { reviewArchive } = await import('$lib/export/archive/review-archive');
		const preset = sizePreset('a4');
		const drawn = await this.#each(document, signal, async (block): Promise<DrawnFigure> => {
			const { figure, layout, permalink } = drawingOf(block, this.#layoutOf);
			const asked = { figure, layout, permalink, words, preset, palette: 'colour' } as const;
			const wanted = { ...asked, preset: legiblePage(asked, preset.mostHeightMm ?? 0) };
			const { narrow, wide } = SCENE_WIDTHS;
			return {
				svg: await figureSvg(wanted, readFont),
				png: await figurePng(wanted, readFont, signal),
				json: writeFigureFile(figure, { narrow: layout(narrow), wide: layout(wide) }, permalink)
			};
		});
		this.state = { status: 'writing' };
		return reviewArchive(document, drawn, words, { signal });
	}

	#each<Made>(
		document: ReviewDocument,
		signal: AbortSignal,
		make: (block: FigureBlock) => Promise<Made | null>
	): Promise<Map<string, Made>> {
		return drawEach(document, signal, make, (at, count) => {
			this.state = { status: 'drawing', at, count };
		});
	}
}

function drawingOf(block: FigureBlock, layoutOf: LayoutOf) {
	const layout = layoutOf(block);
	if (!layout) throw new RangeError(`nothing draws ${block.id}`);
	return { figure: block.figure, layout, permalink: block.permalink };
}

/** The Word document has its own list of sources, to which its citations lead. */
function withoutList(document: ReviewDocument): ReviewDocument {
	return { ...document, sections: document.sections.filter(({ id }) => id !== 'sources') };
}

/** Slides tell what stops a comparison, which comes first among the notes of a figure. */
function withBriefNotes(document: ReviewDocument): ReviewDocument {
	const sections = document.sections.map((section) => ({
		...section,
		blocks: section.blocks.map((block) =>
			block.type === 'figure'
				? { ...block, figure: { ...block.figure, notes: block.figure.notes.slice(0, MOST_NOTES) } }
				: block
		)
	}));
	return { ...document, sections };
}

function blobOf(bytes: Uint8Array, kind: ReviewFileKind): Blob {
	return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[kind] });
}

function reasonOf({ t }: Words, error: unknown): string {
	if (error instanceof PictureError) return t(`reviewPage.file.picture.${error.reason}`);
	return error instanceof Error ? `${error.message}.` : `${String(error)}.`;
}
