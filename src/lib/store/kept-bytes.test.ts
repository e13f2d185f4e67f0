import { describe, expect, it } from 'vitest';
import { orphansOf } from './kept-bytes';
import { exampleUpload } from './testing/example-bundle';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const MINUTE = 60_000;

describe('a kept body is an orphan', () => {
	it('when no dataset needs it and it is older than an hour', async () => {
		const { record } = await exampleUpload(1);
		const old = NOW - 61 * MINUTE;
		const entries = [
			{ sha256: record.dataset.file.sha256, size: 1, writtenAt: old },
			{ sha256: record.dataset.rowsSha256, size: 1, writtenAt: old },
			{ sha256: record.dataset.ledgerSha256, size: 1, writtenAt: old },
			{ sha256: 'a'.repeat(64), size: 1, writtenAt: old },
			{ sha256: 'b'.repeat(64), size: 1, writtenAt: NOW - 59 * MINUTE }
		];
		expect(orphansOf(entries, [record], NOW)).toEqual(['a'.repeat(64)]);
		expect(orphansOf(entries, [], NOW)).toHaveLength(4);
	});
});
