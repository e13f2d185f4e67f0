import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './cuttable-site';

const README = join(import.meta.dirname, '../../README.md');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const hasNginx =
	spawnSync('nginx', ['-v']).status === 0 &&
	existsSync(BROTLI) &&
	existsSync('/etc/nginx/mime.types');

/** The configuration that README.md gives, with a port and a folder of this machine in place of its own. */
function siteOf(port: number): string {
	const [, block = ''] = /```nginx\n([\s\S]*?)```/.exec(readFileSync(README, 'utf8')) ?? [];
	const site = block
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('/srv/nhip-cchc/build', BUILD);
	if (!site.includes(BUILD) || !site.includes(`${port}`)) throw new Error('README.md: nginx block');
	return site;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

/** nginx on a free port, as a person who follows README.md runs it. */
export async function startNginx(): Promise<{ readonly url: string; readonly stop: () => void }> {
	const folder = mkdtempSync(join(tmpdir(), 'nhip-cchc-nginx-'));
	const port = await freePort();
	const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const config = join(folder, 'nginx.conf');
	writeFileSync(
		config,
		[
			`load_module ${BROTLI};`,
			'daemon off;',
			`pid ${folder}/pid;`,
			'error_log stderr;',
			'events {}',
			'http {',
			'include /etc/nginx/mime.types;',
			'default_type application/octet-stream;',
			'access_log off;',
			...paths.map((name) => `${name}_temp_path ${folder}/${name};`),
			siteOf(port),
			'}'
		].join('\n')
	);
	const child: ChildProcess = spawn('nginx', ['-p', folder, '-c', config], { stdio: 'pipe' });
	let said = '';
	child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
	const url = `http://127.0.0.1:${port}`;
	for (let attempt = 0; ; attempt += 1) {
		const isUp = await fetch(`${url}/`).then(
			() => true,
			() => false
		);
		if (isUp) break;
		if (attempt > 50 || child.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		url,
		stop: () => {
			child.kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
