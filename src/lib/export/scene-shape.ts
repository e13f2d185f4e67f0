import type {
	MarkDatum,
	Paint,
	ReadingStop,
	ReadingTrack,
	Scene,
	SceneNode
} from '$lib/charts/scene';
import { anyText, listOf, object, oneOf, orNull, textThat, type Shape } from '$lib/store/shape';
import { INKS, type Ink } from '$lib/tokens/ink';
import type { FontWeight } from '$lib/tokens/text-width';
import { finite, partly, yesOrNo } from './partly';

/** A step is a letter and numbers: nothing else is drawn. */
const pathData = textThat((text) => /^[MmLlHhVvCcSsQqTtAaZz\d\s.,eE+-]*$/.test(text));
const ink = oneOf(Object.keys(INKS)) as Shape<Ink>;
const weight = oneOf([400, 600]) as Shape<FontWeight>;

type NodeOf<Type extends SceneNode['type']> = Extract<SceneNode, { readonly type: Type }>;

const paint = partly<Paint>(
	{},
	{
		fill: ink,
		stroke: ink,
		strokeWidth: finite,
		dash: listOf(finite),
		opacity: finite,
		lineCap: oneOf(['round', 'butt'])
	}
);
const datum = partly<MarkDatum>(
	{ series: anyText, key: anyText, value: orNull(finite) },
	{ state: anyText }
);

const NODES: { readonly [Type in SceneNode['type']]: Shape<SceneNode> } = {
	group: (value, at) =>
		object({ type: oneOf(['group']), name: anyText, children: listOf(node) })(value, at),
	path: partly<NodeOf<'path'>>({ type: oneOf(['path']), d: pathData, paint }, { datum }),
	line: partly<NodeOf<'line'>>(
		{ type: oneOf(['line']), x1: finite, y1: finite, x2: finite, y2: finite, paint },
		{ datum }
	),
	rect: partly<NodeOf<'rect'>>(
		{ type: oneOf(['rect']), x: finite, y: finite, width: finite, height: finite, paint },
		{ datum }
	),
	circle: partly<NodeOf<'circle'>>(
		{ type: oneOf(['circle']), cx: finite, cy: finite, r: finite, paint },
		{ datum }
	),
	text: partly<NodeOf<'text'>>(
		{
			type: oneOf(['text']),
			x: finite,
			y: finite,
			text: anyText,
			sizePx: finite,
			weight,
			anchor: oneOf(['start', 'middle', 'end']),
			ink
		},
		{ halo: yesOrNo }
	)
};

function node(value: unknown, at: string): SceneNode {
	const { type } = object({ type: oneOf(['group', 'path', 'line', 'rect', 'circle', 'text']) })(
		value,
		at
	);
	return NODES[type](value, at);
}

const stop: Shape<ReadingStop> = object({
	x: finite,
	y: finite,
	mark: object({ series: anyText, key: anyText }),
	text: anyText
});
const track: Shape<ReadingTrack> = object({ id: anyText, label: anyText, stops: listOf(stop) });
/** A drawing from a file: no mark, no attribute and no colour but those that layouts give. */
export const sceneShape: Shape<Scene> = object({
	width: finite,
	height: finite,
	nodes: listOf(node),
	tracks: listOf(track)
});
