import { expect, test } from 'vitest';
import { AREAS, COMPONENTS } from '$lib/ingest/values/testing/record-names';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { valueText } from './mapping-words';

const words = createWords('vi', await loadWithOwn('vi', 'dataPage'));
const context = { areas: AREAS, components: COMPONENTS };
const named = (component: string, index?: string) =>
	valueText(words, context, 'component', component, index);

test('a part is called as its index calls it', () => {
	expect(named('TOTAL', 'PAPI')).toMatch(/^TOTAL PAPI tổng hợp/);
	expect(named('TOTAL', 'SIPAS')).toBe('TOTAL Chỉ số hài lòng chung');
	expect(named('D1', 'PAPI')).toBe('D1 Tham gia của người dân ở cấp cơ sở');
});

test('a code with other names in other indices stands alone where no index is known', () => {
	expect(named('TOTAL')).toBe('TOTAL');
	expect(named('D1')).toBe('D1 Tham gia của người dân ở cấp cơ sở');
	expect(named('D1', 'PCI')).toBe('D1');
});
