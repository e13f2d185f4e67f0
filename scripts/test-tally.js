/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', tests?: Tally | undefined }} Outcome
 */

/** @param {VitestReport} report @returns {Tally} */
export const tallyOf = (report) => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests
});

/**
 * Tests and steps together: a step counts as one, beside the tests in it.
 * @param {Outcome[]} outcomes
 * @returns {Tally}
 */
export function addUp(outcomes) {
	const total = { passed: 0, failed: 0, skipped: 0 };
	for (const { state, tests } of outcomes) {
		total[state] += 1;
		total.passed += tests?.passed ?? 0;
		total.failed += tests?.failed ?? 0;
		total.skipped += tests?.skipped ?? 0;
	}
	return total;
}

/** @param {Tally} total */
export const closingLine = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
