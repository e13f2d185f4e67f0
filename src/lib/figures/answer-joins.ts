import type { AnswerBreak } from '$lib/queries/analyst/answer-facts';
import type { AnswerTable } from '$lib/queries/analyst/answer';
import { isDrawn } from './answer-figures';
import type { AnswerInput } from './answer-input';

type AnswerRow = AnswerTable['rows'][number];

/** Which years of an answer a line may join. */
export interface Join {
	/** False: the answer does not tell what its numbers are of, so nothing is joined. */
	readonly known: boolean;
	readonly isRank: boolean;
	/** The largest rank base of the answer; 1 where it has none. */
	readonly worstRank: number;
	/** The breaks between years of the answer. */
	readonly breaks: readonly AnswerBreak[];
	between(
		before: AnswerRow | undefined,
		row: AnswerRow | undefined,
		year: number
	): { readonly isJoined: boolean; readonly isUnconfirmed: boolean };
}

const APART = { isJoined: false, isUnconfirmed: false };

/**
 * A line may join two years of one index and component where no break lies between them; ranks also
 * need the same base. `year` and `value` are positions of columns; `isRank`: the latter holds ranks.
 */
export function joinsOf(
	{ answer, breaks }: AnswerInput,
	{
		year: yearAt,
		value,
		isRank
	}: { readonly year: number; readonly value: number; readonly isRank: boolean }
): Join {
	const { columns, rows } = answer;
	const at = (name: string) => columns.findIndex((column) => column.name === name);
	const [index, component, base] = [at('index'), at('component'), at(baseOf(columns[value]?.name))];
	const known = index >= 0 && component >= 0 && (!isRank || base >= 0);
	const bases = base < 0 ? [] : rows.map((row) => row[base]).filter(isDrawn);
	const key = (row: AnswerRow) => `${String(row[index])} ${String(row[component])}`;
	const years = rows.map((row) => row[yearAt]).filter(isDrawn);
	const here = new Set(known ? rows.map(key) : []);
	const inside = breaks.filter(
		(row) =>
			here.has(`${row.index} ${row.component}`) &&
			row.first_year > Math.min(...years) &&
			row.first_year <= Math.max(...years)
	);
	return {
		known,
		isRank,
		worstRank: Math.max(1, ...bases),
		breaks: inside,
		between: (before, row, year) => {
			if (!known || !before || !row || key(before) !== key(row)) return APART;
			if (isRank && (row[base] === null || before[base] !== row[base])) return APART;
			const found = inside.filter(
				(one) => one.first_year === year && `${one.index} ${one.component}` === key(row)
			);
			return {
				isJoined: found.every(({ kind }) => kind === 'unconfirmed'),
				isUnconfirmed: found.some(({ kind }) => kind === 'unconfirmed')
			};
		}
	};
}

/** `previous_rank` has its base in `previous_rank_of`. */
function baseOf(name = ''): string {
	return `${name}_of`;
}
