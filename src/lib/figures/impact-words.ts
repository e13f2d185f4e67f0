import type { ImpactAnswer, Place } from '$lib/analysis/impact-answer';
import type { Specification } from '$lib/analysis/impact-study';
import type { EffectInterval } from '$lib/analysis/test-inversion';
import type { Words } from '$lib/messages/words';
import { fittingHeadline } from './headline';
import { signedText, sizeText, type ImpactInput } from './impact-input';
import { lowerFirst, upperFirst } from './point-words';
import { yearSpans } from './year-spans';

/** A p-value as a report prints it: three decimals. */
export function pText({ format }: Words, p: number): string {
	return format.fixed(p, 3);
}

/** `đứng thứ 9/56 tỉnh về độ lớn (p = 0,161)`. */
export function placeText(
	words: Words,
	{ rank, of, p }: Place,
	statistic: ImpactAnswer['test']['statistic'] = 'att'
): string {
	const values = { rank, of, p: pText(words, p) };
	return words.t(statistic === 'ratio' ? 'impact.placeRatio' : 'impact.place', values);
}

/** The effects that the test does not reject; null stands for a set without an end or without members. */
export function intervalText(
	input: ImpactInput,
	interval: EffectInterval | null,
	alpha: number
): string {
	const { t, format } = input.words;
	const level = format.percent(100 * (1 - alpha));
	if (interval === null) return t('impact.interval.empty', { level });
	const { low, high } = interval;
	const said = (value: number) => signedText(input, value);
	if (low !== null && high !== null)
		return t('impact.interval.both', { level, low: said(low), high: said(high) });
	if (low !== null) return t('impact.interval.above', { level, low: said(low) });
	if (high !== null) return t('impact.interval.below', { level, high: said(high) });
	return t('impact.interval.none', { level });
}

/** `Khác biệt kép, năm 2020 tính cả năm, so với mọi tỉnh`. */
export function specificationText(words: Words, specification: Specification): string {
	return Object.values(partsOf(words, specification))
		.filter((part) => part !== '')
		.join(', ');
}

/** Only what differs from the main one: `Đối chứng tổng hợp, năm 2020 không tính`. */
export function differingText(words: Words, one: Specification, main: Specification): string {
	const [parts, usual] = [partsOf(words, one), partsOf(words, main)];
	const names = Object.keys(parts) as (keyof typeof parts)[];
	return upperFirst(
		names.flatMap((name) => (parts[name] === usual[name] ? [] : [parts[name]])).join(', ')
	);
}

function partsOf({ t }: Words, { design, startYear, donors, without }: Specification) {
	return {
		design: t(`impact.design.${design}`),
		startYear: t('impact.part.startYear', { startYear: t(`impact.startYear.${startYear}`) }),
		donors: t('impact.part.donors', { donors: t(`impact.donors.${donors}`) }),
		without: without.length === 0 ? '' : t('impact.part.without', { without: yearSpans(without) })
	};
}

/** How far the province is from its comparison, as a headline. */
export function findingHeadline(input: ImpactInput): string {
	const { words, answer, areaName } = input;
	const way = Math.abs(answer.att) < 0.005 ? 'level' : answer.att > 0 ? 'above' : 'below';
	const values = {
		year: answer.times[answer.start] ?? '',
		area: areaName,
		amount: sizeText(input, answer.att)
	};
	const names = [input.subject.what, input.subject.brief];
	return fittingHeadline(
		names.flatMap((what) => [
			words.t(`impact.finding.${way}`, { ...values, what }),
			words.t(`impact.finding.${way}Short`, { ...values, what })
		])
	);
}

/** The rule by which the verdict was reached, with its numbers. */
export function ruleText(input: ImpactInput): string {
	const { words, answer } = input;
	const { t, format } = words;
	const { rise, fall } = answer.detectable;
	const { alpha } = answer.levels;
	const ran = answer.others.flatMap(({ found }) => found ?? []);
	const found = [answer.test, ...ran].filter(({ p }) => p <= alpha).length;
	const values = {
		of: answer.rule === 'few_units' ? answer.test.of : ran.length + 1,
		found,
		alpha: format.short(alpha),
		largest: sizeText(input, answer.largestChange),
		rise: rise === null ? '' : sizeText(input, rise),
		fall: fall === null ? '' : sizeText(input, fall),
		years: yearSpans(answer.early.filter(({ p }) => p <= alpha).map(({ time }) => time))
	};
	const isBlind = answer.rule === 'undetectable' && (rise === null || fall === null);
	return t(isBlind ? 'impact.rule.blind' : `impact.rule.${answer.rule}`, values);
}

/** What stands in no year, who is left out, and which years are in doubt. */
export function impactNotes(input: ImpactInput): string[] {
	const { words, answer, nameOf } = input;
	const { t } = words;
	const listed = (codes: readonly string[]) => codes.map(nameOf).join(', ');
	return [
		...(answer.unconfirmed.length > 0
			? [t('impact.notes.unconfirmed', { years: yearSpans(answer.unconfirmed) })]
			: []),
		...(answer.outside.length > 0
			? [t('impact.notes.outside', { years: yearSpans(answer.outside) })]
			: []),
		...(answer.leftOut.length > 0
			? [
					t('impact.notes.leftOut', {
						list: answer.leftOut
							.map(({ unit, times }) =>
								t('impact.notes.leftOutItem', { area: nameOf(unit), years: yearSpans(times) })
							)
							.join('; ')
					})
				]
			: []),
		...(answer.unplaced.length > 0
			? [t('impact.notes.unplaced', { list: listed(answer.unplaced) })]
			: [])
	];
}

/** The appendix of a report: question, data, design, result, power and verdict, a sentence each. */
export function appendixLines(input: ImpactInput): string[] {
	const { words, answer, areaName } = input;
	const { t, format } = words;
	const { times, start, test, detectable, levels } = answer;
	const { design } = answer.specification;
	const sizeOr = (size: number | null) =>
		size === null ? t('impact.appendix.none') : sizeText(input, size);
	const { what } = input.subject;
	return [
		t('impact.appendix.question', {
			start: times[start] ?? '',
			last: times.at(-1) ?? '',
			what,
			area: areaName
		}),
		t('impact.appendix.data', {
			units: answer.units.length,
			years: yearSpans(times),
			before: start,
			after: times.length - start
		}),
		t('impact.appendix.design', {
			specification: lowerFirst(specificationText(words, answer.specification)),
			says: t(`impact.designSays.${design}`, { area: areaName })
		}),
		t('impact.appendix.fit', {
			pre: sizeText(input, answer.preRmspe),
			post: sizeText(input, answer.postRmspe)
		}),
		t('impact.appendix.result', {
			att: signedText(input, answer.att),
			place: placeText(words, test, test.statistic),
			interval: intervalText(input, answer.interval, levels.alpha)
		}),
		t('impact.appendix.power', {
			rise: sizeOr(detectable.rise),
			fall: sizeOr(detectable.fall),
			power: format.percent(100 * detectable.power),
			alpha: format.short(levels.alpha)
		}),
		t('impact.appendix.verdict', {
			verdict: lowerFirst(t(`impact.verdict.${answer.verdict}`)),
			rule: ruleText(input)
		}),
		...impactNotes(input),
		t('impact.appendix.method')
	];
}
