import { unitOf } from '$lib/domain/unit';
import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { CardLine, CardRows } from './card';

/** Distance to the nation and the region, and the points missing to the next place. */
export function gapLines(words: Words, row: PointRow, rows: CardRows): CardLine[] {
	return row.score === null
		? nationLine(words, row, rows)
		: [...benchmarkLines(words, row, rows), ...nextPlaceLine(words, row, rows)];
}

/** Without a score of the province the published national figure is all that can be set beside it. */
function nationLine({ t, format }: Words, row: PointRow, rows: CardRows): CardLine[] {
	const nation = rows.benchmarks.find(
		(benchmark) =>
			benchmark.index === row.index && benchmark.year === row.year && benchmark.scope === 'VN'
	);
	if (!nation || nation.mean === null) return [];
	const mean = format.score(nation.mean) + (isPercent(row) ? '%' : '');
	return [{ tone: 'quiet', text: t('overview.card.nationOnly', { mean, year: row.year }) }];
}

function benchmarkLines(words: Words, row: PointRow, rows: CardRows): CardLine[] {
	const { t, format } = words;
	const gaps = rows.gaps.filter((gap) => gap.index === row.index && gap.year === row.year);
	const nationFirst = [...gaps].sort((a, b) => Number(b.scope === 'VN') - Number(a.scope === 'VN'));
	return nationFirst.map(({ scope, basis, gap, n }) => {
		const place = scope === 'VN' ? 'nation' : 'region';
		const source = basis === 'computed' ? 'computed' : 'published';
		const direction = gap < 0 ? 'below' : 'above';
		const values = { gap: format.amount(gap), unit: unitWord(words, row), count: n };
		return { tone: 'plain', text: t(`overview.card.${place}.${source}.${direction}`, values) };
	});
}

function nextPlaceLine(words: Words, row: PointRow, rows: CardRows): CardLine[] {
	const { t, format } = words;
	const next = rows.nextPlaces.find(
		(place) => place.index === row.index && place.year === row.year
	);
	if (next) {
		const text = t('overview.card.nextPlace', {
			gap: format.amount(next.gap),
			unit: unitWord(words, row),
			area: rows.nameOf(next.next_area),
			rank: next.next_rank ?? ''
		});
		return [{ tone: 'plain', text }];
	}
	return row.rank === 1 ? [{ tone: 'plain', text: t('overview.card.first') }] : [];
}

function isPercent(row: PointRow): boolean {
	return unitOf(row.index as IndexCode, row.component) === 'percent';
}

function unitWord({ t }: Words, row: PointRow): string {
	return t(isPercent(row) ? 'figure.percentPoints' : 'figure.points');
}
