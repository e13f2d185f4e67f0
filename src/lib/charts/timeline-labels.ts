import { textWidth, type FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { changeMark, changeWidth, shortChange } from './change-mark';
import { firstFree, type Box } from './label-box';
import type { SceneNode } from './scene';
import { LINE_PX, textLine } from './text-line';
import type { PlacedEdition } from './timeline-edition';
import {
	BASELINE_PX,
	reasonCandidates,
	REASON_GAP_PX,
	runsOfReasons,
	type Candidate
} from './timeline-reasons';

const SIZE = CHART_TEXT_PX.label;
const HEAD_GAP = 9;
/** Kept free between two labels of a line. */
const SIDE_GAP = 7;

export interface PlacedLabels {
	readonly nodes: readonly SceneNode[];
	/** How many found no room, or none for all of their words. */
	readonly missed: number;
}

/**
 * The labels of a row, set where they touch nothing: the selected edition first, then the changes,
 * the year of the selected edition, the reasons for none. All other years are on the axis. Where the words
 * of all changes do not fit, all but the selected one are shortened to their number; what still finds no
 * room is left to the table.
 */
export function editionLabels(
	editions: readonly PlacedEdition[],
	obstacles: readonly Box[],
	bounds: Box
): PlacedLabels {
	const full = setChanges(editions, obstacles, bounds, (label) => label);
	const changes = full.missed === 0 ? full : setChanges(editions, obstacles, bounds, shortChange);
	const taken = [...changes.taken];
	const nodes = [...changes.nodes];
	let missed = full.missed + changes.missed;
	const place = (candidates: readonly Candidate[]): void => {
		const found = firstFree(candidates, taken, bounds);
		if (!found) {
			missed += 1;
			return;
		}
		taken.push(padded(found.box));
		nodes.push(...found.draw());
	};
	for (const placed of editions) {
		if (placed.edition.isSelected) place(yearCandidates(placed));
	}
	for (const run of runsOfReasons(editions)) place(reasonCandidates(run));
	return { nodes, missed };
}

function padded({ x, y, width, height }: Box): Box {
	return { x: x - SIDE_GAP, y, width: width + 2 * SIDE_GAP, height };
}

function setChanges(
	editions: readonly PlacedEdition[],
	obstacles: readonly Box[],
	bounds: Box,
	wording: (label: string) => string
): { readonly nodes: SceneNode[]; readonly taken: Box[]; readonly missed: number } {
	const nodes: SceneNode[] = [];
	const taken = [...obstacles];
	let missed = 0;
	const selected = editions.filter(({ edition }) => edition.isSelected);
	const changed = editions.filter(({ edition }) => edition.change !== null && !edition.isSelected);
	for (const placed of [...selected, ...changed]) {
		const { label, isSelected, change } = placed.edition;
		const text = isSelected ? label : wording(label);
		const candidates =
			change === null ? reasonCandidates([placed]) : changeCandidates(placed, text);
		const found = firstFree(candidates, taken, bounds);
		if (!found) {
			missed += 1;
			continue;
		}
		taken.push(padded(found.box));
		nodes.push(...found.draw());
	}
	return { nodes, taken, missed };
}

/** Over a rise, under a fall, else right or left of the head. */
function changeCandidates({ x, zero, head, edition }: PlacedEdition, text: string): Candidate[] {
	const weight: FontWeight = edition.isSelected ? 600 : 400;
	const width = changeWidth(text, weight);
	const at = (left: number, top: number): Candidate => ({
		box: { x: left, y: top, width, height: LINE_PX },
		draw: () => changeMark(text, left, top + BASELINE_PX, { weight, ink: 'text', halo: true })
	});
	const beyond = head <= zero ? head - HEAD_GAP + 1 - LINE_PX : head + HEAD_GAP - 1;
	const nudges = [0, -8, 8, -16, 16];
	return [
		...nudges.map((nudge) => at(x - width / 2 + nudge, beyond)),
		at(x + HEAD_GAP, head - LINE_PX / 2),
		at(x - HEAD_GAP - width, head - LINE_PX / 2)
	];
}

/** On the side of the bar that the change leaves free. */
function yearCandidates({ x, zero, head, edition }: PlacedEdition): Candidate[] {
	const text = String(edition.year);
	const weight: FontWeight = 600;
	const width = textWidth(text, SIZE, weight);
	const under = zero + REASON_GAP_PX;
	const over = zero - REASON_GAP_PX - LINE_PX;
	const tops = head > zero ? [over, under] : [under, over];
	return tops.map((top) => ({
		box: { x: x - width / 2, y: top, width, height: LINE_PX },
		draw: () => [
			textLine(text, x, top + BASELINE_PX, {
				anchor: 'middle',
				weight,
				ink: 'text',
				halo: true
			})
		]
	}));
}
