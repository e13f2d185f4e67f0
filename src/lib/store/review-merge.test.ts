import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeReviews, type IncomingReview, type KnownReviews } from './review-merge';
import { reviewHeadShape, type ReviewHead, type ReviewVersion } from './saved-review';
import {
	exampleHead,
	exampleIncoming,
	exampleReviewId,
	exampleReviewVersion
} from './testing/example-review';

const [V1, V2, V3, V4] = [1, 2, 3, 4].map((number) => exampleReviewVersion(number)) as [
	ReviewVersion,
	ReviewVersion,
	ReviewVersion,
	ReviewVersion
];
const OTHER_V3 = exampleReviewVersion(3, 'ở máy khác');
const ID = exampleReviewId(1);

const known = (...heads: ReviewHead[]): KnownReviews => new Map(heads.map((it) => [it.id, it]));
const numbersOf = (head: ReviewHead | null | undefined) =>
	head?.versions.map(({ version }) => version);

/** All that is here after an import, and what it did. */
function after(here: KnownReviews, ...incoming: IncomingReview[]) {
	const merge = mergeReviews(here, incoming);
	const all = new Map(here);
	for (const { head } of merge.writings) all.set(head.id, reviewHeadShape(head, ''));
	return { all, merge };
}

const NOTHING = { writings: [], added: [], continued: [], copies: [] };

describe('a review that comes in', () => {
	test('is added where it is new, under its id and with its versions', () => {
		const { all, merge } = after(known(), exampleIncoming(1, [V1, V2]));
		expect(all.get(ID)).toEqual(exampleHead(1, [V1, V2]));
		expect(merge).toMatchObject({ added: [ID], continued: [], copies: [] });
		expect(merge.writings[0]?.versions).toEqual([V1, V2]);
	});

	test('is not doubled where its versions are here', () => {
		const here = known(exampleHead(1, [V1, V2, V3]));
		for (const versions of [[V1, V2, V3], [V1, V2], [V1]]) {
			expect(mergeReviews(here, [exampleIncoming(1, versions)])).toEqual(NOTHING);
		}
		expect(mergeReviews(here, [exampleIncoming(1, [V1, V2, V3], 3)])).toEqual(NOTHING);
	});

	test('goes on from what is here, with the name that it has here', () => {
		const here = { ...exampleHead(1, [V1, V2]), name: 'Tên ở đây' };
		const { all, merge } = after(known(here), exampleIncoming(1, [V1, V2, V3, V4], 4));
		expect(numbersOf(all.get(ID))).toEqual([1, 2, 4]);
		expect(all.get(ID)?.name).toBe('Tên ở đây');
		expect(merge).toMatchObject({ added: [], continued: [ID], copies: [] });
		expect(merge.writings[0]?.versions).toEqual([V4]);
	});

	test('fills in older versions that are not here', () => {
		const { all } = after(known(exampleHead(1, [V3])), exampleIncoming(1, [V1, V2, V3]));
		expect(numbersOf(all.get(ID))).toEqual([1, 2, 3]);
	});

	test('is kept as a copy where both sides went on, and once only', () => {
		const here = known(exampleHead(1, [V1, V2, OTHER_V3]));
		const once = after(here, exampleIncoming(1, [V1, V2, V3]));
		const [copy = ''] = once.merge.copies;
		expect(copy).not.toBe(ID);
		expect(once.all.get(ID)).toEqual(here.get(ID));
		expect(once.all.get(copy)).toMatchObject({ name: 'Báo cáo 1 (bản khác, từ gói số liệu)' });
		expect(numbersOf(once.all.get(copy))).toEqual([1, 2, 3]);
		expect(mergeReviews(once.all, [exampleIncoming(1, [V1, V2, V3])])).toEqual(NOTHING);
		const later = after(once.all, exampleIncoming(1, [V1, V2, V3, V4], 4));
		expect(later.merge).toMatchObject({ added: [], continued: [copy], copies: [] });
		expect(numbersOf(later.all.get(copy))).toEqual([1, 2, 3, 4]);
	});

	test('is a copy where it cannot be told from which version it goes on', () => {
		const here = known(exampleHead(1, [V1, V2]));
		const { all, merge } = after(here, exampleIncoming(1, [V4]));
		expect(merge.copies).toHaveLength(1);
		expect(numbersOf(all.get(ID))).toEqual([1, 2]);
	});

	test('is a copy beside what cannot be read', () => {
		const { all, merge } = after(new Map([[ID, null]]), exampleIncoming(1, [V1]));
		expect(merge.copies).toHaveLength(1);
		expect(all.get(ID)).toBeNull();
	});

	test('puts back what was removed', () => {
		const here = { ...exampleHead(1, [V1]), removedAt: '2026-12-05T00:00:00Z' };
		const { all, merge } = after(known(here), exampleIncoming(1, [V1]));
		expect(all.get(ID)).toEqual(exampleHead(1, [V1]));
		expect(merge).toMatchObject({ continued: [ID], copies: [] });
	});

	test('keeps a name within its length when it becomes a copy', () => {
		const long = { ...exampleIncoming(1, [V1, V3]), name: '𝒳'.repeat(100) };
		const { all, merge } = after(known(exampleHead(1, [V1, OTHER_V3])), long);
		expect(all.get(merge.copies[0] ?? '')?.name).toMatch(/𝒳 \(bản khác, từ gói số liệu\)$/u);
	});

	test('never takes anything away, and changes nothing the second time', () => {
		// Where a line of saves was continued on two machines, and which of its versions each one has.
		const line = fc.record({
			fork: fc.integer({ min: 1, max: 4 }),
			length: fc.integer({ min: 1, max: 5 }),
			from: fc.integer({ min: 1, max: 5 })
		});
		const versionsOf = (side: string, { fork, length }: { fork: number; length: number }) =>
			Array.from({ length }, (_, at) => {
				return exampleReviewVersion(at + 1, at + 1 < fork ? 'chung' : side);
			});
		fc.assert(
			fc.property(line, line, fc.boolean(), (a, b, isSameLine) => {
				const here = versionsOf('a', a).filter(({ version }) => version >= a.from);
				const theirs = versionsOf(isSameLine ? 'a' : 'b', b);
				const start = here.length === 0 ? known() : known(exampleHead(1, here));
				const incoming = exampleIncoming(1, theirs, Math.min(b.from, b.length));
				const { all, merge } = after(start, incoming);
				const hashes = [...all.values()].flatMap((head) =>
					(head?.versions ?? []).map(({ sha256 }) => sha256)
				);
				for (const { sha256 } of exampleHead(1, [...here, ...incoming.versions]).versions) {
					expect(hashes).toContain(sha256);
				}
				for (const { head, versions } of merge.writings) {
					expect(numbersOf(head)).toEqual(expect.arrayContaining(versions.map((it) => it.version)));
				}
				expect(mergeReviews(all, [incoming])).toEqual(NOTHING);
			})
		);
	});
});
