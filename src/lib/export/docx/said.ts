import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';

const MARK = '\u0002';

/**
 * A sentence of the catalogue in parts: its own text through `text`, and in the place of each value the parts
 * that stand for it, in the order of the language.
 */
export function said<Part>(
	{ t }: Words,
	key: MessageKey,
	values: Readonly<Record<string, readonly Part[]>>,
	text: (own: string) => Part
): Part[] {
	const marked = Object.fromEntries(
		Object.keys(values).map((name) => [name, `${MARK}${name}${MARK}`])
	);
	return t(key, marked)
		.split(MARK)
		.flatMap((piece, at) => {
			if (at % 2 === 1) return values[piece] ?? [];
			return piece === '' ? [] : [text(piece)];
		});
}
