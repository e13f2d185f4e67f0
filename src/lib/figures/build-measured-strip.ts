import { indexSlug } from '$lib/domain/index-code';
import type { Role } from './figure';
import { withTable } from './lazy-table';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, usesOfPoint } from './loaded-uses';
import { measuredInterval, measuredIntervalCell, measuredText } from './measured-interval';
import { measureFrame, type MeasureFrame } from './measure-frame';
import type { MeasuredArea, MeasuredInput } from './measured-input';
import { measurerOf, type MeasuredPoint } from './measured-point';
import { stripIntervalsSaid, withIntervalRows } from './strip-intervals';
import { stripReferences } from './measured-strip-references';
import {
	measuredStripHeadline,
	measuredStripNotes,
	measuredStripSummary,
	type MeasuredStripInput,
	type PlacedArea
} from './measured-strip-text';
import { measuredCell } from './measured-table';
import { lowerFirst, pointText, upperFirst } from './point-words';
import { figureSources } from './sources';
import type { StripDot, StripFigure } from './strip-figure';
import { measured } from './trend-input';

export type { MeasuredStripInput } from './measured-strip-text';

/** All provinces of a year on one axis in any measure, the own one and its peers told apart. */
export function buildMeasuredStrip(input: MeasuredStripInput): StripFigure {
	const { words, index, component, measure, base, year } = input;
	const { t } = words;
	const frame = measureFrame(words, index, component, measure, base);
	const measurer = measurerOf(words, input.rows, measure, base);
	const all = input.rows
		.filter((row) => row.year === year)
		.flatMap((row): PlacedArea[] => {
			const area = input.areas.find(({ code }) => code === row.area_code);
			return area ? [{ area, point: measurer(row) }] : [];
		});
	const placed = bestFirst(frame, all);
	const known = placed.filter(({ point }) => point.value !== null);
	const what = measured(input);
	const dots = withIntervalRows(
		known.map(({ area, point }) => dotOf(input, area, point)),
		input.peers.map(({ code }) => code)
	);
	const hasIntervals = dots.some(({ interval }) => interval);
	const described = {
		kind: 'strip' as const,
		id: input.id ?? `strip-${indexSlug(index)}`,
		language: words.language,
		headline: measuredStripHeadline(input, what, all),
		subtitle: t('figure.measure.strip.subtitle', {
			title: frame.title,
			what,
			count: known.length,
			year
		}),
		summary: measuredStripSummary(input, frame, known, all),
		notes: measuredStripNotes(input, frame, all, stripIntervalsSaid(words, input.own.name, dots)),
		sources: figureSources(
			words,
			all.map(({ point }) => point.row.source_id),
			input.sources,
			anyOf(all.map(({ point }) => usesOfPoint(point.row)))
		),
		vintage: input.vintage,
		year,
		unit: frame.unit,
		format: frame.format,
		...(frame.isRank ? { isRank: true } : {}),
		dots,
		references: stripReferences(input, frame)
	};
	const figure = withTable<StripFigure>(described, () => ({
		caption: t('figure.measure.strip.caption', { title: frame.title, what, year }),
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			{ key: 'value', label: `${frame.title} (${frame.unit})`, isNumeric: true },
			...(hasIntervals
				? [{ key: 'interval', label: t('figure.interval.column'), isNumeric: true }]
				: []),
			{ key: 'level', label: t('figure.measure.level'), isNumeric: false }
		],
		rows: placed.map(({ area, point }) => [
			{ text: area.name, value: area.code, isReason: false },
			measuredCell(point),
			...(hasIntervals ? [measuredIntervalCell(words, point, measure)] : []),
			{
				text: upperFirst(pointText(words, point.row)),
				value: point.row.score,
				isReason: point.row.state === 'missing'
			}
		])
	}));
	return withLoadedMarks(figure, words, input.sources, (at) => {
		const row = placed[at]?.point.row;
		return row ? usesOfPoint(row) : () => false;
	});
}

function dotOf(input: MeasuredInput, area: MeasuredArea, point: MeasuredPoint): StripDot {
	const { words, measure } = input;
	const interval = measuredInterval(point, measure);
	return {
		areaCode: area.code,
		label: area.name,
		role: roleOf(input, area),
		value: point.value ?? 0,
		valueLabel: point.label,
		text: words.t('figure.measure.strip.dot', {
			area: area.name,
			text: lowerFirst(measuredText(words, point, measure))
		}),
		...(interval ? { interval } : {})
	};
}

function roleOf({ own, peers }: MeasuredInput, area: MeasuredArea): Role {
	if (area.code === own.code) return 'own';
	return peers.some(({ code }) => code === area.code) ? 'region' : 'peer';
}

/** The best value first, then those without one by name. */
function bestFirst(frame: MeasureFrame, placed: readonly PlacedArea[]): PlacedArea[] {
	const sign = frame.isRank ? 1 : -1;
	return [...placed].sort((a, b) => {
		const [one, other] = [a.point.value, b.point.value];
		if (one !== null && other !== null && one !== other) return sign * (one - other);
		if ((one === null) !== (other === null)) return one === null ? 1 : -1;
		return a.area.name.localeCompare(b.area.name, 'vi');
	});
}
