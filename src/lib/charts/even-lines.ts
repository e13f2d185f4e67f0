import { textWidth, wrapText, type FontWeight } from '$lib/tokens/text-width';

/** Wraps to the fewest lines that `room` pixels allow, then evens out their lengths. */
export function evenLines(
	text: string,
	room: number,
	sizePx: number,
	weight: FontWeight
): string[] {
	const lines = wrapText(text, room, sizePx, weight);
	for (let share = 0.5; share < 1; share += 0.05) {
		const even = wrapText(text, room * share, sizePx, weight);
		const fits = even.every((line) => textWidth(line, sizePx, weight) <= room);
		if (even.length <= lines.length && fits) return even;
	}
	return lines;
}
