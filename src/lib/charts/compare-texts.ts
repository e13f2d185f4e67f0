import type { CompareRow } from '$lib/figures/compare-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { changeMark, changeWidth, splitChange } from './change-mark';
import { marker } from './markers';
import type { SceneNode } from './scene';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const APART = 14;
/** From the mark of a refused difference to its reason. */
const INDENT = 14;
/** The width beyond which a reason is broken into lines. */
const REASON_PX = 200;
/** From the baseline of a text up to its middle. */
const MIDDLE = 4.6;

/** What stands beside or under the marks of a row. */
export interface CompareTexts {
	readonly lineCount: number;
	/** Draws it with the baseline of the first line at `y`. */
	readonly draw: (x: number, y: number) => SceneNode[];
}

type Line = (x: number, y: number) => SceneNode[];

/** The difference, or why there is none; the values behind it; and what it does not see. */
export function compareTexts(row: CompareRow, room: number): CompareTexts {
	const lines = [...differenceLines(row, room), ...valueLines(row, room), ...asideLines(row, room)];
	return {
		lineCount: lines.length,
		draw: (x, y) => lines.flatMap((line, i) => line(x, y + i * LINE_PX))
	};
}

/** The width in which no value and no difference has to be broken. */
export function textsWidth(rows: readonly CompareRow[]): number {
	const widths = rows.flatMap((row) => [
		...row.valueTexts.map((text) => textWidth(text, SIZE)),
		row.state === 'refused'
			? Math.min(REASON_PX, INDENT + textWidth(row.differenceText, SIZE))
			: changeWidth(row.differenceText, 600)
	]);
	return Math.ceil(Math.max(0, ...widths));
}

function differenceLines({ state, differenceText, component }: CompareRow, room: number): Line[] {
	if (state !== 'refused' && changeWidth(differenceText, 600) <= room) {
		return [(x, y) => changeMark(differenceText, x, y, { weight: 600, ink: 'text' })];
	}
	if (state !== 'refused') {
		const { direction, words } = splitChange(differenceText);
		const arrow = direction === 'rise' ? '▲ ' : direction === 'fall' ? '▼ ' : '';
		const [first = '', ...rest] = wrapText(words, room - INDENT, SIZE, 600);
		return [
			(x, y) => changeMark(arrow + first, x, y, { weight: 600, ink: 'text' }),
			...rest.map((text): Line => (x, y) => [textLine(text, x, y, { weight: 600 })])
		];
	}
	const datum = { series: 'difference', key: component, value: null, state: 'refused' };
	return wrapText(differenceText, room - INDENT, SIZE).map((text, i): Line => (x, y) => [
		...(i === 0
			? [marker('cross', x + 5, y - MIDDLE, 3.5, { stroke: 'muted', strokeWidth: 1.5 }, datum)]
			: []),
		textLine(text, x + INDENT, y, { ink: 'muted' })
	]);
}

/** The own value and the others after one another; what does not fit begins a line of its own. */
function valueLines({ valueTexts }: CompareRow, room: number): Line[] {
	const lines: Line[] = [];
	let used = Infinity;
	for (const [i, text] of valueTexts.entries()) {
		const style = { ink: i === 0 ? 'own' : 'muted' } as const;
		const wide = textWidth(text, SIZE);
		if (used + wide > room) {
			const wrapped = wrapText(text, room, SIZE);
			lines.push(...wrapped.map((part): Line => (x, y) => [textLine(part, x, y, style)]));
			used = wrapped.length === 1 ? wide + APART : Infinity;
			continue;
		}
		const before = lines.pop();
		const from = used;
		lines.push((x, y) => [...(before?.(x, y) ?? []), textLine(text, x + from, y, style)]);
		used += wide + APART;
	}
	return lines;
}

function asideLines({ asideText }: CompareRow, room: number): Line[] {
	if (asideText === '') return [];
	return wrapText(asideText, room, SIZE).map(
		(text): Line =>
			(x, y) =>
				textLines([text], x, y, { ink: 'muted' })
	);
}
