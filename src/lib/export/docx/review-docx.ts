import { Document, Packer } from 'docx';
import type { ReviewDocument } from '$lib/review/review-document';
import type { Words } from '$lib/messages/words';
import { printedSections } from '../block-numbers';
import { legalTexts } from '../legal-text';
import type { ReviewPictures } from '../review-picture';
import { manuscriptOf, type Manuscript } from './manuscript';
import { numberingOf } from './numbering';
import { pageNumbersOf } from './page-numbers';
import { repeatable } from './repeatable';
import { docxSections } from './sections';
import { stylesOf } from './styles';

/** Of a document of no day; what a zip of no day has, too. */
const NO_DAY = '1980-01-01';

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
	return repeatable(new Uint8Array(packed), dayOf(document));
}

function docxOf(manuscript: Manuscript): Document {
	const { document, words } = manuscript;
	const { form, permalink, title, vintage } = document;
	const body = form.body === '' ? words.t('shell.name') : form.body;
	const asOf =
		vintage === '' ? '' : words.t('figure.vintage', { date: words.format.date(vintage) });
	return new Document({
		title,
		subject: form.subject,
		description: [form.subject, asOf].filter((text) => text !== '').join('. '),
		keywords: words.t('office.keywords', { vintage: asOf, permalink }),
		creator: body,
		lastModifiedBy: body,
		styles: stylesOf(document.language),
		numbering: numberingOf(words, printedSections(document).annexes.length),
		sections: docxSections(manuscript),
		pageNumbers: pageNumbersOf(document)
	});
}

/** The day of a file: that of the signature, or of the record. */
function dayOf({ form, vintage }: ReviewDocument): string {
	const known = [form.date, vintage].find((date) => /^\d{4}-\d{2}-\d{2}/.test(date));
	return (known ?? NO_DAY).slice(0, 10);
}
