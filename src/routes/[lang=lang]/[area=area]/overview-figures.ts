import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { buildComponents } from '$lib/figures/build-components';
import { buildTimeline } from '$lib/figures/build-timeline';
import { buildStrip } from '$lib/figures/build-strip';
import { buildTrend } from '$lib/figures/build-trend';
import type { IndexCard } from '$lib/figures/card';
import type { ComponentsFigure } from '$lib/figures/components-figure';
import type { FigureSource } from '$lib/figures/figure';
import { buildCard } from '$lib/figures/index-card';
import { anyOf, usesOfPoint } from '$lib/figures/loaded-uses';
import { figureSources } from '$lib/figures/sources';
import type { StripFigure } from '$lib/figures/strip-figure';
import type { TimelineFigure } from '$lib/figures/timeline-figure';
import type { TrendFigure } from '$lib/figures/trend-figure';
import type { Words } from '$lib/messages/words';
import type { OverviewAnswer } from '$lib/queries/overview';
import { HOME_AREA_SLUG } from '$lib/state/page-path';
import type { PageData } from './$types';

/** Everything that the overview draws, from its rows. */
export interface OverviewFigures {
	readonly cards: Readonly<Record<IndexCode, IndexCard>>;
	/** Null where nothing is known of the province in an index. */
	readonly trends: Readonly<Record<IndexCode, TrendFigure | null>>;
	/** Only on the page of the province whose programme it is. */
	readonly campaign: TimelineFigure | null;
	readonly parts: ComponentsFigure | null;
	readonly peers: StripFigure | null;
	/** The loaded files behind the sentences on top of the page. */
	readonly leadSources: readonly FigureSource[];
}

type Frame = Pick<PageData, 'area' | 'provinces' | 'sources' | 'vintage'>;

export function overviewFigures(
	words: Words,
	{ area, provinces, sources, vintage }: Frame,
	answer: OverviewAnswer
): OverviewFigures {
	const named = (province: { nameVi: string; nameEn: string }) =>
		words.language === 'vi' ? province.nameVi : province.nameEn;
	const areas = provinces.map((province) => ({
		code: province.code,
		name: named(province),
		region: province.region
	}));
	const nameOf = (code: string) => areas.find((item) => item.code === code)?.name ?? code;
	const ownName = named(area);
	const newest = Math.max(...answer.editions.map((row) => row.year));
	const shared = { words, sources, vintage, targets: answer.targets };

	const card = (index: IndexCode) => buildCard(words, index, { ...answer, sources, nameOf });
	const trend = (index: IndexCode) => {
		const own = answer.totals.filter((row) => row.index === index);
		if (own.every((row) => row.state === 'missing')) return null;
		return buildTrend({
			...shared,
			index,
			component: 'TOTAL',
			own,
			// The small trend shows what the card shows: ranks where the latest state is a rank.
			...(own.findLast((row) => row.state !== 'missing')?.score === null
				? { measure: 'rank' as const }
				: {}),
			ownName,
			peers: [],
			benchmarks: answer.benchmarks.filter((row) => row.scope === 'VN'),
			regionName: area.regionName,
			nameOf,
			// A dozen years are what a card's small trend can show without crowding.
			fromYear: newest - 11,
			breaks: answer.breaks[index],
			id: `spark-${index.toLowerCase()}`
		});
	};
	const ofEach = <T>(make: (index: IndexCode) => T) =>
		Object.fromEntries(INDEX_CODES.map((index) => [index, make(index)])) as Record<IndexCode, T>;

	const parts = answer.parts.filter((row) => row.index === 'PAPI' && row.level === 'component');
	const year = parts[0]?.year;
	const scored = answer.totals.filter((row) => row.index === 'PAPI' && row.state === 'score');
	const stripYear = scored.at(-1)?.year;
	const airings = { plan: answer.plan, airings: answer.airings, sources, vintage };
	const latest = INDEX_CODES.flatMap(
		(index) => answer.totals.findLast((row) => row.index === index && row.state !== 'missing') ?? []
	);
	return {
		cards: ofEach(card),
		leadSources: figureSources(words, [], sources, anyOf(latest.map(usesOfPoint))),
		trends: ofEach(trend),
		campaign:
			area.slug === HOME_AREA_SLUG
				? buildTimeline(
						{ ...airings, totals: [], exposure: [], publishedChanges: [], breaks: answer.breaks },
						{ area: ownName, fromYear: 2020, toYear: newest, selected: null, id: 'campaign' },
						words
					)
				: null,
		parts:
			year === undefined
				? null
				: buildComponents({ ...shared, index: 'PAPI', year, ownName, rows: parts }),
		peers:
			stripYear === undefined
				? null
				: buildStrip({
						...shared,
						index: 'PAPI',
						year: stripYear,
						own: { code: area.code, name: ownName, region: area.region },
						regionName: area.regionName,
						areas,
						rows: answer.distribution,
						benchmarks: answer.benchmarks,
						sourceIds: scored.slice(-1).map((row) => row.source_id)
					})
	};
}
