import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { TargetRow } from '$lib/queries/targets';
import type { CardLine, CardRows } from './card';
import { lowerFirst, missingText } from './point-words';
import { yearSpans } from './year-spans';

/** Published targets for the year of the card: reached, missed, or not to be judged. */
export function targetLines(
	words: Words,
	latest: PointRow,
	targets: readonly TargetRow[]
): CardLine[] {
	const { t, format } = words;
	const due = targets.filter((row) => row.index === latest.index && row.year === latest.year);
	if (due.length === 0) return [];
	const total = due.find((row) => row.component === 'TOTAL');
	if (total && total.gap !== null) {
		const values = { value: format.score(total.value), gap: format.amount(total.gap) };
		return [
			{
				tone: total.gap < 0 ? 'fall' : 'rise',
				text: t(
					total.gap < 0 ? 'overview.card.target.missed' : 'overview.card.target.reached',
					values
				)
			}
		];
	}
	const judged = due.filter((row) => row.gap !== null);
	const reached = judged.filter((row) => row.gap !== null && row.gap >= 0);
	const values = { count: due.length, reached: reached.length, year: latest.year };
	return [
		{
			tone: judged.length === 0 ? 'refusal' : 'plain',
			text: t(
				judged.length === 0 ? 'overview.card.target.unjudged' : 'overview.card.target.parts',
				values
			)
		}
	];
}

/** Which later editions hold nothing of this province and why, and which is not loaded yet. */
export function editionLine(
	words: Words,
	index: IndexCode,
	latest: PointRow | undefined,
	rows: CardRows
): CardLine | null {
	const { t } = words;
	const last = Math.max(
		...rows.editions.filter((row) => row.index === index).map((row) => row.year)
	);
	const silent = rows.totals.filter(
		(row) => row.index === index && row.year > (latest?.year ?? -Infinity)
	);
	const pending = t('overview.card.notLoaded', { year: last + 1 });
	const spoken = runsByReason(words, silent).map(({ years, reason }) =>
		t('overview.card.silent', { years: yearSpans(years), reason: lowerFirst(reason) })
	);
	return { tone: 'quiet', text: [...spoken, pending].join(' ') };
}

/** Years in order, those with the same reason together: one reason never speaks for another's year. */
function runsByReason(
	words: Words,
	silent: readonly PointRow[]
): { readonly years: readonly number[]; readonly reason: string }[] {
	const years = new Map<string, number[]>();
	for (const row of silent) {
		const reason = missingText(words, row);
		years.set(reason, [...(years.get(reason) ?? []), row.year]);
	}
	return [...years].map(([reason, of]) => ({ years: of, reason }));
}
