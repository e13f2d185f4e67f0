import { expect, test } from 'vitest';
import { createTranslate } from './translator';
import { loadCatalogue, type MessageKey } from './catalogue';

test('a sentence said again has the values of its own', async () => {
	const t = createTranslate('vi', await loadCatalogue('vi'));
	const said = (amount: string, base: number) => t('figure.measure.since.up', { amount, base });
	const first = said('0,32 điểm', 2019);
	expect(first).toContain('0,32 điểm');
	expect(first).toContain('2019');
	expect(said('0,33 điểm', 2019)).toBe(first.replace('0,32', '0,33'));
	expect(said('0,32 điểm', 2020)).toBe(first.replace('2019', '2020'));
	expect(said('0,32 điểm', 2019)).toBe(first);
});

test('a message that is missing stops every time', async () => {
	const t = createTranslate('vi', await loadCatalogue('vi'));
	const missing = () => t('figure.measure.nowhere' as MessageKey);
	expect(missing).toThrow('no message');
	expect(missing).toThrow('no message');
});
