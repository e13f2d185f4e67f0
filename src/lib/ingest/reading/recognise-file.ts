import { recogniseEncoding, type EncodingGuess } from '../encoding/recognise-encoding';
import type { Encoding } from '../encoding/encoding';
import type { Dialect } from './dialect';
import { isFooter } from './footer';
import type { LayoutRow } from './layout-row';
import type { RecogniseOptions } from './read-control';
import type { ReadPlan, Recognition } from './read-plan';
import { recognitionOf } from './recognition';
import { recogniseDialect } from './recognise-dialect';
import { recogniseLayout, type Layout } from './recognise-layout';
import { layoutRows, likelyWidth, recordsOf } from './sample-rows';
import { countLines, fileEnds, headText, tailText, type FileEnds } from './text-sample';

const MOST_RECORDS = 4000;

/** The first bytes decide, or, where they are plain ASCII, the last ones. */
function encodingGuess(ends: FileEnds): EncodingGuess {
	const guess = recogniseEncoding(ends.head, ends.tail.length === 0);
	const isAscii = ends.head.every((byte) => byte < 0x80);
	if (!isAscii || guess.isBinary || !ends.tail.some((byte) => byte >= 0x80)) return guess;
	const feed = ends.tail.indexOf(0x0a);
	return recogniseEncoding(ends.tail.subarray(feed + 1), true);
}

/** A line with letters beyond ASCII, as it reads in an encoding. */
function exampleOf(ends: FileEnds, encoding: Encoding): string {
	const lines = headText(ends, encoding).split('\n', 200);
	const telling = lines.find((line) => /[^\0-\x7f]/.test(line)) ?? lines[0] ?? '';
	return telling.slice(0, 200);
}

/** Line ends from the first note or signature at the end of a large file on; 0 where there is none. */
function footerLength(tail: string, dialect: Dialect, layout: Layout): number {
	const { width } = layout.form;
	const records = recordsOf(tail, dialect, { line: 1, most: Infinity, width });
	const rows = layoutRows(records, width, dialect);
	let end = rows.length;
	while (end > 1 && isFooter(rows, end - 1, layout.form)) end -= 1;
	const first: LayoutRow | undefined = rows[end];
	if (first === undefined) return 0;
	return tail.split('\n').length - first.line;
}

/**
 * Looks at the head (256 kB) and the tail (64 kB) of a text file and says how it is to be read:
 * encoding, dialect, header, first and last line, further tables. What `options.plan` gives is kept,
 * and the rest is found to fit it. Bytes that are no text give a recognition without encodings. In a
 * file larger than head and tail, tables that begin in its middle are not found.
 */
export async function recogniseFile(
	file: Blob,
	options: RecogniseOptions = {}
): Promise<Recognition> {
	const known: Partial<ReadPlan> = options.plan ?? {};
	const ends = await fileEnds(file);
	const guess = encodingGuess(ends);
	const chosen = known.encoding ?? null;
	const encoding = chosen ?? guess.fits[0]?.encoding ?? 'utf-8';
	const text = guess.isBinary && chosen === null ? '' : headText(ends, encoding);
	const { dialect, isNarrow } = recogniseDialect(text, known);
	const directive = /^sep=.\n/i.test(text) ? 1 : 0;
	const body = directive === 0 ? text : text.slice(text.indexOf('\n') + 1);
	const place = { line: 1 + directive, most: MOST_RECORDS };
	const first = recordsOf(body, dialect, { ...place, width: null });
	const width = likelyWidth(first);
	const records = recordsOf(body, dialect, { ...place, width });
	const rows = layoutRows(records, width, dialect);
	const isWhole = ends.tail.length === 0 && records.length < MOST_RECORDS;
	const layout = recogniseLayout(rows, isWhole);
	let lastLine: number | null = null;
	if (isWhole || layout.furtherTables.length > 0) {
		const last = layout.endRow < rows.length ? rows[layout.endRow - 1] : undefined;
		lastLine = last === undefined ? null : last.line + last.lines - 1;
	} else {
		const footer = footerLength(tailText(ends, encoding), dialect, layout);
		if (footer > 0) lastLine = (await countLines(file, encoding)) - footer;
	}
	const fits = guess.fits.map((fit) => fit.encoding);
	return recognitionOf({
		rows,
		layout,
		lastLine,
		known,
		plan: { encoding, ...dialect },
		encodings: fits.map((name) => ({ encoding: name, example: exampleOf(ends, name) })),
		doubts: [
			...(guess.isNarrow && chosen === null ? (['encoding'] as const) : []),
			...(isNarrow && known.delimiter === undefined ? (['delimiter'] as const) : [])
		]
	});
}
