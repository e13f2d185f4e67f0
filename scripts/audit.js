import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { auditOutcome } from './audit-outcome.js';

/** Asks the registry for known vulnerabilities of what is shipped; the rule is that of audit-outcome.js. */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
	cwd: join(import.meta.dirname, '..'),
	encoding: 'utf8',
	timeout: 120_000,
	shell: process.platform === 'win32'
});
const { lines, failed } = auditOutcome(stdout);
console.log(lines.join('\n'));
process.exitCode = failed ? 1 : 0;
