import type { ColumnFormat } from '../mapping/mapping';
import type { FormatDoubt } from '../mapping/mapping-proposal';
import { dateOrdersIn } from './date-text';
import { decimalSignIn } from './number-text';

type Doubt = FormatDoubt['doubt'];

/** How a column writes numbers and dates, and what its texts leave open. */
export interface FormatFinding {
	readonly format: ColumnFormat;
	readonly doubts: readonly Doubt[];
	/** Some texts for each doubt: those that can be read in two ways, or one for each way. */
	readonly examples: Readonly<Partial<Record<Doubt, readonly string[]>>>;
}

const MOST_EXAMPLES = 3;

/** Texts by the one way in which each can be read, and those that can be read in two. */
class Evidence<T> {
	readonly #byWay = new Map<T, string[]>();
	readonly #open: string[] = [];

	add(ways: readonly T[], text: string): void {
		const [way] = ways;
		if (way === undefined) return;
		const texts = ways.length > 1 ? this.#open : (this.#byWay.get(way) ?? []);
		if (texts.length < MOST_EXAMPLES) texts.push(text);
		if (ways.length === 1) this.#byWay.set(way, texts);
	}

	/** The way, if the texts show one and no other. */
	get way(): T | null {
		const [first, ...others] = this.#byWay.keys();
		return first === undefined || others.length > 0 ? null : first;
	}

	/** Texts that show different ways, one each. */
	get mixed(): readonly string[] {
		const firsts = [...this.#byWay.values()].flatMap((texts) => texts.slice(0, 1));
		return firsts.length > 1 ? firsts : [];
	}

	get isEmpty(): boolean {
		return this.#byWay.size === 0 && this.#open.length === 0;
	}

	get undecided(): readonly string[] {
		return this.#byWay.size === 0 ? this.#open : [];
	}
}

/**
 * Decides from the different texts of a column which decimal sign and which order of dates it has. One
 * text that can be read in one way only decides for those that can be read in two; texts that show
 * different ways decide nothing. What is not decided is asked, and is no guess.
 */
export function formatOf(values: Iterable<string>): FormatFinding {
	const signs = new Evidence<NonNullable<ColumnFormat['decimal']>>();
	const orders = new Evidence<NonNullable<ColumnFormat['date']>>();
	let hasIso = false;
	for (const text of values) {
		const sign = decimalSignIn(text.replace(/%\s*$/, ''));
		if (sign !== null) signs.add(sign === 'either' ? ['.', ','] : [sign], text);
		const ways = dateOrdersIn(text);
		// ISO is told apart in any column, and so says nothing of the other dates.
		if (ways[0] === 'iso') hasIso = true;
		else orders.add(ways, text);
	}
	const found: readonly (readonly [Doubt, readonly string[]])[] = [
		['decimal_mixed', signs.mixed],
		['decimal_undecided', signs.undecided],
		['date_mixed', orders.mixed],
		['date_undecided', orders.undecided]
	];
	const open = found.filter(([, texts]) => texts.length > 0);
	return {
		format: { decimal: signs.way, date: orders.way ?? (hasIso && orders.isEmpty ? 'iso' : null) },
		doubts: open.map(([doubt]) => doubt),
		examples: Object.fromEntries(open)
	};
}
