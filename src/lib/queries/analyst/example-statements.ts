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

export const EXAMPLE_NAMES = Object.keys(EXAMPLE_STATEMENTS) as ExampleName[];
