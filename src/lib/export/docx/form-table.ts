import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type ParagraphChild
} from 'docx';
import { TEXT_WIDTH_MM, twips } from './paper';
import { STYLE } from './styles';

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

const NONE = { style: BorderStyle.NONE, size: 0 };
const NO_BORDERS = {
	top: NONE,
	bottom: NONE,
	left: NONE,
	right: NONE,
	insideHorizontal: NONE,
	insideVertical: NONE
};

/** Two columns without lines, as the head and the foot of a document have them. */
export function formTable(
	leftMm: number,
	rows: readonly { readonly left: readonly Paragraph[]; readonly right: readonly Paragraph[] }[]
): Table {
	const widths = [twips(leftMm), twips(TEXT_WIDTH_MM) - twips(leftMm)];
	const cell = (children: readonly Paragraph[], place: number) =>
		new TableCell({ width: { size: widths[place] ?? 0, type: WidthType.DXA }, children });
	return new Table({
		rows: rows.map(
			({ left, right }) =>
				new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })
		),
		width: { size: twips(TEXT_WIDTH_MM), type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: NO_BORDERS,
		margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 }
	});
}

export function formLine(
	children: readonly ParagraphChild[],
	alignment: Align = AlignmentType.CENTER
): Paragraph {
	return new Paragraph({ style: STYLE.form, alignment, children });
}

/** The line under a motto, a body or a subject: so many millimetres in the middle of a room. */
export function rule(lengthMm: number, roomMm: number): Paragraph {
	const side = twips(Math.max(0, (roomMm - lengthMm) / 2));
	return new Paragraph({
		style: STYLE.form,
		indent: { left: side, right: side },
		spacing: { before: 40, line: 40, lineRule: LineRuleType.EXACT, after: 120 },
		border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
		children: []
	});
}
