import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashInputs, isFresh, markFresh } from '../../scripts/freshness.js';
import { addUp, closingLine, tallyOf } from '../../scripts/test-tally.js';

test('counts tests and steps together', () => {
	const tests = tallyOf({
		numPassedTests: 7,
		numFailedTests: 1,
		numPendingTests: 1,
		numTodoTests: 1
	});
	const total = addUp([
		{ name: 'lint', state: 'passed' },
		{ name: 'unit', state: 'failed', tests },
		{ name: 'browser', state: 'skipped' }
	]);
	expect(closingLine(total)).toBe('8 passed, 2 failed, 3 skipped');
	expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

test('a build is fresh until a source or datum changes, whatever the clock says', () => {
	const root = mkdtempSync(join(tmpdir(), 'fresh-'));
	for (const folder of ['src', 'data', 'build']) mkdirSync(join(root, folder));
	writeFileSync(join(root, 'src/a.ts'), '1');
	expect(isFresh(root)).toBe(false);
	markFresh(root, hashInputs(root));
	writeFileSync(join(root, 'src/a.ts'), '1');
	writeFileSync(join(root, 'src/a.test.ts'), '1');
	expect(isFresh(root)).toBe(true);
	writeFileSync(join(root, 'data/a.csv'), '1');
	expect(isFresh(root)).toBe(false);
	rmSync(root, { recursive: true });
});
