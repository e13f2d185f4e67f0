import { describe, expect, it, test } from 'vitest';
import { auditOutcome } from '../../scripts/audit-outcome.js';
import { faultsOf, isAllowed, shippedParts } from '../../scripts/shipped-parts.js';

const root = `${import.meta.dirname}/../..`;

describe('the parts that are shipped', () => {
	const parts = shippedParts(root);

	it('are all dependencies, what they need, and what the build adds of its own', () => {
		const names = parts.map(({ name }) => name);
		for (const name of ['d3', 'd3-scale', 'apache-arrow', 'svelte', '@sveltejs/kit', 'docx']) {
			expect(names).toContain(name);
		}
		expect(names).not.toContain('eslint');
	});

	it('have each a version and a licence under which they may be given on', () => {
		expect(faultsOf(parts)).toEqual([]);
		expect(parts.filter(({ version }) => version === '')).toEqual([]);
	});
});

test.each([
	['MIT', true],
	['(MIT OR GPL-3.0-or-later)', true],
	['(MIT AND Zlib)', true],
	['(MIT AND GPL-3.0)', false],
	['GPL-3.0-only', false],
	['SEE LICENSE IN EULA', false],
	['', false]
])('a part under «%s» may be shipped: %s', (licence, expected) => {
	expect(isAllowed(licence)).toBe(expected);
	expect(faultsOf([{ name: 'x', version: '1', licence, text: '' }])).toHaveLength(expected ? 0 : 1);
});

describe('the audit', () => {
	const reportOf = (severity: string) =>
		JSON.stringify({
			metadata: {},
			vulnerabilities: { x: { severity, via: [{ title: 'Runs text', url: 'https://a.b/c' }] } }
		});

	it('stops at a grave fault and tells a lesser one', () => {
		expect(auditOutcome(reportOf('critical')).failed).toBe(true);
		expect(auditOutcome(reportOf('high')).failed).toBe(true);
		expect(auditOutcome(reportOf('moderate'))).toEqual({
			lines: ['moderate: x (Runs text https://a.b/c)'],
			failed: false
		});
	});

	it('says that it was skipped where no registry answers', () => {
		for (const text of ['', 'not JSON', '{"error":{"code":"E405"}}']) {
			const { lines, failed } = auditOutcome(text);
			expect(lines.join()).toContain('SKIPPED');
			expect(failed).toBe(false);
		}
	});

	it('says so where nothing is found', () => {
		expect(auditOutcome('{"metadata":{},"vulnerabilities":{}}')).toEqual({
			lines: ['audit: no known faults'],
			failed: false
		});
	});
});
