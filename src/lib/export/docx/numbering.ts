import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import type { Words } from '$lib/messages/words';
import { twips } from './paper';

/** I., 1., a): the sections of a report. */
export const HEADINGS = 'headings';
/** Annexes, each with headings that count anew. */
export const ANNEXES = 'annexes';
export const BULLETS = 'bullets';
export const ORDERED = 'ordered';
export const SOURCES = 'sources';

type Level = INumberingOptions['config'][number]['levels'][number];

const TEXT_INDENT_MM = 12.7;
const HANGING_MM = 6;

/** The lists of a document; `annexes` is how many it has, since one alone has no number. */
export function numberingOf({ t }: Words, annexes: number): INumberingOptions {
	const annex = annexes > 1 ? `${t('office.annex')} %1` : t('office.annex');
	return {
		config: [
			{
				reference: HEADINGS,
				levels: [
					heading(0, LevelFormat.UPPER_ROMAN, '%1.', 'Heading1'),
					heading(1, LevelFormat.DECIMAL, '%2.', 'Heading2'),
					heading(2, LevelFormat.LOWER_LETTER, '%3)', 'Heading3')
				]
			},
			{
				reference: ANNEXES,
				levels: [
					{
						level: 0,
						format: LevelFormat.UPPER_ROMAN,
						text: annex,
						suffix: LevelSuffix.NOTHING,
						alignment: AlignmentType.LEFT,
						style: { style: 'AnnexHeading' }
					},
					heading(1, LevelFormat.DECIMAL, '%2.'),
					heading(2, LevelFormat.LOWER_LETTER, '%3)')
				]
			},
			list(BULLETS, LevelFormat.BULLET, '–'),
			list(ORDERED, LevelFormat.DECIMAL, '%1)'),
			list(SOURCES, LevelFormat.DECIMAL, '[%1]', 10)
		]
	};
}

/** A number that a space follows, so that headings stand at the left however long it is. */
function heading(
	level: number,
	format: NonNullable<Level['format']>,
	text: string,
	style?: string
): Level {
	return {
		level,
		format,
		text,
		suffix: LevelSuffix.SPACE,
		alignment: AlignmentType.LEFT,
		style: {
			paragraph: { indent: { left: 0, firstLine: twips(level === 0 ? 0 : TEXT_INDENT_MM) } },
			...(style ? { style } : {})
		}
	};
}

function list(
	reference: string,
	format: NonNullable<Level['format']>,
	text: string,
	hangingMm = HANGING_MM
): INumberingOptions['config'][number] {
	const indent = { left: twips(TEXT_INDENT_MM + hangingMm), hanging: twips(hangingMm) };
	return {
		reference,
		levels: [
			{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }
		]
	};
}
