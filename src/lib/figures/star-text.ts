import { indexLabel } from '$lib/domain/index-code';
import { endsOf, scaleShare } from './component-bar';
import { partName, partWord, type ComponentsInput } from './components-input';
import { componentsHeadline } from './components-text';
import { fittingHeadline } from './headline';
import type { StarAxis } from './star-figure';

/** In how many parts the area is below the nation, or that of the bars where no mean is known. */
export function starHeadline(input: ComponentsInput, axes: readonly StarAxis[]): string {
	const { words, year, ownName: area, rows } = input;
	const { t } = words;
	const { below, above, all } = against(axes);
	if (all === 0) return componentsHeadline(input, endsOf(rows));
	const said = { area, year, part: partWord(input), index: indexLabel(input.index), all };
	const way = below >= above ? 'below' : 'above';
	const values = { ...said, count: Math.max(below, above) };
	return fittingHeadline([
		t(`figure.star.headline.${way}`, values),
		t(`figure.star.headline.${way}Short`, values)
	]);
}

/** Best and worst axis, how many are above and below the nation, and what a star does not tell. */
export function starSummary(
	input: ComponentsInput,
	axes: readonly StarAxis[],
	isDrawn: boolean
): string {
	const { words, rows } = input;
	const { t, format } = words;
	const ends = endsOf(rows);
	const { below, above, all } = against(axes);
	const sentences: string[] = [];
	if (ends.by === 'share' && ends.best && ends.worst) {
		sentences.push(
			t('figure.components.summary.ends', {
				best: partName(words, ends.best),
				bestPct: format.share(scaleShare(ends.best) ?? 0),
				worst: partName(words, ends.worst),
				worstPct: format.share(scaleShare(ends.worst) ?? 0)
			})
		);
	}
	if (all > 0) sentences.push(t('figure.star.summary.nation', { above, below, all }));
	sentences.push(
		isDrawn
			? t('figure.star.summary.area')
			: t('figure.star.summary.few', {
					known: axes.filter(({ share }) => share !== null).length,
					all: axes.length,
					part: partWord(input)
				})
	);
	return sentences.join(' ');
}

/** How many axes lie above and below the nation, of those that can be held against it. */
function against(axes: readonly StarAxis[]) {
	const gaps = axes.flatMap(({ share, nation }) =>
		share === null || nation === null ? [] : [share - nation]
	);
	// What prints alike is neither above nor below.
	return {
		above: gaps.filter((gap) => gap >= 0.05).length,
		below: gaps.filter((gap) => gap <= -0.05).length,
		all: gaps.length
	};
}
