import type { MapFigure } from '$lib/figures/map-figure';
import { textOn } from '$lib/tokens/ink';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { areaNodes, boxRing } from './area-fill';
import type { Ring } from './map-shapes';
import { pathThrough, px } from './pixel';
import type { SceneNode } from './scene';
import { sideMark } from './side-mark';
import { blockHeight, blockNodes, lineHeight, linesWidth, type TextBlock } from './text-block';

export interface ClassLegend {
	readonly nodes: readonly SceneNode[];
	/** Of what it takes, in pixels. */
	readonly width: number;
	readonly height: number;
}

const SIZE = CHART_TEXT_PX.label;
const SWATCH = { width: 26, height: 14 };
const GAP = 8;
const ROW_GAP = 3;

type Legended = Pick<MapFigure, 'classes' | 'states' | 'legendTitle' | 'basis'>;

/**
 * The key of the fills below each other from (x, top): the best class first, then the reasons for none.
 * Texts wrap at `width`.
 */
export function classLegend(
	figure: Legended,
	{ x, top, width }: { readonly x: number; readonly top: number; readonly width: number }
): ClassLegend {
	const nodes: SceneNode[] = [];
	let y = top;
	let widest = 0;
	const write = (text: string, left: number, ink: 'text' | 'muted', weight: 400 | 600 = 400) => {
		const lines = wrapText(text, width - left, SIZE, weight);
		const block: TextBlock = {
			x: x + left,
			top: y,
			lines,
			sizePx: SIZE,
			weight,
			anchor: 'start',
			ink
		};
		nodes.push(...blockNodes(block));
		widest = Math.max(widest, left + linesWidth(lines, SIZE, weight));
		return blockHeight(block);
	};
	y += write(figure.legendTitle, 0, 'text', 600);
	if (figure.basis !== '') y += write(figure.basis, 0, 'muted');
	y += GAP - ROW_GAP;
	const swatchRing = () => {
		const middle = y + lineHeight(SIZE) / 2;
		return boxRing(px(x), px(middle - SWATCH.height / 2), SWATCH.width, SWATCH.height);
	};
	const row = (swatch: readonly SceneNode[], label: string) => {
		nodes.push(...swatch);
		y += write(label, SWATCH.width + GAP, 'text') + ROW_GAP;
	};
	figure.classes
		.map((one, classAt) => ({ one, classAt }))
		.reverse()
		.forEach(({ one, classAt }) => {
			const fill = areaNodes(figure, { state: 'known', missing: null, classAt }, [swatchRing()]);
			const [middleX, middleY] = [x + SWATCH.width / 2, y + lineHeight(SIZE) / 2];
			const mark = one.side ? [sideMark(one.side, middleX, middleY, 3.2, textOn(one.ink))] : [];
			row([...fill, outline(swatchRing()), ...mark], one.label);
		});
	for (const { state, missing, label } of figure.states) {
		row(areaNodes(figure, { state, missing, classAt: null }, [swatchRing()]), label);
	}
	const group: SceneNode = { type: 'group', name: 'legend', children: nodes };
	return { nodes: [group], width: widest, height: y - ROW_GAP - top };
}

/** The lightest fill would not stand out from the ground. */
function outline(ring: Ring): SceneNode {
	const paint = { stroke: 'peer', strokeWidth: 0.5 } as const;
	return { type: 'path', d: pathThrough(ring, true), paint };
}
