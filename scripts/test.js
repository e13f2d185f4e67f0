import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from './freshness.js';
import { reportOf, steps } from './test-steps.js';
import { addUp, closingLine, tallyOf } from './test-tally.js';

/** @typedef {import('./test-steps.js').Step} Step */
/** @typedef {import('./test-tally.js').Outcome} Outcome */

const root = join(import.meta.dirname, '..');

/** The named steps, or all; a step that another needs is added, a build only when build/ is stale. */
function chosenSteps() {
	const names = process.argv.slice(2);
	const unknown = names.filter((name) => !steps.some((step) => step.name === name));
	if (unknown.length > 0) {
		console.error(
			`no step ${unknown.join(', ')}; there are: ${steps.map(({ name }) => name).join(', ')}`
		);
		process.exit(2);
	}
	if (names.length === 0) return steps;
	const needed = steps
		.filter(({ name }) => names.includes(name))
		.flatMap(({ needs }) => needs ?? []);
	const wanted = new Set([
		...names,
		...needed.filter((name) => name !== 'build' || !isFresh(root))
	]);
	return steps.filter(({ name }) => wanted.has(name));
}

/** @param {Step} step @returns {Outcome} */
function run({ name, commands, project }) {
	const report = project ? join(root, reportOf(project)) : undefined;
	if (report) rmSync(report, { force: true });
	let failed = false;
	for (const command of commands) {
		const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
		failed ||= status !== 0;
	}
	if (!report) return { name, state: failed ? 'failed' : 'passed' };
	const tests = existsSync(report) ? tallyOf(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
	return { name, state: failed || !tests ? 'failed' : 'passed', tests };
}

/** @type {Outcome[]} */
const outcomes = [];
/** @type {string[]} */
const summary = [];

for (const step of chosenSteps()) {
	console.log(`\n=== ${step.name}`);
	const broken = outcomes.filter(
		({ name, state }) => step.needs?.includes(name) && state !== 'passed'
	);
	const start = performance.now();
	/** @type {Outcome} */
	const outcome = broken.length > 0 ? { name: step.name, state: 'skipped' } : run(step);
	outcomes.push(outcome);
	const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
	const why = broken.length > 0 ? ` because of ${broken.map(({ name }) => name).join(', ')}` : '';
	const state = outcome.state === 'passed' ? 'passed' : outcome.state.toUpperCase();
	const tests = outcome.tests ? `  (tests: ${closingLine(outcome.tests)})` : '';
	summary.push(`${step.name.padEnd(10)} ${state}${why}  ${seconds}${tests}`);
	console.log(`=== ${summary.at(-1)}`);
}

console.log(`\n${summary.join('\n')}\n`);
const total = addUp(outcomes);
const noTestRan = outcomes.every(({ tests }) => !tests || tests.passed + tests.failed === 0);
const testsWereDue = outcomes.some(({ name }) =>
	steps.some((step) => step.name === name && step.project)
);
if (testsWereDue && noTestRan) console.log('NO TEST RAN');
console.log(closingLine(total));
process.exitCode = total.failed > 0 || (testsWereDue && noTestRan) ? 1 : 0;
