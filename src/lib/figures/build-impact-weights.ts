import type { AnswerRankedFigure } from './answer-ranked-figure';
import { fittingHeadline } from './headline';
import { impactSources, type ImpactInput } from './impact-input';

/** As many provinces as a headline can name. */
const NAMED = 3;

/** Of what the comparison is made; null where all count alike, which no drawing need say. */
export function buildImpactWeights(input: ImpactInput): AnswerRankedFigure | null {
	const { words, answer, nameOf } = input;
	const { t, format } = words;
	const { weights, specification, isTied } = answer;
	if (specification.design === 'did' || weights.length === 0) return null;
	const items = weights.map(({ unit, weight }) => {
		const valueText = format.percent(100 * weight);
		const label = nameOf(unit);
		const text = `${label}: ${valueText}`;
		return { id: unit, label, role: 'peer' as const, value: 100 * weight, valueText, text };
	});
	const listed = (count: number) =>
		items
			.slice(0, count)
			.map(({ label, valueText }) => `${label} (${valueText})`)
			.join(', ');
	const count = items.length;
	return {
		kind: 'answer-ranked',
		id: 'impact-weights',
		language: words.language,
		headline: fittingHeadline(
			[NAMED, NAMED - 1, 1].map((named) => t('impact.weights.headline', { list: listed(named) }))
		),
		subtitle: t('impact.weights.subtitle', { count }),
		summary: t('impact.weights.summary', { count, list: listed(count) }),
		table: {
			caption: t('impact.weights.caption'),
			columns: [
				{ key: 'area', label: t('figure.area'), isNumeric: false },
				{ key: 'weight', label: t('impact.weights.value'), isNumeric: true }
			],
			rows: items.map(({ id, label, value, valueText }) => [
				{ text: label, value: id, isReason: false },
				{ text: valueText, value, isReason: false }
			])
		},
		notes: isTied ? [t('impact.weights.tied')] : [],
		sources: impactSources(input),
		vintage: input.vintage,
		unit: t('impact.weights.unit'),
		isRank: false,
		format: (value) => format.short(value),
		items
	};
}
