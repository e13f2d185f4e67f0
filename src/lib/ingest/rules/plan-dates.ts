import { isAfter } from '../calendar-text';
import type { Breach } from '../rule-code';
import { numberIn, textIn, type TableRow } from '../table-row';

/** A plan ends after it starts, and its longest episode is not shorter than its shortest. */
export function planDates(row: TableRow): Breach[] {
	const breaches: Breach[] = [];
	const end = textIn(row, 'ends_on');
	if (end !== '' && isAfter(textIn(row, 'starts_on'), end)) {
		breaches.push({ rule: 'plan.order', column: 'starts_on', params: { end } });
	}
	const longest = numberIn(row, 'minutes_max') ?? Infinity;
	if ((numberIn(row, 'minutes_min') ?? 0) > longest) {
		breaches.push({ rule: 'plan.minutes', column: 'minutes_min', params: { longest } });
	}
	return breaches;
}
