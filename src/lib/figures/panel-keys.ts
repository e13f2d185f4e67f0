import type { Words } from '$lib/messages/words';
import type { MapFigure } from './map-figure';
import type { MultiplesFigure, PanelFigure } from './multiples-figure';

/** The axes of stars by name, where all stars that are drawn have the same. */
export function commonAxes(
	{ t, format }: Words,
	figures: readonly PanelFigure[]
): MultiplesFigure['starAxes'] {
	const stars = figures.flatMap((figure) =>
		figure.kind === 'star' && figure.refusal === null ? [figure.axes] : []
	);
	const [first] = stars.map((axes) => axes.map(({ label }) => label));
	const isCommon = stars.every(
		(axes) => axes.length === first?.length && axes.every(({ label }, at) => label === first[at])
	);
	if (!first || !isCommon) return null;
	return { names: first, rim: t('figure.multiples.rim', { share: format.percent(100) }) };
}

/** The classes of maps, where all maps have the same, with every reason for none that any map has. */
export function commonClasses(figures: readonly PanelFigure[]): MultiplesFigure['mapClasses'] {
	const maps = figures.filter((figure) => figure.kind === 'map');
	const [first] = maps;
	if (!first || maps.some((map) => !isAlike(map, first))) return null;
	const states = maps.flatMap((map) => map.states);
	return {
		classes: first.classes,
		legendTitle: first.legendTitle,
		basis: first.basis,
		states: states.filter(({ label }, at) => states.findIndex((it) => it.label === label) === at)
	};
}

function isAlike(one: MapFigure, other: MapFigure): boolean {
	const told = ({ classes, legendTitle, basis }: MapFigure) =>
		[legendTitle, basis, ...classes.flatMap(({ ink, label }) => [ink, label])].join('\n');
	return told(one) === told(other);
}
