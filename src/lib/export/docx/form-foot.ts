import { AlignmentType, Paragraph, TextRun, type Table } from 'docx';
import { formRuns } from './fill-field';
import { formLine, formTable } from './form-table';
import type { Manuscript } from './manuscript';
import { SIZE, TEXT_WIDTH_MM, twips } from './paper';
import { BOLD, ITALIC, type RunLook } from './run-look';
import { STYLE } from './styles';

const LEFT_MM = TEXT_WIDTH_MM / 2;
/** Room for a signature and a stamp. */
const SIGNATURE_MM = 26;
const SMALL: RunLook = { size: SIZE.source };
const SIGNED: RunLook = { ...BOLD, size: SIZE.text - 1 };

/** Who gets the document, and who signs it (decree 30/2020, appendix I, II). */
export function formFoot({ document, words }: Manuscript): Table {
	const { authority, position, signatory, recipients } = document.form;
	const filed = words.t('office.filed');
	const named = recipients.map(bare).filter((text) => text !== '');
	const before = named.filter((text) => !isFiled(text, filed));
	const last = named.find((text) => isFiled(text, filed)) ?? bare(filed);
	const listed = (before.length > 0 ? before : ['']).map((text) =>
		formLine(
			[
				new TextRun({ ...SMALL, text: '- ' }),
				...formRuns(words, 'recipient', text, SMALL),
				new TextRun({ ...SMALL, text: ';' })
			],
			AlignmentType.LEFT
		)
	);
	const head = new TextRun({ ...BOLD, ...ITALIC, text: words.t('office.recipients') });
	return formTable(LEFT_MM, [
		{
			left: [
				formLine([head], AlignmentType.LEFT),
				...listed,
				formLine([new TextRun({ ...SMALL, text: `- ${last}.` })], AlignmentType.LEFT)
			],
			right: [
				// Whoever signs as the head of a body signs by no one's authority.
				...(authority === '' && position !== ''
					? []
					: [formLine(formRuns(words, 'authority', authority, SIGNED))]),
				formLine(formRuns(words, 'position', position, SIGNED)),
				new Paragraph({
					style: STYLE.form,
					spacing: { before: twips(SIGNATURE_MM) },
					children: []
				}),
				formLine(formRuns(words, 'signatory', signatory, SIGNED))
			]
		}
	]);
}

/** A recipient without the signs of the list. */
function bare(text: string): string {
	return text.replace(/^\s*[-–]\s*/, '').replace(/\s*[;.]?\s*$/, '');
}

/** «Lưu: VT, VP» stands for «Lưu: VT». */
function isFiled(text: string, filed: string): boolean {
	const [word] = bare(filed).split(/[:\s]/);
	return word !== undefined && text.toLowerCase().startsWith(word.toLowerCase());
}
