import type { MissingReason } from '$lib/domain/missing-reason';
import { bareText } from './bare-text';

/** Texts that stand for no value, without marks and in lower case, by the reason that they most often have. */
const TOKENS: Readonly<Record<MissingReason, readonly string[]>> = {
	not_in_data: [
		...['-', '--', '---', '–', '—', '…', '...', '.', '..', '?', '*', '/', 'x', '#'],
		...['n/a', 'na', 'n.a', 'n.a.', '#n/a', 'null', 'none', 'nan', 'nil', 'missing'],
		...['chua co', 'chua co so lieu', 'khong co', 'khong co so lieu', 'khong co thong tin'],
		...['chua ro', 'khong ro', 'chua cap nhat', 'dang cap nhat', 'trong', 'no data', 'unknown'],
		...['#div/0!', '#value!', '#ref!', '#name?', '#num!', '#null!']
	],
	not_published: [...['khong cong bo', 'chua cong bo', 'k.c.b', 'k.c.b.', 'kcb', 'not published']],
	withheld: ['khong cong bo diem', 'an', 'bao mat', 'withheld', 'suppressed', 'confidential'],
	group_only: [],
	not_surveyed: [
		'khong khao sat',
		'chua khao sat',
		'khong danh gia',
		'not surveyed',
		'not measured'
	]
};

const REASONS: ReadonlyMap<string, MissingReason> = new Map(
	(Object.keys(TOKENS) as MissingReason[]).flatMap((reason) =>
		TOKENS[reason].map((token) => [token, reason] as const)
	)
);

const LONGEST_TOKEN = 40;

/**
 * The reason that a text most often has which stands for no value (`-`, `n/a`, `không công bố`);
 * `null` where it is no such text. It is a proposal: a reason holds only where a person declared it.
 */
export function missingReasonOf(text: string): MissingReason | null {
	if (text.length > LONGEST_TOKEN) return null;
	const bare = bareText(text).replace(/^\((.*)\)$/, '$1');
	return REASONS.get(bare) ?? null;
}
