/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands each a program of node_modules or scripts, and its arguments, run by Node
 * @property {string} [project] of vitest, whose tests are counted
 * @property {string[]} [needs] steps without whose success this one says nothing
 */

const VITEST = 'node_modules/vitest/vitest.mjs';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const STYLELINT = 'node_modules/stylelint/bin/stylelint.mjs';
const SVELTE_KIT = 'node_modules/@sveltejs/kit/svelte-kit.js';
const SVELTE_CHECK = 'node_modules/svelte-check/bin/svelte-check';

/** Where a vitest step leaves its counts. @param {string} project */
export const reportOf = (project) => `node_modules/.cache/test-reports/${project}.json`;

/** @param {string} project @returns {Step} */
const vitest = (project) => ({
	name: project,
	project,
	commands: [
		[
			VITEST,
			'run',
			`--project=${project}`,
			// A picture that is not checked in fails instead of being written.
			'--update=none',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${reportOf(project)}`
		]
	]
});

/** @type {Step[]} */
export const steps = [
	{ name: 'chromium', commands: [['scripts/ensure-chromium.js']] },
	{ name: 'format', commands: [[PRETTIER, '--check', '--log-level=warn', '.']] },
	{
		name: 'lint',
		commands: [
			[SVELTE_KIT, 'sync'],
			[ESLINT, '--max-warnings=0', '.'],
			[STYLELINT, '--max-warnings=0', '--allow-empty-input', 'src/**/*.{css,svelte}']
		]
	},
	{
		name: 'types',
		commands: [
			[SVELTE_KIT, 'sync'],
			[SVELTE_CHECK, '--tsconfig=./tsconfig.json', '--fail-on-warnings']
		]
	},
	// Says that it was skipped where the registry answers no such question.
	{ name: 'audit', commands: [['scripts/audit.js']] },
	vitest('unit'),
	vitest('ssr'),
	// A page that grew stops a change of the program, and not a province that adds a year of data.
	{ name: 'build', commands: [['scripts/build.js', '--strict']] },
	{ ...vitest('browser'), needs: ['chromium', 'build'] }
];
