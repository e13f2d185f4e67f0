import { expect, test } from 'vitest';
import { KEPT_STATEMENTS, QueryHistory, type RanStatement } from './query-history';

function storage(initial: Record<string, string> = {}) {
	const kept = new Map(Object.entries(initial));
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, text: string) => void kept.set(key, text),
		removeItem: (key: string) => void kept.delete(key),
		kept
	};
}

const ran = (sql: string): RanStatement => ({
	sql,
	at: '2026-01-02T03:04:05Z',
	outcome: 'rows',
	rows: 3
});
const sqlOf = (history: QueryHistory) => history.all().map(({ sql }) => sql);

test('the last comes first, each once, fifty at the most', () => {
	const history = new QueryHistory(storage());
	for (let i = 0; i < 60; i += 1) history.add(ran(`${i}`));
	history.add(ran('30'));
	expect(history.all()).toHaveLength(KEPT_STATEMENTS);
	expect(sqlOf(history).slice(0, 3)).toEqual(['30', '59', '58']);
});

test('another page finds them, one or all can be removed', () => {
	const kept = storage();
	const one = new QueryHistory(kept);
	one.add(ran('a'));
	one.add(ran('b'));
	const other = new QueryHistory(kept);
	expect(sqlOf(other)).toEqual(['b', 'a']);
	other.remove('b');
	one.add(ran('c'));
	expect(sqlOf(new QueryHistory(kept))).toEqual(['c', 'a']);
	one.clear();
	expect(kept.kept.size).toBe(0);
});

test('what is no history is passed over', () => {
	const mixed = JSON.stringify([ran('a'), null, 3, { sql: 'b' }, { ...ran('c'), at: 'no' }]);
	expect(sqlOf(new QueryHistory(storage({ 'nhip-cchc.truy-van': mixed })))).toEqual(['a']);
	expect(new QueryHistory(storage({ 'nhip-cchc.truy-van': '{broken' })).all()).toEqual([]);
});

test('where nothing can be kept, it lasts as long as the page and says so', () => {
	const full = { ...storage(), setItem: () => { throw new Error('QuotaExceededError'); } }; // prettier-ignore
	for (const history of [new QueryHistory(full), new QueryHistory(null)]) {
		history.add(ran('a'));
		history.add(ran('b'));
		expect(sqlOf(history)).toEqual(['b', 'a']);
		expect(history.isKept).toBe(false);
	}
});
