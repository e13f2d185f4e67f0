import { indexLabel, indexSlug } from '$lib/domain/index-code';
import type { ComponentRow } from '$lib/queries/components';
import type { TargetRow } from '$lib/queries/targets';
import { componentBar, endsOf, targetOf } from './component-bar';
import type { ComponentsFigure } from './components-figure';
import { inOrder, partWord, type ComponentsInput } from './components-input';
import { componentsNotes } from './components-notes';
import { componentsTable } from './components-table';
import { componentsHeadline, componentsSummary } from './components-text';
import { withLoadedMarks } from './loaded-marks';
import { anyOf, USES_NONE, usesOfPart, usesOfTarget, type Uses } from './loaded-uses';
import { figureSources } from './sources';

export type { ComponentsInput } from './components-input';

/** The parts of an index for one area and year: each score on its own scale. */
export function buildComponents(given: ComponentsInput): ComponentsFigure {
	const input = { ...given, rows: inOrder(given.rows) };
	const { words, index, year, ownName, rows, targets } = input;
	const { t } = words;
	const ends = endsOf(rows);
	const isShare = ends.by !== 'rank';
	const named = { part: partWord(input), index: indexLabel(index), area: ownName, year };
	const drawn = rows.flatMap((row) => [
		row.source_id,
		row.nation_mean === null ? null : row.nation_source_id,
		targetOf(targets, row)?.source_id ?? null
	]);
	const previous = year - 1;
	const uses = rows.map((row) => usesOfRow(row, targets));
	const figure: ComponentsFigure = {
		kind: 'components',
		id: input.id ?? `components-${indexSlug(index)}`,
		language: words.language,
		headline: componentsHeadline(input, ends),
		subtitle: t(`figure.components.${subtitleOf(input)}`, named),
		summary: componentsSummary(input, ends),
		table: componentsTable(input),
		notes: componentsNotes(input),
		sources: figureSources(words, drawn, input.sources, anyOf(uses)),
		vintage: input.vintage,
		year,
		bars: rows.map((row) => componentBar(words, row, targets, ends)),
		words: {
			own: t('figure.components.words.own', { area: ownName, year }),
			previous: t('figure.components.words.previous', { previous }),
			nation: rows.some((row) => row.nation_basis !== null && row.nation_source_id !== null)
				? t('figure.nationPublished')
				: t('figure.components.words.nation'),
			target: t('figure.components.words.target'),
			best: t(isShare ? 'figure.components.words.best' : 'figure.components.words.bestRank'),
			worst: t(isShare ? 'figure.components.words.worst' : 'figure.components.words.worstRank'),
			unconfirmed: t('figure.components.words.unconfirmed', { previous }),
			scaleUnknown: t('figure.components.words.scaleUnknown')
		}
	};
	return withLoadedMarks(figure, words, input.sources, (row) => uses[row] ?? USES_NONE);
}

/** What there is of the parts: scores, ranks alone, or the one of some and the other of others. */
function subtitleOf({ index, rows }: ComponentsInput) {
	const isScored = rows.some((row) => row.score !== null || row.score_low !== null);
	const isRankOnly = (row: ComponentRow) => row.state !== 'missing' && row.score === null;
	if (!isScored && rows.some(isRankOnly)) return 'subtitleRank';
	if (rows.some(isRankOnly)) return 'subtitleMixed';
	return index === 'SIPAS' ? 'subtitlePercent' : 'subtitle';
}

/** A part rests on its own rows and on those of the target that it is held against. */
function usesOfRow(row: ComponentRow, targets: readonly TargetRow[]): Uses {
	const target = targetOf(targets, row);
	return anyOf([usesOfPart(row), ...(target ? [usesOfTarget(target, row.area_code)] : [])]);
}
