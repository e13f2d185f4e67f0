import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { BumpInput } from './bump-input';
import type { FigureCell, FigureTable } from './figure';
import { missingText, rankText, upperFirst } from './point-words';
import { plainRank } from './value-words';

/** The table twin: a row a province, the own one first and then by name, a column a year. */
export function bumpTable(
	input: BumpInput,
	what: string,
	years: readonly number[],
	rows: readonly PointRow[]
): FigureTable {
	const { words, own, areas } = input;
	const { t } = words;
	const others = areas
		.filter(({ code }) => code !== own.code)
		.filter(({ code }) => rows.some((row) => row.area_code === code))
		.sort((a, b) => a.name.localeCompare(b.name, words.language));
	const byKey = new Map(rows.map((row) => [`${row.area_code} ${row.year}`, row]));
	return {
		caption: t('figure.bump.caption', { what }),
		columns: [
			{ key: 'area', label: t('figure.area'), isNumeric: false },
			...years.map((year) => ({ key: `${year}`, label: `${year}`, isNumeric: true }))
		],
		rows: [own, ...others].map(({ code, name }) => [
			{ text: name, value: code, isReason: false },
			...years.map((year) => rankCell(words, byKey.get(`${code} ${year}`)))
		])
	};
}

function rankCell(words: Words, row: PointRow | undefined): FigureCell {
	const reason = (text: string): FigureCell => ({ text, value: null, isReason: true });
	if (!row) return reason(words.t('figure.missing.not_surveyed'));
	const rank = plainRank(row);
	if (rank !== null) return { text: rank, value: row.rank, isReason: false };
	const band = rankText(words, row);
	if (band !== null) return { text: upperFirst(band), value: null, isReason: false };
	return reason(
		row.state === 'missing' ? missingText(words, row) : upperFirst(words.t('figure.trend.noRank'))
	);
}
