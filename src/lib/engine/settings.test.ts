import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { startNodeEngine } from './node-engine.server';
import { copySettings, deviceSettings, WASM_BYTES } from './settings';

test('the size told to readers is that of the module', () => {
	const require = createRequire(import.meta.url);
	const module = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(WASM_BYTES).toBe(statSync(module).size);
});

const limitOf = (settings: readonly string[]) =>
	settings.flatMap((setting) => /memory_limit = '(\d+)MiB'/.exec(setting)?.[1] ?? []).map(Number);

test.each([
	[undefined, 1536, 768],
	[0.25, 512, 256],
	[1, 512, 256],
	[2, 1024, 512],
	[4, 2048, 1024],
	[8, 3072, 1024],
	[32, 3072, 1024]
])('of a device with %s GiB the engine takes %i MiB, a copy beside it %i', (device, own, copy) => {
	expect(limitOf(deviceSettings(device))).toEqual([own]);
	expect(limitOf(copySettings(device))).toEqual([copy]);
});

test('the engine takes what it is told of the device, and lets nobody change it', async () => {
	const engine = await startNodeEngine(deviceSettings(2));
	const [row] = await engine.query("SELECT current_setting('memory_limit') AS told");
	expect(row).toEqual({ told: '1.0 GiB' });
	await expect(engine.run('RESET memory_limit')).rejects.toMatchObject({ kind: 'query' });
	await engine.close();
});
