import type { OtherAnswer } from '$lib/analysis/impact-answer';
import type { ChangeFigure, ChangeItem } from './change-figure';
import type { FigureCell } from './figure';
import {
	differenceUnit,
	impactSources,
	inBrackets,
	signedText,
	type ImpactInput
} from './impact-input';
import { impactRefusalText, shortRefusalText } from './impact-refusal';
import { differingText, intervalText, placeText, pText, specificationText } from './impact-words';

/** The estimate of every specification below each other, the chosen one first. */
export function buildImpactOthers(input: ImpactInput): ChangeFigure {
	const { words, answer } = input;
	const { t, format } = words;
	const { alpha } = answer.levels;
	const { att, test, interval, specification, others } = answer;
	const all: readonly OtherAnswer[] = [
		{ specification, found: { ...test, att, interval }, refusal: null },
		...others
	];
	const ran = all.flatMap(({ found }) => found ?? []);
	const found = ran.filter(({ p }) => p <= alpha).length;
	const { what } = input.subject;
	const unit = differenceUnit(input);
	const shortAlpha = format.short(alpha);
	return {
		kind: 'change',
		id: 'impact-others',
		language: words.language,
		headline: t('impact.others.headline', { found, of: ran.length }),
		subtitle: t('impact.others.subtitle', { what, unit: inBrackets(unit) }),
		summary: t('impact.others.summary', {
			low: signedText(input, Math.min(...ran.map((one) => one.att))),
			high: signedText(input, Math.max(...ran.map((one) => one.att))),
			found,
			of: ran.length,
			alpha: shortAlpha,
			refused: all.length - ran.length
		}),
		table: {
			caption: t('impact.others.caption', { what }),
			columns: [
				{ key: 'specification', label: t('impact.others.column'), isNumeric: false },
				{ key: 'att', label: t('impact.others.att', { unit: inBrackets(unit) }), isNumeric: true },
				{ key: 'interval', label: t('impact.others.interval'), isNumeric: false },
				{ key: 'place', label: t('impact.others.place'), isNumeric: false },
				{ key: 'p', label: t('impact.others.p'), isNumeric: true }
			],
			rows: all.map((one) => rowOf(input, one))
		},
		notes: [],
		sources: impactSources(input),
		vintage: input.vintage,
		measure: 'points',
		unit,
		format: (value) => format.signedShort(value),
		items: all.map((one, at) => itemOf(input, one, at)),
		unconfirmed: ran.some(({ p }) => p > alpha)
			? t('impact.others.usual', { alpha: shortAlpha })
			: null
	};
}

function itemOf(input: ImpactInput, { specification, found, refusal }: OtherAnswer, at: number) {
	const { words, answer } = input;
	const label =
		at === 0
			? specificationText(words, specification)
			: differingText(words, specification, answer.specification);
	const item = { id: `s${String(at)}`, label, role: at === 0 ? 'own' : 'peer' } as const;
	if (!found) {
		const reason = refusal ? shortRefusalText(input, refusal) : '';
		const told: ChangeItem = {
			...item,
			value: null,
			isUnconfirmed: false,
			changeText: reason,
			besideText: '',
			text: `${label}: ${reason}`
		};
		return told;
	}
	const { low = null, high = null } = found.interval ?? {};
	const told: ChangeItem = {
		...item,
		value: found.att,
		...(low !== null && high !== null ? { interval: { low, high } } : {}),
		isUnconfirmed: found.p > answer.levels.alpha,
		changeText: words.format.signed(found.att),
		besideText: `p = ${pText(words, found.p)}`,
		text: `${label}: ${signedText(input, found.att)}; ${placeText(words, found)}`
	};
	return told;
}

function rowOf(input: ImpactInput, { specification, found, refusal }: OtherAnswer): FigureCell[] {
	const { words, answer } = input;
	const name = specificationText(words, specification);
	const head = { text: name, value: name, isReason: false };
	if (!found) {
		const text = refusal ? impactRefusalText(input, refusal) : '';
		const reason = { text, value: null, isReason: true };
		const nothing = { text: '–', value: null, isReason: true };
		return [head, reason, nothing, nothing, nothing];
	}
	return [
		head,
		{ text: words.format.signed(found.att), value: found.att, isReason: false },
		{
			text: intervalText(input, found.interval, answer.levels.alpha),
			value: null,
			isReason: false
		},
		{
			text: `${String(found.rank)}/${String(found.of)}`,
			value: found.rank,
			isReason: false
		},
		{ text: pText(words, found.p), value: found.p, isReason: false }
	];
}
