import type { FigureTable } from '$lib/figures/figure';
import type { Words } from '$lib/messages/words';
import type { FigureBlock, ReviewDocument, TableBlock } from '$lib/review/review-document';
import { numberedFigures, numberedTables, type Numbered } from '../block-numbers';
import { citation } from '../citation';
import { figureCsv } from '../figure-csv';
import { figureHash } from '../figure-hash';
import { fileName } from '../file-name';
import { pictureOf } from '../review-picture';
import type { ArchiveFile, ArchiveSubject, DrawnFigure } from './archive-file';

/**
 * The files of all figures and tables of a review: figures in three forms, and the data of everything in both
 * kinds of CSV. Throws a `RangeError` where a figure was not drawn.
 */
export function archiveFiles(
	words: Words,
	document: ReviewDocument,
	drawn: ReadonlyMap<string, DrawnFigure>
): ArchiveFile[] {
	const figures = numberedFigures(document);
	const tables = numberedTables(document);
	const folder = words.t('archive.folder.figures');
	return [
		...figures.flatMap((numbered) => {
			const figure = pictureOf(drawn, numbered.block.id);
			const of = figureSubject(numbered);
			const name = (ending: string) => pathIn(folder, words, of, ending);
			return [
				{ path: name('svg'), bytes: encoded(figure.svg), of },
				{ path: name('png'), bytes: new Uint8Array(figure.png), of },
				{ path: name('json'), bytes: encoded(figure.json), of }
			];
		}),
		...figures.flatMap((numbered) =>
			dataFiles(words, numbered.block.figure.table, figureSubject(numbered))
		),
		...tables.flatMap((numbered) =>
			dataFiles(words, numbered.block.table, tableSubject(document, numbered))
		)
	];
}

export function figureSubject({ number, block }: Numbered<FigureBlock>): ArchiveSubject {
	const { id, figure, permalink } = block;
	const sources = figure.sources.map(citation);
	return {
		type: 'figure',
		number,
		id,
		headline: figure.headline,
		hash: figureHash(figure),
		sources,
		permalink
	};
}

export function tableSubject(
	{ vintage, permalink }: ReviewDocument,
	{ number, block: { id, table, source } }: Numbered<TableBlock>
): ArchiveSubject {
	return {
		type: 'table',
		number,
		id,
		headline: table.caption,
		hash: figureHash({ table, sources: [], vintage }),
		sources: source === '' ? [] : [source],
		permalink
	};
}

/** `Hình 03 - PAPI của Cao Bằng giảm 0,32 điểm`: sorted by name they are in the order of the report. */
export function subjectName({ t }: Words, { type, number, headline }: ArchiveSubject): string {
	return t(`archive.${type}`, { number: String(number).padStart(2, '0'), headline });
}

function dataFiles(words: Words, table: FigureTable, of: ArchiveSubject): ArchiveFile[] {
	const folder = words.t('archive.folder.data');
	const label = words.t('exporting.reason');
	return [
		{
			path: pathIn(folder, words, of, 'csv'),
			bytes: encoded(figureCsv(table, 'software', label)),
			of
		},
		{
			path: pathIn(folder, words, of, 'excel.csv'),
			bytes: encoded(figureCsv(table, 'excel', label)),
			of
		}
	];
}

/** The number of a figure is in its name, so that two that are headed alike have two names. */
function pathIn(folder: string, words: Words, of: ArchiveSubject, ending: string): string {
	return `${folder}/${fileName(subjectName(words, of), ending)}`;
}

export function encoded(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
