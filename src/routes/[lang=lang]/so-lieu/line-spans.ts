/** A stretch of lines without a gap. */
export interface LineSpan {
	readonly from: number;
	readonly to: number;
}

/** The stretches in ascending lines, at most `most` of them; `rest` counts the lines left out. */
export function lineSpans(
	lines: ArrayLike<number>,
	most: number
): { readonly spans: readonly LineSpan[]; readonly rest: number } {
	const spans: LineSpan[] = [];
	let from = 0;
	let shown = 0;
	for (let i = 0; i < lines.length && spans.length < most; i += 1) {
		const isEnd = i + 1 === lines.length || lines[i + 1] !== (lines[i] ?? NaN) + 1;
		if (!isEnd) continue;
		spans.push({ from: lines[from] ?? 0, to: lines[i] ?? 0 });
		shown = i + 1;
		from = i + 1;
	}
	return { spans, rest: lines.length - shown };
}

/** `3, 17–20`. */
export function spansText(spans: readonly LineSpan[]): string {
	return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
