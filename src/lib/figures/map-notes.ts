import { boundarySetOf } from '$lib/domain/boundary-set';
import { anyIntervalNotes } from './interval-words';
import { isKnown, type MapInput, type MappedArea } from './map-input';
import { lowerFirst } from './point-words';
import { rankNotes } from './rank-notes';

/** How the year compares with others, how values came about, and where the lines come from. */
export function mapNotes(input: MapInput, mapped: readonly MappedArea[]): string[] {
	const { words, year, measure, areas } = input;
	const { t, language } = words;
	const rows = mapped.flatMap(({ point }) => point?.row ?? []);
	const noteOf = (key: 'level' | 'unconfirmed', of: (typeof rows)[number] | undefined) => {
		const note = lowerFirst((language === 'vi' ? of?.break_note_vi : of?.break_note_en) ?? '');
		return of ? [t(`figure.note.${key}`, { year, note })] : [];
	};
	const isOfChange = measure === 'change' || measure === 'since';
	const nation = rows.find((row) => row.nation_basis === 'computed');
	const isOutside = (code: string) => areas.every((area) => area.code !== code);
	const former = input.rows.filter(
		(row) => row.year === year && row.state !== 'missing' && isOutside(row.area_code)
	);
	return [
		...noteOf(
			'level',
			rows.find((row) => row.break_kind === 'level')
		),
		...noteOf(
			'unconfirmed',
			rows.find((row) => row.comparability === 'unconfirmed')
		),
		...anyIntervalNotes(words, rows),
		...(isOfChange && mapped.some(isKnown) ? [t('figure.note.rounded')] : []),
		...(measure === 'gap' && nation
			? [t('figure.map.note.mean', { count: nation.nation_n ?? 0 })]
			: []),
		...rankNotes(words, rows),
		...(former.length > 0 ? [t('figure.map.note.former')] : []),
		t(`figure.map.note.boundaries.${boundarySetOf(year)}`)
	];
}
