import type { SceneLayout } from '$lib/charts/scene';
import { figurePng, figureSheet, figureSvg, type FigureExport } from '$lib/export/export-figure';
import { figureCsv } from '$lib/export/figure-csv';
import { writeFigureFile } from '$lib/export/figure-file';
import { figureText } from '$lib/export/figure-text';
import { fileName } from '$lib/export/file-name';
import type { PaletteName } from '$lib/export/palette';
import type { Sheet } from '$lib/export/sheet';
import { legiblePage } from '$lib/export/legible-page';
import { PictureError } from '$lib/export/sheet-png';
import { sizePreset, type SizePresetId } from '$lib/export/size-preset';
import { SCENE_WIDTHS } from '$lib/charts/scene';
import type { FigureFrame } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';
import { keepFigure } from '../kept-figures';
import { saveFile } from '../save-file';
import { readFont } from './font-reader';

export type FileKind = 'svg' | 'png' | 'csv' | 'csvExcel' | 'json';

const ENDINGS: Readonly<Record<FileKind, string>> = {
	svg: 'svg',
	png: 'png',
	csv: 'csv',
	csvExcel: 'csv',
	json: 'json'
};
const TYPES: Readonly<Record<FileKind, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv',
	csvExcel: 'text/csv',
	json: 'application/json'
};

/** Kept from figure to figure: whoever makes a set of pictures wants them alike. */
const last: { preset: SizePresetId; palette: PaletteName } = { preset: 'a4', palette: 'colour' };

/** What is chosen in the dialogue of a figure, and the files that are made of it. */
export class FigureExporting {
	#preset = $state(last.preset);
	#palette = $state(last.palette);
	headline = $state('');
	subtitle = $state('');
	/** A note a line. */
	notes = $state('');
	/** What was done last, or why it was not; empty where nothing was. */
	said = $state('');
	isWorking = $state(false);
	readonly #figure: FigureFrame;
	readonly #layout: SceneLayout;
	readonly #words: Words;
	readonly #permalink: string;

	constructor(figure: FigureFrame, layout: SceneLayout, words: Words, permalink: string) {
		this.#figure = figure;
		this.#layout = layout;
		this.#words = words;
		this.#permalink = permalink;
		this.reset();
	}

	get preset(): SizePresetId {
		return this.#preset;
	}

	set preset(preset: SizePresetId) {
		this.#preset = last.preset = preset;
	}

	get palette(): PaletteName {
		return this.#palette;
	}

	set palette(palette: PaletteName) {
		this.#palette = last.palette = palette;
	}

	/** On paper as high as its letters need it. */
	readonly wanted = $derived.by((): FigureExport => {
		const preset = sizePreset(this.preset);
		const wanted: FigureExport = {
			figure: this.#figure,
			layout: this.#layout,
			words: this.#words,
			edited: {
				headline: this.headline,
				subtitle: this.subtitle,
				notes: this.notes.split('\n').filter((line) => line.trim() !== '')
			},
			preset,
			palette: this.palette,
			permalink: this.#permalink
		};
		const { mostHeightMm } = preset;
		return mostHeightMm === null
			? wanted
			: { ...wanted, preset: legiblePage(wanted, mostHeightMm) };
	});

	readonly sheet: Sheet = $derived(figureSheet(this.wanted));

	/** Back to the figure's own words. */
	reset(): void {
		this.headline = this.#figure.headline;
		this.subtitle = this.#figure.subtitle;
		this.notes = this.#figure.notes.join('\n');
	}

	/** The very file that would be written, as an address for a preview. */
	async preview(): Promise<string> {
		const svg = await figureSvg(this.wanted, readFont);
		return URL.createObjectURL(new Blob([svg], { type: TYPES.svg }));
	}

	async save(kind: FileKind): Promise<void> {
		await this.#work(async () => {
			const body = await this.#bodyOf(kind);
			const blob = new Blob([body], { type: TYPES[kind] });
			const name = fileName(this.headline, ENDINGS[kind]);
			saveFile(blob, name);
			return this.#words.t('exporting.done', {
				file: name,
				size: `${this.#words.format.short(blob.size / 1000)} kB`
			});
		});
	}

	async copyImage(): Promise<void> {
		await this.#work(async () => {
			// Safari wants the promise, not what it gives.
			const image = figurePng(this.wanted, readFont).then(
				(bytes) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES.png })
			);
			return this.#copied(() =>
				navigator.clipboard.write([new ClipboardItem({ [TYPES.png]: image })])
			);
		});
	}

	/** Hands the figure to the review page, which takes it into a section of one's own. */
	async addToReview(): Promise<void> {
		await this.#work(async () => {
			const isKept = keepFigure((await this.#bodyOf('json')) as string);
			return this.#words.t(isKept ? 'exporting.review.added' : 'exporting.review.full');
		});
	}

	async copy(what: 'text' | 'link' | 'embed'): Promise<void> {
		await this.copyText(this.#textOf(what));
	}

	async copyText(text: string): Promise<void> {
		await this.#work(() => this.#copied(() => navigator.clipboard.writeText(text)));
	}

	#textOf(what: 'text' | 'link' | 'embed'): string {
		if (what === 'link') return this.#permalink;
		if (what === 'text') return figureText(this.#words, this.#figure, this.#permalink);
		const title = this.headline.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
		return `<iframe src="${this.#permalink.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
	}

	async #copied(write: () => Promise<void>): Promise<string> {
		try {
			await write();
			return this.#words.t('exporting.copied');
		} catch (error) {
			if (error instanceof PictureError) throw error;
			// On plain http to another host there is no clipboard.
			return this.#words.t('exporting.notCopied');
		}
	}

	async #bodyOf(kind: FileKind): Promise<string | Uint8Array<ArrayBuffer>> {
		const label = this.#words.t('exporting.reason');
		switch (kind) {
			case 'svg':
				return figureSvg(this.wanted, readFont);
			case 'png':
				return (await figurePng(this.wanted, readFont)) as Uint8Array<ArrayBuffer>;
			case 'csv':
				return figureCsv(this.#figure.table, 'software', label);
			case 'csvExcel':
				return figureCsv(this.#figure.table, 'excel', label);
			case 'json':
				return writeFigureFile(
					this.#figure,
					{
						narrow: this.#layout(SCENE_WIDTHS.narrow),
						wide: this.#layout(SCENE_WIDTHS.wide)
					},
					this.#permalink
				);
		}
	}

	async #work(doing: () => Promise<string>): Promise<void> {
		const { t } = this.#words;
		this.isWorking = true;
		this.said = t('exporting.working');
		try {
			this.said = await doing();
		} catch (error) {
			this.said =
				error instanceof PictureError
					? t(`exporting.failed.${error.reason}`)
					: t('exporting.failed.other', {
							reason: error instanceof Error ? error.message : String(error)
						});
		} finally {
			this.isWorking = false;
		}
	}
}
