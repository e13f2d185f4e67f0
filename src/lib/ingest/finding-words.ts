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

const LONGEST_COLUMN = 60;

/** Characters that do not show, or that steer a terminal, are written as `\\u001b`. */
function visible(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
		const named = { '\n': '\\n', '\t': '\\t' }[character];
		return named ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
	});
}

/** A text from a file as it can be printed: one line, every character seen, not too long. */
export function shortened(text: string, longest = LONGEST_VALUE): string {
	// A cut may fall between the halves of one character.
	const start = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
	return visible(text.length > longest ? `${start}…` : text);
}

/** Where a finding stands: `data/scores/papi.csv, dòng 12, cột score`. */
export function findingPlace(finding: Finding, language: Language): string {
	const words = PLACE_WORDS[language];
	const line = finding.line === null ? [] : [`${words.line} ${finding.line}`];
	const column =
		finding.column === null ? [] : [`${words.column} ${shortened(finding.column, LONGEST_COLUMN)}`];
	return [visible(finding.file), ...line, ...column].join(', ');
}

type Broken = Pick<Finding, 'rule' | 'value' | 'params'>;

function filled(template: string, { value, params }: Broken, language: Language): string {
	return template
		.replace(/\{(\w+):(\w+)\|(\w+)\}/g, (_, name: string, one: string, more: string) =>
			params[name] === 1 ? one : more
		)
		.replace(/\{(\w+)\}/g, (_, name: string) => {
			if (name === 'value') return shortened(value ?? '');
			const param = params[name];
			return typeof param === 'number' ? NUMBERS[language].format(param) : visible(param ?? '');
		});
}

/** What a rule says of a text, without its place: which rule, what to do. */
export function breachText(broken: Broken, language: Language): string {
	return filled(RULE_WORDS[language][broken.rule], broken, language);
}

/** The same in two: what is wrong, and what to do about it; `''` where nothing is to be done. */
export function breachParts(
	broken: Broken,
	language: Language
): { readonly wrong: string; readonly mend: string } {
	const template = RULE_WORDS[language][broken.rule];
	const end = template.indexOf('. ');
	return {
		wrong: filled(end < 0 ? template : template.slice(0, end + 1), broken, language),
		mend: end < 0 ? '' : filled(template.slice(end + 2), broken, language)
	};
}

/** A finding in one sentence or two: where, what, which rule, what to do. */
export function findingText(finding: Finding, language: Language): string {
	return `${findingPlace(finding, language)}: ${breachText(finding, language)}`;
}
