import type { StripFigure, StripReference } from '$lib/figures/strip-figure';
import type { PlacedFlags } from './flags';
import { marker } from './markers';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { Paint, SceneNode } from './scene';
import { blockHeight, blockNodes, lineHeight, type TextBlock } from './text-block';

/** References in the order of their values, as their labels are placed. */
export function orderedReferences(figure: StripFigure): StripReference[] {
	return [...figure.references].sort((a, b) => a.value - b.value || a.id.localeCompare(b.id, 'en'));
}

/**
 * An upright line for each reference from its label to `bottom`. The heads of region and nation
 * carry their marker, which is also the key to the dots of the region.
 */
export function referenceMarks(
	references: readonly StripReference[],
	x: (value: number) => number,
	flags: PlacedFlags,
	top: number,
	bottom: number
): SceneNode {
	const children = references.flatMap((reference, i): SceneNode[] => {
		const block = flags.blocks[i];
		const at = x(reference.value);
		const labelTop = top + (block?.top ?? 0);
		const half = block ? lineHeight(block.sizePx) / 2 : 0;
		// Nation and region are often at one place: their heads stand at different lines.
		const head = reference.id === 'region' ? top + feet(block) - half : labelTop + half;
		const { line, shape } = ROLE_STYLES[reference.role];
		const datum = {
			series: 'references',
			key: reference.id,
			value: reference.value,
			state: reference.role
		};
		const pole: SceneNode = {
			type: 'line',
			x1: px(at),
			y1: px(head),
			x2: px(at),
			y2: px(bottom),
			paint: polePaint(reference),
			datum
		};
		const isMean = reference.id === 'region' || reference.id === 'nation';
		return isMean ? [pole, marker(shape, at, head, 3.2, { fill: line })] : [pole];
	});
	return { type: 'group', name: 'references', children };
}

function feet(block: TextBlock | undefined): number {
	return block ? block.top + blockHeight(block) : 0;
}

/** The labels in the ink of their role. */
export function referenceLabels(
	references: readonly StripReference[],
	flags: PlacedFlags,
	top: number
): SceneNode {
	const blocks = references.flatMap((reference, i): TextBlock[] => {
		const block = flags.blocks[i];
		const { text } = ROLE_STYLES[reference.role];
		return block ? [{ ...block, top: top + block.top, ink: text }] : [];
	});
	return { type: 'group', name: 'reference-labels', children: blocks.flatMap(blockNodes) };
}

function polePaint(reference: StripReference): Paint {
	const { line, dash } = ROLE_STYLES[reference.role];
	const isMean = reference.id === 'region' || reference.id === 'nation';
	return {
		stroke: line,
		strokeWidth: isMean ? 1.5 : 1,
		...(dash && isMean ? { dash } : { dash: [1.5, 2.5] })
	};
}
