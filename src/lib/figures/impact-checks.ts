import { movedText, outcomeText, signedText, type ImpactInput } from './impact-input';
import { pText } from './impact-words';

/** One way to doubt an estimate, and what it finds. */
export interface ImpactCheck {
	readonly id: 'early' | 'without' | 'trend' | 'similar';
	readonly title: string;
	readonly lines: readonly string[];
}

/** Earlier starts, donors left out, the course before the start, and who began as high or as low. */
export function impactChecks(input: ImpactInput): ImpactCheck[] {
	const { words, answer, areaName, nameOf } = input;
	const { t } = words;
	const { early, preTrend, similar } = answer;
	const score = (value: number) => outcomeText(input, value);
	const moved = (value: number) => movedText(input, value);
	return [
		{
			id: 'early',
			title: t('impact.checks.early'),
			lines:
				early.length === 0
					? [t('impact.checks.earlyNone')]
					: early.map(({ time, att, rank, of, p }) =>
							t('impact.checks.earlyItem', {
								time,
								att: signedText(input, att),
								rank,
								of,
								p: pText(words, p)
							})
						)
		},
		{
			id: 'without',
			title: t('impact.checks.without'),
			lines: [withoutText(input)]
		},
		{
			id: 'trend',
			title: t('impact.checks.trend'),
			lines: [
				preTrend === null
					? t('impact.checks.trendNone')
					: t('impact.checks.trendText', {
							slope: signedText(input, preTrend.slope),
							rank: preTrend.rank,
							of: preTrend.of,
							p: pText(words, preTrend.p)
						})
			]
		},
		{
			id: 'similar',
			title: t('impact.checks.similar'),
			lines: [
				t('impact.checks.similarText', {
					area: areaName,
					level: score(similar.level),
					change: moved(similar.change),
					count: similar.units.length,
					similarLevel: score(similar.similarLevel),
					similarChange: moved(similar.similarChange),
					list: similar.units.map(nameOf).join(', ')
				}),
				...(similar.expected === null
					? []
					: [t('impact.checks.similarExpected', { expected: signedText(input, similar.expected) })])
			]
		}
	];
}

/** Between which distances the estimate lies without one of its donors. */
function withoutText(input: ImpactInput): string {
	const { words, answer, nameOf } = input;
	const sorted = [...answer.withoutDonors].sort((a, b) => a.att - b.att);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high) return words.t('impact.checks.withoutNone');
	return words.t('impact.checks.withoutText', {
		low: signedText(input, low.att),
		lowArea: nameOf(low.unit),
		high: signedText(input, high.att),
		highArea: nameOf(high.unit)
	});
}
