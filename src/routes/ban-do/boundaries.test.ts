import { afterEach, describe, expect, test, vi } from 'vitest';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import { entries, GET } from './[set].json/+server';
import { fetchBoundaries } from './fetch-boundaries';

type Event = Parameters<typeof GET>[0];

const answer = async (set: string) => GET({ params: { set } } as Event);

afterEach(() => vi.unstubAllGlobals());

describe('the boundaries of a map', () => {
	test('are made for both sets', async () => {
		expect(await entries()).toEqual([{ set: '63' }, { set: '34' }]);
		for (const set of [63, 34] as const) {
			const response = await answer(String(set));
			expect(response.headers.get('content-type')).toBe('application/json');
			expect(await response.json()).toEqual(boundariesOf(set));
		}
	});

	test('are not to be had for any other', async () => {
		await expect(answer('64')).rejects.toMatchObject({ status: 404 });
	});

	test('are asked for once, and again after a fault', async () => {
		const asked = vi
			.fn<(address: string) => Promise<Response>>()
			.mockResolvedValueOnce(new Response('', { status: 503 }))
			.mockImplementation(() => Promise.resolve(new Response('{"set":34}')));
		vi.stubGlobal('fetch', asked);
		await expect(fetchBoundaries(34)).rejects.toThrow('503');
		expect(await fetchBoundaries(34)).toEqual({ set: 34 });
		expect(await fetchBoundaries(34)).toEqual({ set: 34 });
		expect(asked.mock.calls).toEqual([['/ban-do/34.json'], ['/ban-do/34.json']]);
	});
});
