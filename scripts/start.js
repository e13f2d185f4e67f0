import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from './freshness.js';
import { serveOptions } from './serve-options.js';
import { fail, serve } from './serve.js';

const root = join(import.meta.dirname, '..');

/** Builds when the sources or the data changed since the last build; true when there is one to serve. */
function build() {
	if (isFresh(root)) {
		console.log('build/ khớp với mã nguồn và dữ liệu · build/ matches the sources and the data');
		return true;
	}
	console.log('Đang dựng trang, chờ một hai phút · Building the site, a minute or two');
	const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.js')], {
		cwd: root,
		stdio: 'inherit'
	});
	process.exitCode = status ?? 1;
	return status === 0;
}

const options = serveOptions(process.argv.slice(2));
if ('error' in options) fail(options.error, 2);
else if (build()) await serve(options);
