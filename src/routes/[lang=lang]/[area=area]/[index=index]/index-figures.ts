import type { IndexCode } from '$lib/domain/index-code';
import { buildComponents } from '$lib/figures/build-components';
import { buildStrip } from '$lib/figures/build-strip';
import { buildTrend, type TrendPeer } from '$lib/figures/build-trend';
import type { ComponentsFigure } from '$lib/figures/components-figure';
import type { StripFigure } from '$lib/figures/strip-figure';
import type { TrendFigure } from '$lib/figures/trend-figure';
import type { Words } from '$lib/messages/words';
import type { ComponentRow } from '$lib/queries/components';
import type { IndexPageAnswer } from '$lib/queries/index-page';
import type { SourceRow } from '$lib/queries/sources';
import { HOME_AREA_SLUG } from '$lib/state/page-path';
import { areaName } from '../../../area-name';
import type { IndexView } from './index-view';
import type { LoadedRows } from '../../../loaded-rows';

export interface PageArea {
	readonly code: string;
	readonly slug: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly region: string;
	readonly regionName: string;
}

/** What all figures of the page are built from. */
export interface IndexPageFrame {
	readonly words: Words;
	readonly index: IndexCode;
	readonly area: PageArea;
	readonly provinces: readonly PageArea[];
	readonly answer: IndexPageAnswer;
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Only where the answer has what is loaded: other rows of the page must have it, too. */
	readonly loaded?: LoadedRows;
}

export function trendOfPage(
	frame: IndexPageFrame,
	view: Pick<IndexView, 'measure' | 'fromYear' | 'toYear'>,
	peers: readonly TrendPeer[],
	peerSources: readonly SourceRow[]
): TrendFigure {
	const { words, index, area, provinces, answer } = frame;
	const nameOf = (code: string) => {
		const found = provinces.find((province) => province.code === code);
		return found ? areaName(words, found) : code;
	};
	return buildTrend({
		words,
		index,
		component: 'TOTAL',
		ownName: areaName(words, area),
		own: answer.totals,
		peers,
		benchmarks: answer.benchmarks,
		regionName: area.regionName,
		nameOf,
		targets: answer.targets,
		breaks: answer.breaks,
		publishedChanges: answer.publishedChanges,
		plan: area.slug === HOME_AREA_SLUG ? answer.plan : [],
		sources: [...frame.sources, ...peerSources],
		vintage: frame.vintage,
		...(view.measure === null ? {} : { measure: view.measure }),
		...(view.fromYear === null ? {} : { fromYear: view.fromYear }),
		...(view.toYear === null ? {} : { toYear: view.toYear })
	});
}

/** Parts of one level and year; null where the rows hold none. */
export function partsOfPage(
	frame: IndexPageFrame,
	rows: readonly ComponentRow[],
	id: string
): ComponentsFigure | null {
	const [first] = rows;
	if (!first) return null;
	return buildComponents({
		words: frame.words,
		index: frame.index,
		year: first.year,
		ownName: areaName(frame.words, frame.area),
		rows,
		targets: frame.answer.targets,
		sources: frame.sources,
		vintage: frame.vintage,
		id
	});
}

/** All provinces in the latest year in which enough of them have a score; null where there is none. */
export function stripOfPage(frame: IndexPageFrame): StripFigure | null {
	const { words, index, answer, area } = frame;
	const year = answer.years.distribution;
	if (year === null) return null;
	const asArea = (province: PageArea) => ({
		code: province.code,
		name: areaName(words, province),
		region: province.region
	});
	return buildStrip({
		words,
		index,
		year,
		own: asArea(area),
		regionName: area.regionName,
		areas: frame.provinces.map(asArea),
		rows: answer.distribution,
		benchmarks: answer.benchmarks,
		sourceIds: answer.distributionSources.map((row) => row.source_id),
		sources: frame.sources,
		vintage: frame.vintage
	});
}

/** The alternative split of the latest year that is known, without rows of another criteria set. */
export function alternativeRows(rows: readonly ComponentRow[]): readonly ComponentRow[] {
	const year = Math.max(...rows.map((row) => row.year));
	return rows.filter(
		(row) => row.year === year && (row.scale_max !== null || row.state !== 'missing')
	);
}
