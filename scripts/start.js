import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from './freshness.js';
import { serve } from './serve.js';

const root = join(import.meta.dirname, '..');

if (isFresh(root)) {
	console.log('build/ khớp với mã nguồn và dữ liệu · build/ matches the sources and the data');
} else {
	console.log('Đang dựng trang, chờ khoảng một phút · Building the site, about a minute');
	const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.js')], {
		cwd: root,
		stdio: 'inherit'
	});
	if (status !== 0) process.exit(status ?? 1);
}
await serve();
