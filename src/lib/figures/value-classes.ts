import type { Words } from '$lib/messages/words';
import { SIGNED_INKS, type FillInk, type ScaleInk } from '$lib/tokens/ink';
import { classOf, sideOf, signedClasses, type Side } from './bounded-classes';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { upperFirst } from './point-words';
import { classBasis, classLabel, classReach, decimalsApart } from './value-class-words';
import { groupText } from './value-words';

/** A class of values that are filled alike. */
export interface ValueClass {
	readonly ink: FillInk;
	/** Its ends as printed: `38,80–40,12`, with the name of the group where it is one. */
	readonly label: string;
	readonly count: number;
	/** Of differences: marked ▼ or ▲ as well, for the fills of both sides are alike in grey. */
	readonly side: Side | null;
}

/** Classes from the worst to the best, for ranks from the last to the first. */
export interface ValueClasses {
	/** How they were made: `5 nhóm có số tỉnh gần bằng nhau`; empty where nothing is known. */
	readonly basis: string;
	readonly classes: readonly ValueClass[];
	/** The place of the class of a point in `classes`; null where its value is not known. */
	readonly classOf: (point: MeasuredPoint) => number | null;
}

/** Steps of the scale for so many classes, as far apart as can be. */
const STEPS: readonly (readonly ScaleInk[])[] = [
	[],
	['scale3'],
	['scale2', 'scale4'],
	['scale1', 'scale3', 'scale5'],
	['scale1', 'scale2', 'scale4', 'scale5'],
	['scale1', 'scale2', 'scale3', 'scale4', 'scale5']
];

/** Of a class where classes are of equal counts. */
const LEAST_IN_CLASS = 4;

interface Member {
	readonly point: MeasuredPoint;
	/** As printed, and turned so that more is better. */
	readonly order: number;
}

interface Draft {
	readonly ink: FillInk;
	readonly members: readonly Member[];
	readonly name?: string;
	readonly side?: Side | null;
}

/**
 * Sets the known values into classes: the four groups of PAPI where each row has one; for differences
 * those of a heat table, two a side of zero and one of what prints as zero; else five of nearly as many
 * provinces. What is printed alike is never parted, but by PAPI. `isOfYears`: the points of several
 * years, classed alike; groups then have no ends, as those of each year have their own.
 */
export function valueClasses(
	words: Words,
	frame: MeasureFrame,
	points: readonly MeasuredPoint[],
	isOfYears = false
): ValueClasses {
	const members = points
		.filter(({ state, value }) => state === 'known' && value !== null)
		.map((point): Member => ({ point, order: orderOf(frame, point.value ?? 0) }))
		.sort((a, b) => a.order - b.order);
	const hasGroups = isGrouped(frame, members);
	const drafts = hasGroups
		? groups(words, members)
		: frame.hasZero
			? sides(members)
			: inked(equalCounts(members, 5));
	const at = new Map(drafts.flatMap((draft, i) => draft.members.map(({ point }) => [point, i])));
	const made =
		members.length === 0 ? '' : classBasis(words, frame, hasGroups, drafts.length, isOfYears);
	const basis = isOfYears ? made : classReach(words, made, members.length, points.length);
	const valuesOf = (draft: Draft) => draft.members.map(({ point }) => point.value ?? 0);
	const decimals = hasGroups ? decimalsApart(drafts.map(valuesOf), decimalsOf(frame)) : undefined;
	return {
		basis,
		classes: drafts.map((draft) => ({
			ink: draft.ink,
			label:
				isOfYears && draft.name !== undefined
					? upperFirst(draft.name)
					: classLabel(words, frame, valuesOf(draft), draft.name, decimals),
			count: draft.members.length,
			side: draft.side ?? null
		})),
		classOf: (point) => at.get(point) ?? null
	};
}

/** Decimals in which a value is printed. */
function decimalsOf({ measure }: MeasureFrame): number {
	return { rank: 0, share: 1, percentile: 1, score: 2, gap: 2, change: 2, since: 2 }[measure];
}

function orderOf(frame: MeasureFrame, value: number): number {
	const printed = Number(value.toFixed(decimalsOf(frame)));
	return frame.isRank ? -printed : printed;
}

/** Only PAPI has quartiles of its own, and they order the scores and what grows with them. */
function isGrouped({ measure }: MeasureFrame, members: readonly Member[]): boolean {
	const isLevel = measure === 'score' || measure === 'share';
	const hasAll = members.every(
		({ point: { row } }) =>
			row.index === 'PAPI' && row.component === 'TOTAL' && row.quartile !== null
	);
	return isLevel && members.length > 0 && hasAll;
}

function groups(words: Words, members: readonly Member[]): Draft[] {
	const inks = STEPS[4] ?? [];
	return [4, 3, 2, 1].flatMap((quartile, i) => {
		const own = members.filter(({ point }) => point.row.quartile === quartile);
		const ink = inks[i] ?? 'scale3';
		return own.length === 0 ? [] : [{ ink, members: own, name: groupText(words, quartile) }];
	});
}

function sides(members: readonly Member[]): Draft[] {
	const classes = signedClasses(members.map(({ order }) => order));
	const stepOf = ({ order }: Member) =>
		classes ? classOf(classes, order) : SIGNED_INKS.indexOf('scale1');
	return SIGNED_INKS.flatMap((ink, step): Draft[] => {
		const own = members.filter((member) => stepOf(member) === step);
		return own.length === 0 ? [] : [{ ink, members: own, side: sideOf(step) }];
	});
}

function inked(parts: readonly (readonly Member[])[]): Draft[] {
	return parts.map((members, i) => ({ ink: STEPS[parts.length]?.[i] ?? 'scale3', members }));
}

/**
 * At most `most` parts in order, of nearly as many members; equal members stay together. Of few members
 * there are fewer parts, so that a class is more than one or two provinces.
 */
function equalCounts(members: readonly Member[], most: number): Member[][] {
	const count = Math.max(1, Math.min(most, Math.floor(members.length / LEAST_IN_CLASS)));
	const parts: Member[][] = Array.from({ length: count }, () => []);
	for (let from = 0; from < members.length;) {
		const order = members[from]?.order;
		const equal = members.slice(from).filter((member) => member.order === order);
		const middle = (from + equal.length / 2) / members.length;
		parts[Math.min(count - 1, Math.floor(middle * count))]?.push(...equal);
		from += equal.length;
	}
	return parts.filter((part) => part.length > 0);
}
