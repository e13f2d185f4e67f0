import type { ByteSpan } from './file-table';
import { behindLines, isReadAsBytes } from './read-as-bytes';
import type { ReadPlan } from './read-plan';
import { bytesOf } from './text-sample';

/** Longer headers are not worth a guess. */
const LONGEST_HEAD = 1 << 20;

/**
 * Where the rows of a text file lie if none of them needs care, as in most large files: everything behind
 * the header. Null where the plan says that they cannot be left as they are. Reading tells whether it is
 * so, in the `span` of its table; until then the rows may be brought on their way.
 */
export async function likelySpan(file: Blob, plan: ReadPlan): Promise<ByteSpan | null> {
	if (plan.lastLine !== null || !isReadAsBytes(plan, '\n')) return null;
	const head = await bytesOf(file, 0, LONGEST_HEAD);
	const from = plan.firstLine === 1 ? 0 : behindLines(head, plan.firstLine - 1);
	const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
	const isTooFar = from >= LONGEST_HEAD || from >= file.size;
	return isTooFar || (from === 0 && isMarked) ? null : { from, to: file.size };
}
