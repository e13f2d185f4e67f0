import { group } from 'd3';
import type { Role } from './figure';
import type { HeatArea, HeatInput } from './heat-input';
import { measurerOf, type MeasuredPoint } from './measured-point';

/** A row before it is drawn: what is measured of it, year by year. */
export interface HeatLine {
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	readonly section: string | null;
	readonly points: ReadonlyMap<number, MeasuredPoint>;
}

/** The lines of a heat table in order, and what it leaves out because nothing is known of it. */
export interface HeatLines {
	readonly lines: readonly HeatLine[];
	readonly silent: readonly HeatLine[];
	readonly years: readonly number[];
	/** The last year in which most of what is ever known is known. */
	readonly orderYear: number;
}

export function heatLines(input: HeatInput): HeatLines {
	const all = input.scope.by === 'areas' ? areaLines(input) : partLines(input);
	const years = yearsOf(all);
	// In the base year nothing has changed since it.
	const told = years.filter((year) => input.measure !== 'since' || year !== input.base);
	const orderYear = orderYearOf(all, told.length > 0 ? told : years);
	const isKept = (line: HeatLine) => line.role === 'own' || hasAny(line);
	const kept = all.filter(isKept);
	return {
		lines: input.scope.by === 'areas' ? ordered(input, kept, orderYear) : kept,
		silent: all.filter((line) => !isKept(line)),
		years,
		orderYear
	};
}

/** Whether there is anything but a reason. */
export function isTold({ state }: MeasuredPoint): boolean {
	return state === 'known' || state === 'band' || state === 'rank_only';
}

function areaLines(input: HeatInput): HeatLine[] {
	const { words, own, scope, measure, base } = input;
	if (scope.by !== 'areas') return [];
	const points = inYears(input, scope.rows.map(measurerOf(words, scope.rows, measure, base)));
	const byArea = group(points, ({ areaCode }) => areaCode);
	const areas = [own, ...scope.areas.filter(({ code }) => code !== own.code)];
	return areas.map((area) => ({
		id: area.code,
		label: area.name,
		role: roleOf(area, own),
		section: scope.order === 'region' && area.code !== own.code ? area.region : null,
		points: byYear(byArea.get(area.code) ?? [])
	}));
}

function partLines(input: HeatInput): HeatLine[] {
	const { words, own, scope, measure, base } = input;
	if (scope.by !== 'parts') return [];
	return scope.parts.map(({ component, name, rows }) => {
		const ofOwn = rows.filter((row) => row.area_code === own.code);
		const points = ofOwn.map(measurerOf(words, ofOwn, measure, base));
		return {
			id: component,
			label: name,
			role: 'peer',
			section: null,
			points: byYear(inYears(input, points))
		};
	});
}

function roleOf(area: HeatArea, own: HeatArea): Role {
	if (area.code === own.code) return 'own';
	return area.region === own.region ? 'region' : 'peer';
}

function inYears(
	{ fromYear = -Infinity, toYear = Infinity }: HeatInput,
	points: readonly MeasuredPoint[]
): MeasuredPoint[] {
	return points.filter(({ year }) => year >= fromYear && year <= toYear);
}

const byYear = (points: readonly MeasuredPoint[]) =>
	new Map(points.map((point) => [point.year, point]));

const hasAny = ({ points }: HeatLine) => [...points.values()].some(isTold);

/** From the first year of which anything is known to the last of the record. */
function yearsOf(lines: readonly HeatLine[]): number[] {
	const points = lines.flatMap((line) => [...line.points.values()]);
	const first = Math.min(...points.filter(isTold).map(({ year }) => year));
	const years = new Set(points.map(({ year }) => year));
	return [...years].filter((year) => year >= first).sort((a, b) => a - b);
}

function orderYearOf(lines: readonly HeatLine[], years: readonly number[]): number {
	const known = (year: number) =>
		lines.filter(({ points }) => points.get(year)?.state === 'known').length;
	const most = Math.max(0, ...years.map(known));
	return years.findLast((year) => most > 0 && known(year) >= most / 2) ?? years.at(-1) ?? 0;
}

/** The own one first, then the best of the order year; those without a value by name. */
function ordered(
	{ measure, scope, words }: HeatInput,
	lines: readonly HeatLine[],
	year: number
): HeatLine[] {
	const valueOf = ({ points }: HeatLine): number => {
		const value = points.get(year)?.value ?? null;
		if (value === null) return -Infinity;
		return measure === 'rank' ? -value : value;
	};
	const collator = new Intl.Collator(words.language);
	return [...lines].sort((a, b) => {
		if ((a.role === 'own') !== (b.role === 'own')) return a.role === 'own' ? -1 : 1;
		const byRegion =
			scope.by === 'areas' && scope.order === 'region'
				? Number(b.role === 'region') - Number(a.role === 'region') ||
					collator.compare(a.section ?? '', b.section ?? '')
				: 0;
		const [one, other] = [valueOf(a), valueOf(b)];
		return byRegion || (one === other ? 0 : other - one) || collator.compare(a.label, b.label);
	});
}
