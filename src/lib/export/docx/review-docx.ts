import { Document, Packer } from 'docx';
import type { ReviewDocument } from '$lib/review/review-document';
import type { Words } from '$lib/messages/words';
import { printedSections } from '../block-numbers';
import { vintageLine, writtenDay } from '../document-facts';
import { packageOf, partsOfPackage } from '../package-parts';
import type { ReviewPictures } from '../review-picture';
import { legalTexts } from '../xml-text';
import { withAnnexEntries } from './annex-entries';
import { manuscriptOf, type Manuscript } from './manuscript';
import { numberingOf } from './numbering';
import { pageNumbersOf } from './page-numbers';
import { repeatable } from './repeatable';
import { docxSections } from './sections';
import { stylesOf } from './styles';

/**
 * A review as a Word document in the form of decree 30/2020. `words` must have the group `office`; they are
 * those of the language of the document. The same review gives the same bytes.
 *
 * Pages in the table of contents are laid out with the widths of Times New Roman, as Word does it; one that
 * cannot be known stays empty. No field is marked as stale, so that Word opens the file without asking.
 *
 * @throws RangeError where a figure has no picture, two blocks share an `id` or a reference leads nowhere.
 */
export async function reviewDocx(
	document: ReviewDocument,
	pictures: ReviewPictures,
	words: Words,
	signal?: AbortSignal
): Promise<Uint8Array> {
	signal?.throwIfAborted();
	const manuscript = manuscriptOf(legalTexts(document), words, pictures);
	const packed = await Packer.toArrayBuffer(docxOf(manuscript));
	signal?.throwIfAborted();
	const parts = await partsOfPackage(new Uint8Array(packed), signal);
	return packageOf(repeatable(withAnnexEntries(parts), writtenDay(document)), signal);
}

function docxOf(manuscript: Manuscript): Document {
	const { document, words } = manuscript;
	const { form, permalink, title, vintage } = document;
	const body = form.body === '' ? words.t('shell.name') : form.body;
	const asOf = vintageLine(words, vintage);
	const about = form.subject === '' ? [] : [`${form.subject}.`];
	return new Document({
		title,
		subject: form.subject,
		description: [...about, ...asOf].join(' '),
		keywords: [...asOf, permalink].filter((text) => text !== '').join(' '),
		creator: body,
		lastModifiedBy: body,
		styles: stylesOf(document.language),
		numbering: numberingOf(words, printedSections(document).annexes.length),
		sections: docxSections(manuscript),
		pageNumbers: pageNumbersOf(document)
	});
}
