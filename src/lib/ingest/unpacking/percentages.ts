import { numberText } from './cell-text';

/* ECMA-376, Part 1: 18.8.10 cellXfs, 18.8.30 numFmt; 9 and 10 are `0%` and `0.00%`. */
const BUILT_IN: readonly string[] = ['9', '10'];

const FORMATS = /<(?:[^\s<>/:]*:)?numFmt\s([^<>]*)>/g;
const CELL_STYLES = /<(?:[^\s<>/:]*:)?cellXfs(?=[\s>])([^]*?)<\/(?:[^\s<>/:]*:)?cellXfs>/;
const STYLE = /<(?:[^\s<>/:]*:)?xf\s([^<>]*)>/g;
/** A cell up to its value, a formula before it or not; nothing in it is looked for beyond the next tag. */
const NUMBER_CELL =
	/(<(?:[^\s<>/:]*:)?c)(\s[^<>]*[^<>/])(>\s*(?:<(?:[^\s<>/:]*:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[^\s<>/:]*:)?f>))?\s*<(?:[^\s<>/:]*:)?v>)([^<]*)(?=<)/g;

const TYPE = /(?:^|\s)t\s*=\s*(["'])(.*?)\1/s;
const CELL_STYLE = /(?:^|\s)s\s*=\s*(["'])(.*?)\1/s;
const FORMAT = /(?:^|\s)numFmtId\s*=\s*(["'])(.*?)\1/s;
const FORMAT_CODE = /(?:^|\s)formatCode\s*=\s*(["'])(.*?)\1/s;

function attributeIn(attributes: string, pattern: RegExp): string | null {
	return pattern.exec(attributes)?.[2] ?? null;
}

/** Text in quotes, a quoted sign and a colour are no part of how the number is shown. */
function showsPercent(format: string): boolean {
	const bare = format.replaceAll('&quot;', '"').replace(/"[^"]*"|\\.|\[[^\]]*\]/gs, '');
	return bare.includes('%');
}

/** The styles, as cells name them, that show a number as a percentage. */
export function percentStyles(styles: string): ReadonlySet<string> {
	const formats = new Set(BUILT_IN);
	for (const [, attributes = ''] of styles.matchAll(FORMATS)) {
		const id = attributeIn(attributes, FORMAT);
		if (id !== null && showsPercent(attributeIn(attributes, FORMAT_CODE) ?? '')) formats.add(id);
	}
	const [, cellStyles = ''] = CELL_STYLES.exec(styles) ?? [];
	const found = [...cellStyles.matchAll(STYLE)].flatMap(([, attributes = ''], at) =>
		formats.has(attributeIn(attributes, FORMAT) ?? '') ? [String(at)] : []
	);
	return new Set(found);
}

/**
 * The same sheet with percentages as the texts that they are shown as: `0.8698` that a person sees as
 * 86.98% is `86.98%`. Taken for a number, it would be a hundredth of the score.
 */
export function withPercentagesAsText(markup: string, styles: ReadonlySet<string>): string {
	if (styles.size === 0) return markup;
	return markup.replace(
		NUMBER_CELL,
		(cell, tag: string, attributes: string, before: string, value: string) => {
			const type = attributeIn(attributes, TYPE);
			const number = Number(value);
			const isNumber = (type === null || type === 'n') && value.trim() !== '';
			const isPercent = styles.has(attributeIn(attributes, CELL_STYLE) ?? '');
			if (!isNumber || !isPercent || !Number.isFinite(number)) return cell;
			const others = attributes.replace(/\st\s*=\s*(["'])n\1/, '');
			return `${tag}${others} t="str"${before}${numberText(String(number * 100))}%`;
		}
	);
}
