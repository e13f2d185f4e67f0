/** Known faults of shipped parts that are as grave as this stop a release; lesser ones are told. */
const STOPPING = new Set(['high', 'critical']);

/**
 * @typedef {{ severity?: string, via?: (string | { title?: string, url?: string })[] }} Vulnerability
 * @typedef {{ vulnerabilities?: Record<string, Vulnerability>, metadata?: object }} Report
 */

/** @param {string} text @returns {Report | undefined} */
function reportIn(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/**
 * Reads what `npm audit --json` printed. Where no registry answered nothing is known, and that is said.
 * @param {string} text
 * @returns {{ lines: string[], failed: boolean }}
 */
export function auditOutcome(text) {
	const report = reportIn(text);
	if (!report?.vulnerabilities || !report.metadata) {
		return {
			lines: ['audit SKIPPED: the package registry answers no question about known faults'],
			failed: false
		};
	}
	const found = Object.entries(report.vulnerabilities);
	const lines = found.map(([name, { severity = 'unknown', via = [] }]) => {
		const reasons = via.flatMap((reason) =>
			typeof reason === 'string' ? [] : [`${reason.title ?? ''} ${reason.url ?? ''}`.trim()]
		);
		return `${severity}: ${name}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`;
	});
	const failed = found.some(([, { severity }]) => STOPPING.has(severity ?? ''));
	return { lines: found.length === 0 ? ['audit: no known faults'] : lines, failed };
}
