import { group } from 'd3';
import type { Role } from './figure';
import { isTold } from './heat-lines';
import type { MeasureFrame } from './measure-frame';
import { measurerOf, type MeasuredPoint } from './measured-point';
import { changeBetween, type SlopeChange } from './slope-change';
import type { SlopeArea, SlopeInput } from './slope-input';

/** One area in both years. */
export interface SlopePair {
	readonly area: SlopeArea;
	readonly role: Role;
	readonly isNamed: boolean;
	readonly points: readonly [MeasuredPoint, MeasuredPoint];
	readonly change: SlopeChange;
	/** Rules were revised between the years. */
	readonly isUnconfirmed: boolean;
}

export interface SlopePairs {
	/** The own area first, then those named, then the others; the best of the later year first. */
	readonly pairs: readonly SlopePair[];
	/** Areas of which neither year tells anything. */
	readonly silent: readonly SlopePair[];
}

export function slopePairs(input: SlopeInput, frame: MeasureFrame): SlopePairs {
	const { words, own, years, measure, base } = input;
	const measured = measurerOf(words, input.rows, measure, base);
	const byArea = group(input.rows, (row) => row.area_code);
	const areas = [own, ...input.areas.filter(({ code }) => code !== own.code)];
	const all = areas.flatMap((area): SlopePair[] => {
		const rows = [...(byArea.get(area.code) ?? [])].sort((a, b) => a.year - b.year);
		const [from, to] = years.map((year) => rows.find((row) => row.year === year));
		if (!from || !to) return [];
		const points = [measured(from), measured(to)] as const;
		const between = rows.filter(({ year }) => year > years[0] && year <= years[1]);
		const change = changeBetween(words, frame, ...points, between);
		const isOwn = area.code === own.code;
		return [
			{
				area,
				role: isOwn ? 'own' : area.region === own.region ? 'region' : 'peer',
				isNamed: isOwn || input.named.includes(area.code),
				points,
				change,
				isUnconfirmed:
					change.difference !== null &&
					between.some(({ comparability }) => comparability === 'unconfirmed')
			}
		];
	});
	const isKept = ({ role, points }: SlopePair) => role === 'own' || points.some(isTold);
	const kept = all.filter(isKept);
	return {
		pairs: ordered(withEnds(kept, frame), frame, words.language),
		silent: all.filter((pair) => !isKept(pair))
	};
}

/** The best and the worst of each year are named too: they tell how far the columns reach. */
function withEnds(pairs: readonly SlopePair[], frame: MeasureFrame): SlopePair[] {
	const ends = new Set(
		[0, 1].flatMap((at) => {
			const known = pairs.filter(({ points }) => points[at]?.state === 'known');
			const sorted = known.sort((a, b) => orderOf(b, at, frame) - orderOf(a, at, frame));
			return [sorted[0]?.area.code, sorted.at(-1)?.area.code];
		})
	);
	return pairs.map((pair) => (ends.has(pair.area.code) ? { ...pair, isNamed: true } : pair));
}

/** More is better, nothing known is last. */
function orderOf({ points }: SlopePair, at: number, { isRank }: MeasureFrame): number {
	const value = points[at]?.value ?? null;
	if (value === null) return -Infinity;
	return isRank ? -value : value;
}

function ordered(pairs: readonly SlopePair[], frame: MeasureFrame, language: string): SlopePair[] {
	const place = ({ role, isNamed }: SlopePair) => (role === 'own' ? 0 : isNamed ? 1 : 2);
	const collator = new Intl.Collator(language);
	return [...pairs].sort((a, b) => {
		const [one, other] = [orderOf(a, 1, frame), orderOf(b, 1, frame)];
		const byValue = one === other ? 0 : other - one;
		return place(a) - place(b) || byValue || collator.compare(a.area.name, b.area.name);
	});
}
