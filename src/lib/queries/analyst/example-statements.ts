import type { Language } from '$lib/domain/language';
import airingsBefore from './examples/airings_before.sql?raw';
import comparableChanges from './examples/comparable_changes.sql?raw';
import missingNow from './examples/missing_now.sql?raw';
import provinceYears from './examples/province_years.sql?raw';
import ranks from './examples/ranks.sql?raw';
import regionGap from './examples/region_gap.sql?raw';
import twoParts from './examples/two_parts.sql?raw';
import weakParts from './examples/weak_parts.sql?raw';

/** Questions that a provincial analyst asks, to start from; their titles stand in the catalogue. */
export const EXAMPLE_STATEMENTS = {
	ranks,
	provinceYears,
	weakParts,
	comparableChanges,
	regionGap,
	twoParts,
	missingNow,
	airingsBefore
} as const satisfies Record<string, string>;

export type ExampleName = keyof typeof EXAMPLE_STATEMENTS;

/** What the statements call areas, as the English columns have it. */
const ENGLISH_AREAS = { 'Cao Bằng': 'Cao Bang', 'Lạng Sơn': 'Lang Son', 'Bắc Kạn': 'Bac Kan' };

/** A question in the columns and names of a language: every view has both, with the same rows. */
export function exampleStatement(name: ExampleName, language: Language): string {
	const statement = EXAMPLE_STATEMENTS[name].trim();
	if (language === 'vi') return statement;
	return Object.entries(ENGLISH_AREAS).reduce(
		(text, [vi, en]) => text.replaceAll(`'${vi}'`, `'${en}'`),
		statement.replaceAll(/_vi\b/g, '_en')
	);
}

export const EXAMPLE_NAMES = Object.keys(EXAMPLE_STATEMENTS) as ExampleName[];
