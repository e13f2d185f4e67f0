import { AlignmentType, Paragraph, TextRun, type FileChild } from 'docx';
import { formRuns } from './fill-field';
import { formDate } from './form-date';
import { formLine, formTable, rule } from './form-table';
import type { Manuscript } from './manuscript';
import { SIZE, TEXT_WIDTH_MM } from './paper';
import { BOLD, PLAIN, type RunLook } from './run-look';
import { said } from './said';
import { STYLE } from './styles';

const LEFT_MM = 66;
const RIGHT_MM = TEXT_WIDTH_MM - LEFT_MM;
/** As long as the motto in its letters. */
const MOTTO_MM = { vi: 62, en: 76 };
/** A name of a body that is longer than its column is set in two lines, halved between words. */
const MOST_LETTERS = 26;
const BODY_RULE_MM = 22;
const SUBJECT_RULE_MM = 40;
const DATED: RunLook = { italics: true, size: SIZE.text - 2 };
const LARGER: RunLook = { ...BOLD, size: SIZE.text - 1 };

/** Bodies, number, title of the nation, place and day; then kind and subject (decree 30/2020, appendix I, II). */
export function formHead(manuscript: Manuscript): FileChild[] {
	const { document, words } = manuscript;
	const { form, language } = document;
	const line = (text: string, look: RunLook) => formLine([new TextRun({ ...look, text })]);
	const { day, month, year } = formDate(language, form.date);
	const dated = {
		place: formRuns(words, 'place', form.place, DATED),
		day: formRuns(words, 'day', day, DATED),
		month: formRuns(words, 'month', month, DATED),
		year: formRuns(words, 'year', year, DATED)
	};
	const number = { number: formRuns(words, 'number', form.number, { size: SIZE.text - 2 }) };
	const plain = (look: RunLook) => (text: string) => new TextRun({ ...look, text });
	return [
		formTable(LEFT_MM, [
			{
				left: [
					...bodyLines(manuscript, 'parentBody', PLAIN),
					...bodyLines(manuscript, 'body', BOLD),
					rule(BODY_RULE_MM, LEFT_MM)
				],
				right: [
					line(words.t('office.nation'), BOLD),
					line(words.t('office.motto'), LARGER),
					rule(MOTTO_MM[language], RIGHT_MM)
				]
			},
			{
				left: [formLine(said(words, 'office.number', number, plain({ size: SIZE.text - 2 })))],
				right: [formLine(said(words, 'office.dated', dated, plain(DATED)))]
			}
		]),
		new Paragraph({
			style: STYLE.title,
			spacing: { before: 360 },
			children: formRuns(words, 'kind', form.kind)
		}),
		new Paragraph({ style: STYLE.title, children: formRuns(words, 'subject', form.subject) }),
		rule(SUBJECT_RULE_MM, TEXT_WIDTH_MM)
	];
}

function bodyLines(
	{ document, words }: Manuscript,
	name: 'parentBody' | 'body',
	look: RunLook
): Paragraph[] {
	return halved(document.form[name]).map((part) => formLine(formRuns(words, name, part, look)));
}

function halved(text: string): string[] {
	if (text.length <= MOST_LETTERS) return [text];
	const middle = text.length / 2;
	const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
	const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** «(Kèm theo Báo cáo số … của …)», under the heading of an annex. */
export function attachedTo({ document, words }: Manuscript): Paragraph {
	const { form, language } = document;
	const { day, month, year } = formDate(language, form.date);
	const kind = form.kind.charAt(0) + form.kind.slice(1).toLocaleLowerCase(language);
	const values = {
		kind: formRuns(words, 'kind', kind, DATED),
		number: formRuns(words, 'number', form.number, DATED),
		day: formRuns(words, 'day', day, DATED),
		month: formRuns(words, 'month', month, DATED),
		year: formRuns(words, 'year', year, DATED),
		body: formRuns(words, 'body', form.body, DATED)
	};
	return new Paragraph({
		style: STYLE.form,
		alignment: AlignmentType.CENTER,
		spacing: { after: 200 },
		children: said(words, 'office.attached', values, (text) => new TextRun({ ...DATED, text }))
	});
}
