import type { Language } from '$lib/domain/language';
import type { FigureCell, FigureFrame, FigureTable } from '$lib/figures/figure';
import type { FigureBlock } from '$lib/review/review-document';

export const PERMALINK = 'https://cchc.caobang.gov.vn/bao-cao/2024';

const value = (text: string, number: number): FigureCell => ({
	text,
	value: number,
	isReason: false
});
const text = (said: string): FigureCell => ({ text: said, value: said, isReason: false });
export const reason = (said: string): FigureCell => ({ text: said, value: null, isReason: true });

/** A row of a name, a score and a change, or the reason for having none. */
export function scoreRow(name: string, score: number, change: number | string): FigureCell[] {
	const said = (number: number) => number.toFixed(2).replace('.', ',').replace('-', '−');
	return [
		text(name),
		value(said(score), score),
		typeof change === 'string' ? reason(change) : value(said(change), change)
	];
}

export function scoreTable(caption: string, rows: readonly FigureCell[][]): FigureTable {
	return {
		caption,
		columns: [
			{ key: 'name', label: 'Nội dung', isNumeric: false },
			{ key: 'score', label: 'Điểm', isNumeric: true },
			{ key: 'change', label: 'Thay đổi', isNumeric: true }
		],
		rows
	};
}

/** What is said of a figure; the rest is the same for all of them. */
export interface SaidOfFigure {
	readonly id: string;
	readonly language?: Language;
	readonly headline: string;
	readonly summary: string;
	readonly notes?: readonly string[];
	readonly rows: readonly FigureCell[][];
}

export function figureBlock({
	id,
	language = 'vi',
	headline,
	summary,
	notes = [],
	rows
}: SaidOfFigure): FigureBlock {
	const cite = 'PAPI 2024 (CECODES, RTA, UNDP)';
	const figure: FigureFrame = {
		id,
		language,
		headline,
		subtitle: 'PAPI, Cao Bằng, 2024, điểm',
		summary,
		table: scoreTable(headline, rows),
		notes,
		sources: [
			{ id: 'papi-2024', title: cite, cite, publisher: 'UNDP', url: null, isPrimary: true }
		],
		vintage: '2025-11-23'
	};
	const source = `Nguồn: ${cite}. Số liệu đến ngày 23/11/2025.`;
	return { type: 'figure', id, figure, source, permalink: `${PERMALINK}#${id}` };
}
