import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import { numberedFigures, numberedTables } from '../block-numbers';
import { vintageLine } from '../document-facts';
import { encoded, figureSubject, subjectName, tableSubject } from './archive-files';
import type { ArchiveFile } from './archive-file';

/** The text file that says what is what; with a mark of UTF-8, since old editors on Windows need one. */
export function readMe(words: Words, document: ReviewDocument, manifest: string): ArchiveFile {
	const { t } = words;
	const subjects = [
		...numberedFigures(document).map(figureSubject),
		...numberedTables(document).map((numbered) => tableSubject(document, numbered))
	];
	const lines = [
		document.title,
		...vintageLine(words, document.vintage),
		t('archive.readMe.place', { permalink: document.permalink }),
		'',
		t('archive.readMe.intro'),
		'',
		t('archive.readMe.figures', { folder: t('archive.folder.figures') }),
		t('archive.readMe.data', { folder: t('archive.folder.data') }),
		t('archive.readMe.manifest', { name: manifest }),
		...(subjects.length > 0 ? ['', t('archive.readMe.list')] : []),
		...subjects.map((subject) => subjectName(words, subject))
	];
	const text = lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\r\n');
	return { path: t('archive.readMe.name'), bytes: encoded(`\ufeff${text}\r\n`), of: null };
}
