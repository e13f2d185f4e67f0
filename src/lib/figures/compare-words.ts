import type { IndexCode } from '$lib/domain/index-code';
import type { MessageKey } from '$lib/messages/catalogue';
import { unitOf } from '$lib/domain/unit';
import type { ExploreRow } from '$lib/queries/explore';
import { partScoreText } from './component-bar';
import type { CompareInput, CompareLine } from './compare-input';
import { missingReason, type Lack } from './compare-pair';
import { wayOf, type Seen, type Verdict } from './compare-verdict';
import { lowerFirst, placesText, rankText, scoreText } from './point-words';

/** What is known of a side: `4,64/10`, `hạng 57/63`, a range, or why there is nothing. */
export function valueText(input: CompareInput, { rows }: CompareLine, at: number): string {
	const row = rows[at] ?? null;
	if (row === null || row.state === 'missing') return lowerFirst(missingReason(input, row, at));
	if (row.score !== null) return partScoreText(input.words, row);
	return rankText(input.words, row) ?? scoreText(input.words, row) ?? '';
}

/** The same with the rank beside a score: `41,33/80, hạng 51/61`. */
export function rankedText(input: CompareInput, line: CompareLine, at: number): string {
	const row = line.rows[at] ?? null;
	const rank = row && row.score !== null ? rankText(input.words, row) : null;
	const value = valueText(input, line, at);
	return rank === null ? value : `${value}, ${rank}`;
}

/** What is said of a side behind its name: `Lạng Sơn 5,53/10`, `2023: 4,77/10`. */
export function sidedText({ mode, sides }: CompareInput, at: number, text: string): string {
	const label = sides[at]?.label ?? '';
	return mode === 'years' ? `${label}: ${text}` : `${label} ${text}`;
}

export function isKnown(row: ExploreRow | null | undefined): row is ExploreRow {
	return row !== null && row !== undefined && row.state !== 'missing';
}

/** `thấp hơn 0,89 điểm`, `tăng 4 bậc`, `bằng nhau`. */
export function differenceSaid(
	{ words, mode, index }: CompareInput,
	line: CompareLine,
	verdict: Seen
): string {
	const { t } = words;
	const { kind, difference } = verdict;
	if (mode === 'years' && kind === 'places') return placesText(words, difference);
	const way = wayOf(verdict);
	const amount = amountSaid({ words, index }, line, verdict);
	if (verdict.tie === 'error') return t(`figure.compare.tieError.${mode}`, { amount });
	if (way === 0 || way === null) {
		if (mode === 'years') return t('figure.same');
		return t(kind === 'places' ? 'figure.compare.tieRank' : 'figure.compare.tie');
	}
	if (mode === 'years') return t(way > 0 ? 'figure.up' : 'figure.down', { amount });
	return t(way > 0 ? 'figure.compare.above' : 'figure.compare.below', { amount });
}

/** `0,89 điểm`, `4 bậc`. */
export function amountSaid(
	{ words, index }: Pick<CompareInput, 'words' | 'index'>,
	{ component }: CompareLine,
	{ kind, difference }: Seen
): string {
	const { t, format } = words;
	if (kind === 'places') return t('figure.places', { count: Math.abs(difference) });
	return `${format.amount(difference)} ${t(pointUnit(index, component))}`;
}

function pointUnit(index: IndexCode, component: string): MessageKey {
	return unitOf(index, component) === 'percent' ? 'figure.percentPoints' : 'figure.points';
}

/** The names of the best of the others. */
export function bestNames({ sides }: CompareInput, { best }: Seen): string {
	return best.map((at) => sides[at]?.label ?? '').join(', ');
}

/** Why there is no difference: in a few words for the drawing, or in full. */
export function refusalSaid(
	input: CompareInput,
	verdict: Extract<Verdict, { readonly kind: 'refused' }>,
	how: 'short' | 'full'
): string {
	return lackLines(input, verdict.lacks, how).join('; ');
}

/** The reasons of sides, those of the same reason named together: `Hà Giang, Bắc Kạn: chưa có số liệu`. */
export function lackLines(
	{ words, sides }: CompareInput,
	lacks: readonly Lack[],
	how: 'short' | 'full'
): string[] {
	const byReason = new Map<string, number[]>();
	const general: string[] = [];
	for (const lack of lacks) {
		if (lack.at === null) general.push(lack[how]);
		else byReason.set(lack[how], [...(byReason.get(lack[how]) ?? []), lack.at]);
	}
	const named = [...byReason].map(([reason, at]) => {
		const isRest = at.length > 1 && at.length === sides.length - 1 && !at.includes(0);
		const who = isRest
			? words.t('figure.compare.rest')
			: at.map((one) => sides[one]?.label ?? '').join(', ');
		return words.t('figure.compare.lack.of', { who, reason });
	});
	return [...new Set([...named, ...general])];
}
