import { indexLabel, indexSlug } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import { fittingHeadline } from './headline';
import { intervalOf, uncertaintyTexts } from './interval-words';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfEdition, usesOfMean, type Uses } from './loaded-uses';
import { figureSources } from './sources';
import { stripIntervalsSaid } from './strip-intervals';
import type { StripDot, StripFigure, StripReference } from './strip-figure';
import type { ScoredArea, StripInput } from './strip-input';
import { stripNotes, stripSummary } from './strip-text';
import { stripTable } from './strip-table';
import { amountText, groupText } from './value-words';

export type { StripArea, StripInput } from './strip-input';

/** All provinces of a year on one axis of scores. */
export function buildStrip(input: StripInput): StripFigure {
	const { words, index, year } = input;
	const { t } = words;
	const what = indexLabel(index);
	const scored = scoredAreas(input);
	const benchmarks = input.benchmarks.filter((row) => row.index === index && row.year === year);
	const dots = scored.map((item) => dotOf(input, item));
	const edition = usesOfEdition(index, year);
	const figure: StripFigure = {
		kind: 'strip',
		id: input.id ?? `strip-${indexSlug(index)}`,
		language: words.language,
		headline: headline(input, scored),
		subtitle: t('figure.strip.subtitle', { what, count: scored.length, year }),
		summary: stripSummary(input, scored, benchmarks),
		table: stripTable(input, scored),
		notes: stripNotes(input, benchmarks, stripIntervalsSaid(words, input.own.name, dots)),
		sources: figureSources(
			words,
			input.sourceIds,
			input.sources,
			anyOf([edition, ...benchmarks.map(usesOfMean)])
		),
		vintage: input.vintage,
		year,
		unit: t(unitOf(index, 'TOTAL') === 'percent' ? 'figure.percent' : 'figure.points'),
		format: (value) => words.format.short(value),
		dots,
		references: references(input, benchmarks)
	};
	const usesOfRow =
		(at: number): Uses =>
		(row) =>
			edition(row) && row.area_code === scored[at]?.area.code;
	return withLoadedMarks(figure, words, input.sources, usesOfRow);
}

function scoredAreas({ rows, areas, own }: StripInput): ScoredArea[] {
	return rows.flatMap((row) => {
		const area =
			areas.find(({ code }) => code === row.area_code) ??
			(row.area_code === own.code ? own : undefined);
		return area && row.score !== null ? [{ row, score: row.score, area }] : [];
	});
}

function headline(input: StripInput, scored: readonly ScoredArea[]): string {
	const { words, index, year, own } = input;
	const { t } = words;
	const what = indexLabel(index);
	const item = scored.find(({ area }) => area.code === own.code);
	if (!item) return t('figure.strip.headline.none', { area: own.name, what, year });
	const { row } = item;
	const score = amountText(words, index, 'TOTAL', item.score);
	const short = t('figure.strip.headline.score', { area: own.name, what, year, score });
	if (row.rank === null) return short;
	const values = { area: own.name, what, year, rank: `${row.rank}/${row.rank_of ?? ''}` };
	const plain = t('figure.strip.headline.rank', values);
	if (index !== 'PAPI' || row.quartile === null) return fittingHeadline([plain, short]);
	const grouped = { ...values, group: groupText(words, row.quartile) };
	return fittingHeadline([
		t('figure.strip.headline.group', grouped),
		t('figure.strip.headline.groupShort', grouped),
		t('figure.strip.headline.groupOnly', grouped),
		short
	]);
}

function dotOf({ words, index, own }: StripInput, { row, score, area }: ScoredArea): StripDot {
	const rank =
		row.rank === null ? '' : words.t('figure.rankOf', { rank: row.rank, of: row.rank_of ?? '' });
	const interval = intervalOf(row);
	const said = { area: area.name, score: amountText(words, index, 'TOTAL', score), rank };
	const role = area.code === own.code ? 'own' : area.region === own.region ? 'region' : 'peer';
	return {
		areaCode: area.code,
		label: area.name,
		role,
		value: score,
		valueLabel: words.format.score(score),
		text: [
			index === 'PAPI' && row.quartile !== null
				? words.t('figure.strip.dotGroup', { ...said, group: groupText(words, row.quartile) })
				: words.t('figure.strip.dot', said),
			...uncertaintyTexts(words, row)
		].join('; '),
		...(interval ? { interval } : {})
	};
}

/** The two means, and the quartiles: for PAPI the borders of its highest and lowest group. */
function references(input: StripInput, benchmarks: readonly BenchmarkRow[]): StripReference[] {
	const { words, index } = input;
	const nation = benchmarks.find((row) => row.scope === 'VN');
	const region = benchmarks.find((row) => row.scope !== 'VN');
	const hasGroups = index === 'PAPI';
	const reference = (
		id: 'nation' | 'region' | 'q1' | 'q3',
		role: StripReference['role'],
		value: number | null
	): StripReference[] => {
		if (value === null) return [];
		const isQuartile = id === 'q1' || id === 'q3';
		const printed = { value: words.format.score(value) };
		// Only PAPI makes groups of its quartiles.
		const label =
			isQuartile && !hasGroups
				? words.t(`figure.measure.strip.reference.${id}`, printed)
				: words.t(`figure.strip.reference.${id}`, printed);
		return [{ id, role, value, label }];
	};
	return [
		...reference('nation', 'nation', nation?.mean ?? null),
		...reference('region', 'region', region?.mean ?? null),
		...reference('q1', 'peer', nation?.q1 ?? null),
		...reference('q3', 'peer', nation?.q3 ?? null)
	];
}
