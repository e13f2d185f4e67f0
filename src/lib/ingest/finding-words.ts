import type { Language } from '$lib/domain/language';
import type { Finding } from './ledger';
import type { RuleCode } from './rule-code';
import { RULE_WORDS_EN } from './words/rule-words-en';
import { RULE_WORDS_VI } from './words/rule-words-vi';

export const RULE_WORDS: Readonly<Record<Language, Readonly<Record<RuleCode, string>>>> = {
	vi: RULE_WORDS_VI,
	en: RULE_WORDS_EN
};

const PLACE_WORDS = {
	vi: { line: 'dòng', column: 'cột' },
	en: { line: 'line', column: 'column' }
} as const;

const LONGEST_VALUE = 80;

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
	vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 })
};

function shortened(value: string): string {
	const oneLine = value.replace(/\s*\n\s*/g, ' ');
	return oneLine.length > LONGEST_VALUE ? `${oneLine.slice(0, LONGEST_VALUE)}…` : oneLine;
}

/** Where a finding stands: `data/scores/papi.csv, dòng 12, cột score`. */
export function findingPlace(finding: Finding, language: Language): string {
	const words = PLACE_WORDS[language];
	const line = finding.line === null ? [] : [`${words.line} ${finding.line}`];
	const column = finding.column === null ? [] : [`${words.column} ${finding.column}`];
	return [finding.file, ...line, ...column].join(', ');
}

/** A finding in one sentence or two: where, what, which rule, what to do. */
export function findingText(finding: Finding, language: Language): string {
	const words = RULE_WORDS[language][finding.rule].replace(/\{(\w+)\}/g, (_, name: string) => {
		if (name === 'value') return shortened(finding.value ?? '');
		const param = finding.params[name];
		return typeof param === 'number' ? NUMBERS[language].format(param) : (param ?? '');
	});
	return `${findingPlace(finding, language)}: ${words}`;
}
