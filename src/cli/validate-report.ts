import type { Language } from '$lib/domain/language';
import type { PackageReport } from '$lib/ingest/check-package';
import type { UploadReport } from '$lib/ingest/check-upload';
import { findingText, shortened } from '$lib/ingest/finding-words';
import type { Finding, Ledger } from '$lib/ingest/ledger';
import type { CrossCheck } from '$lib/ingest/table-rule';
import { VALIDATE_WORDS } from './validate-words';

type CheckedUpload = Extract<UploadReport, { outcome: 'checked' }>;
type UnknownKind = Extract<UploadReport, { outcome: 'unknown_kind' }>;
type Account = Pick<Ledger, 'read' | 'accepted' | 'rejected'>;

/** `đọc 120 = nhận 118 + loại 2` */
export function accountLine(account: Account, language: Language): string {
	return VALIDATE_WORDS[language].account(account.read, account.accepted, account.rejected);
}

export function addedUp(ledgers: readonly Account[]): Account {
	return ledgers.reduce(
		(sum, ledger) => ({
			read: sum.read + ledger.read,
			accepted: sum.accepted + ledger.accepted,
			rejected: sum.rejected + ledger.rejected
		}),
		{ read: 0, accepted: 0, rejected: 0 }
	);
}

function checkLines(checks: readonly CrossCheck[], language: Language): string[] {
	const words = VALIDATE_WORDS[language];
	const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
	const titles = { papi_sum: words.papiSum, pci_weights: words.pciWeights } as const;
	return (['papi_sum', 'pci_weights'] as const).flatMap((name) => {
		const own = checks.filter(({ check }) => check === name);
		const lines = own.map(({ year, checked, largestResidual }) =>
			words.check(year, checked, number.format(largestResidual))
		);
		return own.length === 0 ? [] : ['', titles[name], ...lines];
	});
}

const MOST_OF_A_RULE = 50;

/** The findings to read: of one rule in one file the first fifty, and a count of the rest. */
function cappedLines(findings: readonly Finding[], language: Language): string[] {
	const groups = new Map<string, Finding[]>();
	const lines: string[] = [];
	for (const finding of findings) {
		const key = JSON.stringify([finding.file, finding.rule]);
		const group = groups.get(key) ?? [];
		if (group.push(finding) === 1) groups.set(key, group);
		if (group.length <= MOST_OF_A_RULE) lines.push(`  ${findingText(finding, language)}`);
	}
	const rest = [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined || group.length <= MOST_OF_A_RULE) return [];
		const count = group.length - MOST_OF_A_RULE;
		return `  ${VALIDATE_WORDS[language].more(first.file, first.rule, count)}`;
	});
	return [...lines, ...rest];
}

function findingLines(findings: readonly Finding[], language: Language): string[] {
	const words = VALIDATE_WORDS[language];
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	const violations = findings.filter(({ severity }) => severity === 'reject');
	const listed = (title: string, list: readonly Finding[]): string[] =>
		list.length === 0 ? [] : ['', title, ...cappedLines(list, language)];
	return [
		...listed(words.warnings(warnings.length), warnings),
		...listed(words.violations(violations.length), violations),
		...(violations.length === 0 ? ['', words.sound] : [])
	];
}

/** Why the kind of a file is not known: its delimiter, what its header lacks, or neither. */
export function unknownKindLine(file: string, report: UnknownKind, language: Language): string {
	const words = VALIDATE_WORDS[language];
	const header = shortened(report.header.join(','));
	const { delimiter, near } = report;
	if (delimiter !== null) return words.otherDelimiter(file, header, delimiter);
	if (near !== null) return words.nearKind(file, near.kind, near.missing.join(', '));
	return words.unknownKind(file, header);
}

const MOST_FAULTS = 10;

/** Why a file could not be held against a package: the first of what is wrong with that. */
export function noRecordLines(
	folder: string,
	findings: readonly Finding[],
	language: Language
): string[] {
	const faults = findings.slice(0, MOST_FAULTS).map((found) => `  ${findingText(found, language)}`);
	return [VALIDATE_WORDS[language].noPackage(folder), ...faults];
}

/** Every finding of a package, its structure first. */
export function packageFindings(report: PackageReport): Finding[] {
	return [...report.structure, ...report.ledgers.flatMap(({ findings }) => findings)];
}

/** The account of a package, in lines to print. */
export function packageLines(report: PackageReport, language: Language): string[] {
	const words = VALIDATE_WORDS[language];
	const account = (ledger: Ledger): string => `${ledger.file}: ${accountLine(ledger, language)}`;
	return [
		words.package(report.version, report.created),
		'',
		...report.ledgers.map(account),
		...checkLines(report.checks, language),
		...findingLines(packageFindings(report), language),
		'',
		`${words.all}: ${accountLine(addedUp(report.ledgers), language)}`
	];
}

/** The account of one file, in lines to print; the last says read = accepted + rejected. */
export function uploadLines(report: CheckedUpload, language: Language): string[] {
	const words = VALIDATE_WORDS[language];
	const { ledger, checks } = report.reading;
	return [
		report.told ? words.kindTold(report.kind) : words.kindGuessed(report.kind),
		...checkLines(checks, language),
		...findingLines(ledger.findings, language),
		'',
		accountLine(ledger, language)
	];
}

/** The same account for machines; `error` is why a file was not checked at all. */
export function reportJson(
	ledgers: readonly Ledger[],
	findings: readonly Finding[],
	checks: readonly CrossCheck[],
	language: Language,
	error: string | null = null
): string {
	const accounts = ledgers.map(({ file, resource, read, accepted, rejected }) => {
		return { file, resource, read, accepted, rejected };
	});
	const worded = findings.map((found) => ({ ...found, text: findingText(found, language) }));
	const said = error === null ? {} : { error };
	return JSON.stringify(
		{ ...said, ...addedUp(ledgers), accounts, checks, findings: worded },
		null,
		2
	);
}
