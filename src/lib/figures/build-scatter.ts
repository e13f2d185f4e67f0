import { indexSlug } from '$lib/domain/index-code';
import { measuredInterval, measuredText } from './measured-interval';
import type { MeasuredPoint } from './measured-point';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, USES_NONE, usesOfPoint } from './loaded-uses';
import { lowerFirst } from './point-words';
import type { ScatterAxis, ScatterDot, ScatterFigure, ScatterSpan } from './scatter-figure';
import {
	frameOf,
	meanOf,
	pairsOf,
	placedPairs,
	sideName,
	sideTitle,
	type ScatterInput,
	type ScatterPair,
	type SideKey
} from './scatter-input';
import { omittedLines } from './scatter-omitted';
import { scatterTable } from './scatter-table';
import { scatterHeadline, scatterNotes, scatterSummary } from './scatter-text';
import { figureSources } from './sources';

export type { ScatterArea, ScatterInput, ScatterSide } from './scatter-input';

/** Two measures of all provinces in one year against each other, one of the provinces strong. */
export function buildScatter(input: ScatterInput): ScatterFigure {
	const { words, year } = input;
	const { t } = words;
	const pairs = pairsOf(input);
	const placed = placedPairs(pairs);
	const n = placed.length;
	const names = { x: sideName(input.x), y: sideName(input.y), year, n };
	const extremes = outermost(placed);
	const rows = pairs.flatMap(({ x, y }) => [...(x ? [x.row] : []), ...(y ? [y.row] : [])]);
	const drawn = placed.flatMap(({ x, y }) => [x.row, y.row]);
	const dots = placed.map((pair): ScatterDot => {
		const { area, role, x, y } = pair;
		return {
			id: area.code,
			label: area.name,
			role,
			group: 0,
			x: spanOf(x, role === 'own' ? measuredInterval(x, input.x.measure) : null),
			y: spanOf(y, role === 'own' ? measuredInterval(y, input.y.measure) : null),
			isRange: x.value === null || y.value === null,
			isUnconfirmed: x.isUnconfirmed || y.isUnconfirmed,
			isNamed: role === 'own' || input.named.includes(area.code) || extremes.has(area.code),
			text: t('figure.scatter.dot', {
				area: area.name,
				x: names.x,
				xSaid: lowerFirst(measuredText(words, x, input.x.measure)),
				y: names.y,
				ySaid: lowerFirst(measuredText(words, y, input.y.measure))
			})
		};
	});
	const figure: ScatterFigure = {
		kind: 'scatter',
		id: input.id ?? `scatter-${indexSlug(input.x.index)}-${indexSlug(input.y.index)}`,
		language: words.language,
		headline: scatterHeadline(input, pairs),
		subtitle: t('figure.scatter.subtitle', {
			...names,
			x: sideTitle(input, input.x),
			y: sideTitle(input, input.y)
		}),
		summary: scatterSummary(input, pairs),
		table: scatterTable(input, pairs),
		notes: scatterNotes(input, pairs),
		sources: figureSources(
			words,
			drawn.map((row) => row.source_id),
			input.sources,
			anyOf(rows.map(usesOfPoint))
		),
		vintage: input.vintage,
		x: axisOf(input, pairs, 'x'),
		y: axisOf(input, pairs, 'y'),
		dots,
		count: t('figure.scatter.count', { n }),
		margin: null,
		omitted: omittedLines(input, pairs),
		empty: t('figure.scatter.empty'),
		groups: [],
		legend: [
			...(dots.some(({ role }) => role === 'region')
				? [{ mark: 'region' as const, label: t('figure.scatter.legend.region') }]
				: []),
			...(dots.some(({ isRange }) => isRange)
				? [{ mark: 'range' as const, label: t('figure.scatter.legend.band') }]
				: []),
			...(dots.some(({ isUnconfirmed }) => isUnconfirmed)
				? [{ mark: 'unconfirmed' as const, label: t('figure.scatter.legend.unconfirmed') }]
				: [])
		]
	};
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const pair = pairs[at];
		const points = [pair?.x, pair?.y].flatMap((point) => (point ? [usesOfPoint(point.row)] : []));
		return points.length > 0 ? anyOf(points) : USES_NONE;
	});
}

function axisOf(input: ScatterInput, pairs: readonly ScatterPair[], key: SideKey): ScatterAxis {
	const side = input[key];
	const frame = frameOf(input, side);
	const mean = meanOf(pairs, key, side);
	const points = pairs.flatMap((pair) => pair[key] ?? []);
	return {
		title: sideTitle(input, side),
		format: frame.format,
		isRank: frame.isRank,
		hasZero: frame.hasZero,
		limits: limitsOf(points, side.measure),
		holds: frame.hasZero ? [0] : [],
		mean: mean && {
			value: mean.value,
			label: input.words.t(
				mean.isPublished ? 'figure.scatter.meanPublished' : 'figure.scatter.mean',
				{ value: frame.format(mean.value) }
			)
		}
	};
}

/** Differences have no ends of their scale; ranks have the base. */
function limitsOf(
	points: readonly MeasuredPoint[],
	measure: ScatterInput['x']['measure']
): readonly [number, number] | null {
	switch (measure) {
		case 'share':
		case 'percentile':
			return [0, 100];
		case 'rank':
			return [1, Math.max(2, ...points.map(({ row }) => row.rank_of ?? 0))];
		case 'score': {
			const row = points.map((point) => point.row).find((it) => it.scale_max !== null);
			return row && row.scale_max !== null ? [row.scale_min, row.scale_max] : null;
		}
		default:
			return null;
	}
}

/** Of everybody intervals would hide the dots: drawn for the own area. */
function spanOf(
	{ value, low, high }: MeasuredPoint,
	interval: ScatterSpan['interval'] | null
): ScatterSpan {
	const ends = { low: low ?? value ?? 0, high: high ?? value ?? 0 };
	return { ...ends, isAtMost: false, isAtLeast: false, ...(interval ? { interval } : {}) };
}

/** Codes of the provinces at the ends of both axes: worth naming. */
function outermost(placed: ReturnType<typeof placedPairs>): Set<string> {
	const codes = (['x', 'y'] as const).flatMap((key) => {
		const sorted = placed
			.filter((pair) => pair[key].value !== null)
			.sort((a, b) => (a[key].value ?? 0) - (b[key].value ?? 0));
		return [sorted[0], sorted.at(-1)].flatMap((pair) => pair?.area.code ?? []);
	});
	return new Set(codes);
}
