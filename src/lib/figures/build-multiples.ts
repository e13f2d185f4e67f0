import type { Words } from '$lib/messages/words';
import type { FigureSource } from './figure';
import type { FigurePanel, MultiplesFigure, PanelFigure } from './multiples-figure';
import { commonAxes, commonClasses } from './panel-keys';
import { panelTable } from './panel-table';
import { isLines, isOneScale, withSharedScales } from './shared-scales';
import type { TrendSeries } from './trend-figure';
import { yearSpans } from './year-spans';

export interface MultiplesInput {
	readonly words: Words;
	/** Stable and unique on a page. */
	readonly id: string;
	/** What the panels have in common: `PAPI theo chỉ số nội dung, Cao Bằng, 2011–2024`. */
	readonly what: string;
	/** In the order in which they are read. */
	readonly panels: readonly {
		readonly title: string;
		/** The panel whose finding is that of the whole; the first one where none is. */
		readonly isOwn?: boolean;
		readonly figure: PanelFigure;
	}[];
}

/**
 * Figures in panels under one headline. Panels of one frame share their scale; the names of their lines
 * and the words of their marks stand once under all of them.
 */
export function buildMultiples({ words, id, what, panels }: MultiplesInput): MultiplesFigure {
	const { t } = words;
	const figures = panels.map(({ figure }) => figure);
	const shared = withSharedScales(figures);
	const lead = (panels.find(({ isOwn }) => isOwn) ?? panels[0])?.figure;
	const isShared = isOneScale(figures);
	const count = panels.length;
	const titled = panels.map(({ title, figure }) => ({ title, table: figure.table }));
	const marks = [...new Set(figures.flatMap((figure) => figure.loadedMarks ?? []))];
	const hasLevels = shared.some(
		(figure) => isLines(figure) && figure.breaks.some(({ kind }) => kind === 'level')
	);
	return {
		kind: 'multiples',
		id,
		language: words.language,
		headline: lead?.headline ?? what,
		subtitle: t('figure.multiples.subtitle', { what, count }),
		summary: lead?.summary ?? t('figure.missing.not_in_data'),
		table: panelTable(words, what, titled),
		notes: [
			...(isShared === null ? [] : [t(`figure.multiples.note.${isShared ? 'shared' : 'apart'}`)]),
			...joinedNotes(panels).filter((note) => !isOfPeriods(words, note))
		],
		sources: joinedSources(figures),
		vintage:
			figures
				.map(({ vintage }) => vintage)
				.sort()
				.at(-1) ?? '',
		...(marks.length > 0 ? { loadedMarks: marks } : {}),
		panels: panels.map(({ title, isOwn = false }, at): FigurePanel => {
			const figure = shared[at] ?? lead;
			if (!figure) throw new Error('a panel without a figure');
			return { id: `panel-${at}`, title, isOwn, figure: inPanel(words, figure) };
		}),
		roles: rolesOf(panels),
		levelBreak: hasLevels ? t('figure.multiples.levelBreak') : null,
		starAxes: commonAxes(words, figures),
		mapClasses: commonClasses(figures)
	};
}

const NAMED_BELOW = ['own', 'region', 'nation', 'best'] as const;
type NamedBelow = (typeof NAMED_BELOW)[number];

const isNamedBelow = (role: string): role is NamedBelow =>
	NAMED_BELOW.some((known) => known === role);

/**
 * Lines without their names, breaks without their words, changes without the second measure, maps with
 * the own name alone: legend, notes and table have the rest once. Campaign periods are left to a figure
 * with room for their words.
 */
function inPanel({ t }: Words, figure: PanelFigure): PanelFigure {
	if (figure.kind === 'change') {
		return { ...figure, items: figure.items.map((item) => ({ ...item, besideText: '' })) };
	}
	if (figure.kind === 'star') {
		// The area is the title of its panel: lines are told by their years.
		const { year, words } = figure;
		const own = t('figure.multiples.ofYear', { year });
		const previous = words.previous && t('figure.multiples.ofYear', { year: year - 1 });
		return { ...figure, words: { ...words, own, previous } };
	}
	if (figure.kind === 'scatter') return { ...figure, omitted: [] };
	if (figure.kind === 'map') {
		const areas = figure.areas.map((area) => ({ ...area, isNamed: area.role === 'own' }));
		return { ...figure, areas };
	}
	if (!isLines(figure)) return figure;
	const { axis, breaks, series } = figure;
	return {
		...figure,
		axis: axis.measure === 'rank' ? { ...axis, unit: t('figure.bump.unit') } : axis,
		breaks: breaks.filter(({ kind }) => kind === 'level').map((item) => ({ ...item, label: '' })),
		intervals: [],
		series: series.map((one) => (isNamedBelow(one.role) ? { ...one, isUnnamed: true } : one)),
		legend: figure.legend.filter(({ mark }) => mark !== 'interval')
	};
}

/** What the unnamed lines are. The own line needs no entry where titles are the names of its areas. */
function rolesOf(panels: MultiplesInput['panels']): MultiplesFigure['roles'] {
	const named = panels.flatMap(({ title, figure }) =>
		isLines(figure) ? figure.series.map((series) => ({ title, series })) : []
	);
	return NAMED_BELOW.flatMap((role) => {
		const isTold = ({ title, series }: { title: string; series: TrendSeries }) =>
			series.role === role && !(role === 'own' && series.label === title);
		const labels = new Set(named.filter(isTold).map(({ series }) => series.label));
		return [...labels].map((label) => ({ role, label }));
	});
}

/** Notes on the campaign periods, which panels do not draw. */
function isOfPeriods({ t }: Words, note: string): boolean {
	return [t('figure.trend.note.airing'), t('local.trendLog')].some((text) => note.endsWith(text));
}

/** What all panels note is said once; the rest with the title of its panels. */
function joinedNotes(panels: MultiplesInput['panels']): string[] {
	const notes = new Set(panels.flatMap(({ figure }) => notesOf(figure)));
	return [...notes].map((note) => {
		const noted = panels.filter(({ figure }) => notesOf(figure).includes(note));
		return noted.length === panels.length
			? note
			: `${joinedTitles(noted.map(({ title }) => title))}: ${note}`;
	});
}

/** Years as spans, areas one by one. */
function joinedTitles(titles: readonly string[]): string {
	const isYears = titles.every((title) => /^\d{4}$/.test(title));
	return isYears ? yearSpans(titles.map(Number)) : titles.join(', ');
}

/** What a scatter could not draw is said under all panels. */
function notesOf(figure: PanelFigure): readonly string[] {
	if (figure.kind !== 'scatter' || figure.omitted.length === 0) return figure.notes;
	const [title = '', ...lines] = figure.omitted;
	return [...figure.notes, `${title} ${lines.join('; ')}.`];
}

/** Each source once; one that is cited with different lines of a loaded file, once a citation. */
function joinedSources(figures: readonly PanelFigure[]): FigureSource[] {
	const sources: FigureSource[] = [];
	for (const source of figures.flatMap((figure) => figure.sources)) {
		const same = sources.filter(({ id }) => id === source.id || id.startsWith(`${source.id}#`));
		if (same.some(({ cite }) => cite === source.cite)) continue;
		const id = same.length === 0 ? source.id : `${source.id}#${same.length + 1}`;
		sources.push({ ...source, id });
	}
	return sources;
}
