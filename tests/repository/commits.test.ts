import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files';

const CONVENTIONAL =
	/^(build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(\([a-z0-9-]+\))?!?: \S.*[^.\s]$/;
const LONGEST_SUBJECT = 72;

const isGood = (subject: string) => CONVENTIONAL.test(subject) && subject.length <= LONGEST_SUBJECT;

function git(...args: string[]): string | undefined {
	try {
		const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
		return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio }).trim();
	} catch {
		return undefined;
	}
}

describe('a subject', () => {
	test.each(['feat: add a picker', 'fix(ingest)!: refuse a second header', 'ci: run the tests'])(
		'%s passes',
		(subject) => expect(isGood(subject)).toBe(true)
	);
	test.each(['Add a picker', 'feat:add', 'feat: add a picker.', `feat: ${'long '.repeat(20)}x`])(
		'%s does not',
		(subject) => expect(isGood(subject)).toBe(false)
	);
});

test('subjects of this branch follow Conventional Commits', (context) => {
	const shallow = git('rev-parse', '--is-shallow-repository');
	if (shallow !== 'false') {
		const why = shallow === undefined ? 'this is not a git checkout' : 'the history is shallow';
		console.warn(`SKIPPED: commit subjects were not read, because ${why}`);
		context.skip();
	}
	const subjects = (git('log', '--no-merges', '--format=%s') ?? '').split('\n');
	expect(subjects.filter((subject) => !isGood(subject))).toEqual([]);
});
