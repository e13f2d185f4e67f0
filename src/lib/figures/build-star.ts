import { indexLabel, indexSlug } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { ComponentRow } from '$lib/queries/components';
import { endsOf, partScoreText, scaleShare } from './component-bar';
import { inOrder, partName, partWord, type ComponentsInput } from './components-input';
import { componentsNotes } from './components-notes';
import { componentsTable } from './components-table';
import { componentsHeadline } from './components-text';
import { intervalOf, uncertaintyTexts } from './interval-words';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, USES_NONE, usesOfPart } from './loaded-uses';
import { figureSources } from './sources';
import type { StarAxis, StarFigure } from './star-figure';
import { starHeadline, starSummary } from './star-text';

/** Fewer points than this make no outline. */
const FEWEST = 3;

/**
 * The parts of an index for one area and year as a star, with the year before where it can be compared
 * and the nation. It has the table of the bars, which tell the same and stand beside it.
 */
export function buildStar(given: ComponentsInput): StarFigure {
	const input = { ...given, rows: inOrder(given.rows) };
	const { words, index, year, ownName, rows } = input;
	const { t } = words;
	const axes = rows.map((row) => axisOf(words, row));
	const known = axes.filter(({ share }) => share !== null);
	const isDrawn = known.length >= FEWEST;
	const hasPrevious = axes.some(({ previous }) => previous !== null);
	const named = { part: partWord(input), index: indexLabel(index), area: ownName, year };
	const uses = rows.map(usesOfPart);
	const figure: StarFigure = {
		kind: 'star',
		id: input.id ?? `star-${indexSlug(index)}`,
		language: words.language,
		headline: isDrawn ? starHeadline(input, axes) : componentsHeadline(input, endsOf(rows)),
		subtitle: t(isDrawn && hasPrevious ? 'figure.star.subtitleBoth' : 'figure.star.subtitle', {
			...named,
			previous: year - 1
		}),
		summary: starSummary(input, axes, isDrawn),
		table: componentsTable(input),
		notes: [...(isDrawn ? [t('figure.star.note.bars')] : []), ...componentsNotes(input, isDrawn)],
		sources: figureSources(
			words,
			rows.flatMap((row) => [
				row.source_id,
				row.nation_mean === null ? null : row.nation_source_id
			]),
			input.sources,
			anyOf(uses)
		),
		vintage: input.vintage,
		year,
		axes,
		format: (value) => words.format.percent(value),
		refusal: isDrawn
			? null
			: t('figure.star.refusal', { ...named, known: known.length, all: axes.length }),
		words: wordsOf(input, axes)
	};
	return withLoadedMarks(figure, words, input.sources, (at) => uses[at] ?? USES_NONE);
}

function axisOf(words: Words, row: ComponentRow): StarAxis {
	const { t, format } = words;
	const label = partName(words, row);
	const share = scaleShare(row);
	const isComparable = row.score_change !== null;
	const previous = isComparable ? shareOf(row, row.previous_score) : null;
	const nation = shareOf(row, row.nation_mean);
	const interval = intervalShares(row);
	const valueText =
		share !== null
			? format.share(share)
			: row.score === null
				? partScoreText(words, row)
				: t('figure.components.words.scaleUnknown');
	const said = [
		share === null
			? valueText
			: t('figure.measure.shareOf', { share: valueText, level: partScoreText(words, row) }),
		...(previous === null
			? []
			: [
					t('figure.star.previous', {
						previous: row.year - 1,
						share: format.share(previous)
					})
				]),
		...(nation === null ? [] : [t('figure.star.nation', { share: format.share(nation) })]),
		...uncertaintyTexts(words, row)
	];
	return {
		component: row.component,
		label,
		share,
		...(interval ? { interval } : {}),
		previous,
		isUnconfirmed: previous !== null && row.comparability === 'unconfirmed',
		nation,
		valueText,
		text: `${label}: ${said.join('; ')}`
	};
}

/** A score on the scale of a row, 0 to 100. */
function shareOf(row: ComponentRow, score: number | null): number | null {
	return scaleShare({ ...row, score });
}

/** The interval of the score on the scale of its row. */
function intervalShares(row: ComponentRow): StarAxis['interval'] | null {
	const interval = intervalOf(row);
	if (!interval) return null;
	const [low, high] = [shareOf(row, interval.low), shareOf(row, interval.high)];
	return low === null || high === null ? null : { low, high };
}

function wordsOf(
	{ words, ownName, year, rows }: ComponentsInput,
	axes: readonly StarAxis[]
): StarFigure['words'] {
	const { t } = words;
	const isPublished = rows.some(
		(row) =>
			row.nation_basis !== null && row.nation_basis !== 'computed' && row.nation_source_id !== null
	);
	const has = (by: (axis: StarAxis) => boolean) => axes.some(by);
	return {
		own: t('figure.components.words.own', { area: ownName, year }),
		previous: has(({ previous }) => previous !== null)
			? t('figure.components.words.own', { area: ownName, year: year - 1 })
			: null,
		nation: has(({ nation }) => nation !== null)
			? t(isPublished ? 'figure.nationPublished' : 'figure.components.words.nation')
			: null,
		unconfirmed: has(({ isUnconfirmed }) => isUnconfirmed)
			? t('figure.components.words.unconfirmed', { previous: year - 1 })
			: null,
		missing: has(({ share }) => share === null) ? t('figure.star.missing') : null
	};
}
