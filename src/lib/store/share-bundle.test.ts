import { describe, expect, it } from 'vitest';
import type { Version } from './dataset';
import { BEGINNING, datasetsAt, undone, type HistoryPoint, type Versions } from './history';
import type { Manifest } from './manifest';
import { imported } from './share-bundle';
import { exampleVersion } from './testing/example-bundle';

const AT = '2026-11-24T02:00:00.000Z';
const A = 'local-00000000000a';
const B = 'local-00000000000b';

function manifest(versions: readonly Version[], isAll: boolean): Manifest {
	const head = versions.at(-1) ?? exampleVersion(1, []);
	const known = isAll ? versions : [];
	return { madeAt: head.madeAt, by: '', head, versions: known, datasets: [], reviews: [] };
}

const ALL = manifest([exampleVersion(1, [A]), exampleVersion(2, [A, B])], true);
const HEAD = manifest([exampleVersion(2, [A, B])], false);

function after(versions: Versions, point: HistoryPoint, bundle: Manifest) {
	const step = imported(versions, point, { id: 'f'.repeat(64), manifest: bundle }, AT);
	const added = step.added.map((version) => [version.number, version] as const);
	const all: Versions = new Map([...versions, ...added]);
	return { versions: all, point: step.point, shown: datasetsAt(all, step.point.head), step };
}

const here = exampleVersion(1, ['local-00000000000c']);
const ours = { versions: new Map([[1, here]]), point: { head: 1, tip: 1 } };

describe('an import', () => {
	it('into an empty store brings what is shown, and its history where there is one', () => {
		const head = after(new Map(), BEGINNING, HEAD);
		expect(head.shown).toEqual([A, B]);
		expect(head.versions.size).toBe(1);
		const all = after(new Map(), BEGINNING, ALL);
		expect(all.shown).toEqual([A, B]);
		expect([...all.versions.values()]).toEqual(ALL.versions);
		expect(undone(all.versions, all.point).point.head).toBe(1);
	});

	it('into a store in use goes one version on, which undo takes back', () => {
		const { versions, point, shown } = after(ours.versions, ours.point, ALL);
		expect(shown).toEqual([A, B]);
		expect([...versions.values()].map(({ number, parent }) => [number, parent])).toEqual([
			[1, null],
			[2, null],
			[3, 2],
			[4, 1]
		]);
		expect(versions.get(4)?.action).toEqual({ do: 'import', bundle: 'f'.repeat(64) });
		expect(datasetsAt(versions, undone(versions, point).point.head)).toEqual(here.datasets);
	});

	it.each([
		['of one version', HEAD],
		['of all versions', ALL]
	])('%s, done twice, changes nothing', (_, bundle) => {
		for (const start of [{ versions: new Map(), point: BEGINNING }, ours]) {
			const once = after(start.versions, start.point, bundle);
			const { step } = after(once.versions, once.point, bundle);
			expect(step).toEqual({ added: [], point: once.point });
		}
	});
});
