import type { TimelineEdition, TimelineFigure } from '$lib/figures/timeline-figure';
import type { LegendItem } from './legend';
import type { SceneNode } from './scene';
import { airingTick } from './timeline-airings';
import { brokenMark, eraGap, lollipop, windowBar } from './timeline-edition';

/** The marks that occur in a timeline, with their words. */
export function timelineKey({ airings, rows, words }: TimelineFigure): LegendItem[] {
	const editions = rows.flatMap((row) => row.editions);
	const windows = new Set(editions.map(({ window }) => window));
	const statuses = new Set(airings.map(({ status }) => status));
	const changes = editions.filter(({ change }) => change !== null);
	const candidates: readonly (LegendItem & { readonly occurs: boolean })[] = [
		{
			label: words.planned,
			occurs: statuses.has('planned'),
			swatch: (x, y) => [...ticks('planned')(x, y), outline(x, y)]
		},
		{ label: words.aired, occurs: statuses.has('aired'), swatch: ticks('aired') },
		{ label: words.rerun, occurs: statuses.has('rerun'), swatch: ticks('rerun') },
		{ label: words.windowKnown, occurs: windows.has('known'), swatch: bar('known') },
		{
			label: words.windowPartlyKnown,
			occurs: windows.has('partly_known'),
			swatch: bar('partly_known')
		},
		{ label: words.windowPerson, occurs: windows.has('person'), swatch: bar('person') },
		{ label: words.windowUnknown, occurs: windows.has('unknown'), swatch: bar('unknown') },
		{ label: words.rise, occurs: changes.some(({ change }) => (change ?? 0) > 0), swatch: pin(-1) },
		{ label: words.fall, occurs: changes.some(({ change }) => (change ?? 0) < 0), swatch: pin(1) },
		{
			label: words.unconfirmed,
			occurs: changes.some(({ isUnconfirmed }) => isUnconfirmed),
			swatch: pin(-1, true)
		},
		{
			label: words.noChange,
			occurs: changes.length < editions.length,
			swatch: (x, y) => [...bar('known')(x, y), ...brokenMark(x, y)]
		},
		{
			label: words.eraBreak,
			occurs: editions.some(({ startsEra }) => startsEra),
			swatch: (x, y) => shortened(eraGap(x, y), y)
		}
	];
	return candidates.filter(({ occurs }) => occurs).map(({ label, swatch }) => ({ label, swatch }));
}

// The key shows marks, not rows: they carry no datum.
function ticks(status: 'planned' | 'aired' | 'rerun'): LegendItem['swatch'] {
	const airing = { date: '', status, minutesLow: 14, minutesHigh: 14 };
	return (x, y) =>
		[-6, -2, 2, 6].flatMap((shift) =>
			airingTick(airing, x + shift, (minutes) => y + 7 - minutes, 'own', 3).map((node) => {
				if (node.type !== 'line') return node;
				const { type, x1, y1, x2, y2, paint } = node;
				return { type, x1, y1, x2, y2, paint };
			})
		);
}

function outline(x: number, y: number): SceneNode {
	const paint = { stroke: 'own', strokeWidth: 1 } as const;
	return { type: 'rect', x: x - 9, y: y - 7, width: 18, height: 14, paint };
}

function bar(window: TimelineEdition['window']): LegendItem['swatch'] {
	return (x, y) =>
		windowBar({ left: x - (window === 'person' ? 1 : 9), right: x + 9, zero: y }, window, 'peer');
}

function pin(direction: 1 | -1, isUnconfirmed = false): LegendItem['swatch'] {
	return (x, y) =>
		lollipop(
			{ x, zero: y - direction * 7, head: y + direction * 3 },
			{ isUnconfirmed, isSelected: false }
		);
}

function shortened(nodes: readonly SceneNode[], y: number): SceneNode[] {
	return nodes.map((node) => (node.type === 'line' ? { ...node, y1: y - 7, y2: y + 7 } : node));
}
