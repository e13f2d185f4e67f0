import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import { intervalNotes, tieText } from './interval-words';
import type { ScoredArea, StripInput } from './strip-input';
import { amountText, groupText } from './value-words';

/** Where the area stands, the reach of the provinces, and the means: one to three sentences. */
export function stripSummary(
	input: StripInput,
	scored: readonly ScoredArea[],
	benchmarks: readonly BenchmarkRow[]
): string {
	const { words, index, own } = input;
	const { t } = words;
	const amount = (score: number) => amountText(words, index, 'TOTAL', score);
	const item = scored.find(({ area }) => area.code === own.code);
	const [first] = scored;
	const last = scored.at(-1);
	const nation = benchmarks.find((row) => row.scope === 'VN' && row.basis === 'computed');
	const region = benchmarks.find((row) => row.scope !== 'VN' && row.basis === 'computed');
	const sentences: string[] = [];
	if (item && item.row.rank !== null) {
		const rank = `${item.row.rank}/${item.row.rank_of ?? ''}`;
		const values = { area: own.name, score: amount(item.score), rank };
		const { quartile } = item.row;
		const said =
			index === 'PAPI' && quartile !== null
				? t('figure.strip.summary.ownGroup', { ...values, group: groupText(words, quartile) })
				: t('figure.strip.summary.own', values);
		const tie = tieText(words, item.row);
		sentences.push(tie === null ? said : `${said.replace(/\.$/, '')}; ${tie}.`);
	}
	if (first && last) {
		sentences.push(
			t('figure.strip.summary.range', {
				lowest: amount(last.score),
				lowestArea: last.area.name,
				highest: amount(first.score),
				highestArea: first.area.name
			})
		);
	}
	if (nation && nation.mean !== null) {
		const values = { count: nation.n, nation: amount(nation.mean) };
		sentences.push(
			region && region.mean !== null
				? t('figure.strip.summary.means', { ...values, region: amount(region.mean) })
				: t('figure.strip.summary.nationMean', values)
		);
	}
	return sentences.join(' ');
}

/**
 * Which region is marked, whose score is missing, and how groups, quartiles and ranks came about.
 * `drawn` is the sentence that says which intervals are drawn, or false.
 */
export function stripNotes(
	input: StripInput,
	benchmarks: readonly BenchmarkRow[],
	drawn: string | false
): string[] {
	const { words, index, areas, rows } = input;
	const { t } = words;
	const silent = rows
		.filter((row) => row.score === null)
		.flatMap((row) => areas.find(({ code }) => code === row.area_code)?.name ?? []);
	return [
		t('figure.strip.note.region', { region: input.regionName }),
		...intervalNotes(
			words,
			index,
			rows.map((row) => ({ ...row, year: input.year })),
			drawn
		),
		...(silent.length > 0 ? [t('figure.strip.note.unscored', { list: silent.join(', ') })] : []),
		...quartileNotes(input, benchmarks),
		...(index === 'PAPI' ? [t('figure.strip.note.groups'), t('figure.note.rankComputed')] : [])
	];
}

/** How quartiles came about, or why none is marked. */
function quartileNotes(
	{ words, index, rows }: StripInput,
	benchmarks: readonly BenchmarkRow[]
): string[] {
	const { t } = words;
	const nation = benchmarks.find(({ scope }) => scope === 'VN');
	if (!nation || nation.q1 === null) {
		const known = rows.filter(({ score }) => score !== null).length;
		return [t('figure.strip.note.noQuartiles', { known, all: nation?.n_areas ?? rows.length })];
	}
	return index === 'PAPI' ? [] : [t('figure.measure.strip.quartiles')];
}
