import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { WASM_BYTES } from './settings';

test('the size told to readers is that of the module', () => {
	const require = createRequire(import.meta.url);
	const module = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(WASM_BYTES).toBe(statSync(module).size);
});
