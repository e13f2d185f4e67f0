import type { Words } from '$lib/messages/words';
import type { HeatScale } from './heat-figure';
import type { HeatInput } from './heat-input';
import type { HeatLine, HeatLines } from './heat-lines';
import type { MeasuredPoint } from './measured-point';
import type { MeasureFrame } from './measure-frame';
import {
	CLASS_COUNT,
	classOf,
	equalClasses,
	SHARE_CLASSES,
	signedClasses,
	type BoundedClasses
} from './bounded-classes';
import { yearSpans } from './year-spans';

/** How cells get their class, and what the classes are, for the legend. */
export interface HeatClasses {
	readonly kind: 'equal' | 'stretches' | 'share' | 'signed';
	readonly stepOf: (point: MeasuredPoint) => number | null;
	readonly scales: readonly HeatScale[];
}

/**
 * Scores and shares of provinces are classed stretch by stretch, for levels on both sides of a break
 * cannot be held against each other; parts with scales of their own by their share of the scale.
 */
export function heatClasses(
	input: HeatInput,
	frame: MeasureFrame,
	{ lines }: HeatLines
): HeatClasses {
	const { measure, scope } = input;
	const isLevel = measure === 'score' || measure === 'share';
	if (frame.hasZero) return signed(input, frame, lines);
	if (isLevel && scope.by === 'parts') return byShare(input);
	return isLevel ? byStretch(input, frame, lines) : pooled(input, frame, lines);
}

const known = (lines: readonly HeatLine[]): MeasuredPoint[] =>
	lines.flatMap(({ points }) => [...points.values()].filter(({ state }) => state === 'known'));

const valuesOf = (points: readonly MeasuredPoint[]) => points.flatMap(({ value }) => value ?? []);

function signed(
	{ words }: HeatInput,
	frame: MeasureFrame,
	lines: readonly HeatLine[]
): HeatClasses {
	const classes = signedClasses(valuesOf(known(lines)));
	if (!classes) return { kind: 'signed', stepOf: stepIn(() => null, frame), scales: [] };
	const strong = classes.bounds[3] ?? 0;
	const most = classes.extent[1];
	const bounds = [-most, -strong, 0, 0, strong, most].map((value) =>
		value === 0 ? '0' : words.format.signed(value)
	);
	return {
		kind: 'signed',
		stepOf: stepIn(() => classes, frame),
		scales: [{ years: '', lastYear: Infinity, bounds }]
	};
}

function byShare({ words }: HeatInput): HeatClasses {
	const ends = [0, ...SHARE_CLASSES.bounds, 100];
	return {
		kind: 'share',
		stepOf: ({ state, row: { share } }) =>
			state === 'known' && share !== null ? classOf(SHARE_CLASSES, share) : null,
		scales: [
			{ years: '', lastYear: Infinity, bounds: ends.map((end) => words.format.percent(end)) }
		]
	};
}

function pooled(
	{ words }: HeatInput,
	frame: MeasureFrame,
	lines: readonly HeatLine[]
): HeatClasses {
	const classes = equalClasses(valuesOf(known(lines)));
	const scales = classes
		? [{ years: '', lastYear: Infinity, bounds: boundsOf(words, frame, classes) }]
		: [];
	return { kind: 'equal', stepOf: stepIn(() => classes, frame), scales };
}

function byStretch(
	{ words }: HeatInput,
	frame: MeasureFrame,
	lines: readonly HeatLine[]
): HeatClasses {
	const points = known(lines);
	const stretches = [...new Set(points.map(({ stretch }) => stretch))].sort((a, b) => a - b);
	const classes = new Map(
		stretches.map((stretch) => {
			const within = points.filter((point) => point.stretch === stretch);
			return [stretch, equalClasses(valuesOf(within))];
		})
	);
	const scales = stretches.flatMap((stretch): HeatScale[] => {
		const found = classes.get(stretch);
		if (!found) return [];
		const years = points.flatMap((point) => (point.stretch === stretch ? point.year : []));
		return [
			{
				years: stretches.length > 1 ? yearSpans(years) : '',
				lastYear: Math.max(...years),
				bounds: boundsOf(words, frame, found)
			}
		];
	});
	return {
		kind: stretches.length > 1 ? 'stretches' : 'equal',
		stepOf: stepIn(({ stretch }) => classes.get(stretch) ?? null, frame),
		scales
	};
}

/** The best rank is the smallest, and has the strongest fill. */
function stepIn(
	classesOf: (point: MeasuredPoint) => BoundedClasses | null,
	{ isRank }: MeasureFrame
): HeatClasses['stepOf'] {
	return (point) => {
		const classes = point.state === 'known' ? classesOf(point) : null;
		if (!classes || point.value === null) return null;
		const step = classOf(classes, point.value);
		return isRank ? CLASS_COUNT - 1 - step : step;
	};
}

/** With one decimal where that tells the six apart and is what decides. */
function boundsOf(
	{ format }: Words,
	{ isRank }: MeasureFrame,
	{ bounds, extent }: BoundedClasses
): string[] {
	const all = [extent[0], ...bounds, extent[1]];
	if (isRank) return all.map((bound) => format.count(bound)).reverse();
	const short = all.map((bound) => format.tenths(bound));
	const isExact = bounds.every((bound) => Math.abs(bound * 10 - Math.round(bound * 10)) < 1e-6);
	return isExact && new Set(short).size === all.length
		? short
		: all.map((bound) => format.score(bound));
}
