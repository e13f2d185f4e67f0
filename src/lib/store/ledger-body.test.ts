import { expect, test } from 'vitest';
import type { UploadLedger } from '$lib/ingest/upload-ledger';
import { ledgerBody, readLedgerBody } from './ledger-body';

const LEDGER: UploadLedger = {
	read: 3,
	accepted: 1,
	rejected: 2,
	empty: 0,
	groups: [
		{
			rule: 'number.maximum',
			field: 'score',
			column: 'Điểm',
			value: '99',
			params: { maximum: 10 },
			severity: 'reject',
			suggestions: [{ value: '9.9', label: { vi: '9,9', en: '9.9' } }],
			lines: Uint32Array.of(3, 7)
		}
	]
};

test('a kept ledger is read again as it was', async () => {
	const body = new Blob([new Uint8Array(ledgerBody(LEDGER))]);
	expect(await readLedgerBody(body)).toEqual(LEDGER);
});

test.each(['{', '{"read":1}', JSON.stringify({ ...LEDGER, groups: [{ rule: 'made.up' }] })])(
	'what is no ledger is refused: %s',
	async (text) => {
		await expect(readLedgerBody(new Blob([text]))).rejects.toThrow();
	}
);
