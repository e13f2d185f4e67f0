/** Every way in which a file, a header, a row or a cell can break a rule. Words: `finding-words.ts`. */
export const RULE_CODES = [
	'file.missing',
	'file.empty',
	'file.binary',
	'file.spreadsheet',
	'file.utf16',
	'file.not_utf8',
	'file.undescribed',
	'package.unreadable',
	'package.property',
	'package.duplicate',
	'package.profile',
	'package.not_tabular',
	'package.table_missing',
	'package.table_unknown',
	'package.schema',
	'package.path',
	'package.created',
	'schema.unreadable',
	'schema.undocumented',
	'schema.type',
	'schema.constraint',
	'schema.constraint_type',
	'schema.duplicate',
	'schema.no_key',
	'schema.key',
	'header.none',
	'header.missing',
	'header.unknown',
	'header.duplicate',
	'header.empty',
	'header.delimiter',
	'table.no_rows',
	'table.schema',
	'row.ragged',
	'row.quotes',
	'required',
	'enum',
	'pattern',
	'number.invalid',
	'number.comma',
	'number.minimum',
	'number.maximum',
	'number.not_above',
	'integer.invalid',
	'boolean.invalid',
	'year.invalid',
	'date.invalid',
	'date.month_or_day',
	'date.day_or_minute',
	'unique',
	'key.duplicate',
	'key.other_file',
	'key.foreign',
	'key.match',
	'score.nothing',
	'score.other_index',
	'score.outside_scale',
	'score.below_scale',
	'score.band_order',
	'score.not_measured',
	'score.area_ended',
	'score.later',
	'basis.band',
	'basis.rank',
	'rank.no_base',
	'rank.above_base',
	'rank.order',
	'rank.not_province',
	'era.order',
	'era.overlap',
	'sum.papi',
	'sum.pci',
	'window.order',
	'window.precision',
	'plan.order',
	'plan.minutes',
	'episode.date',
	'area.no_country',
	'area.country',
	'area.no_parent',
	'area.parent_country',
	'area.parent_region',
	'boundary.topology',
	'boundary.code',
	'boundary.repeated',
	'boundary.missing',
	'jump.mean',
	'jump.order'
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

/** `warning` is told and does not fail; `reject` takes the row, or the file, out of the record. */
export type Severity = 'reject' | 'warning';

/**
 * What a rule needs to be put into words. A number is written in the reader's locale; what must
 * stay as it is, such as a year or a code, is given as a string.
 */
export type RuleParams = Readonly<Record<string, string | number>>;

/** What a rule says of a cell or a row, before it is known where that stands. */
export interface Breach {
	readonly rule: RuleCode;
	readonly column: string | null;
	readonly params: RuleParams;
	readonly severity?: Severity;
	/** The offending text, where it is not simply the cell of `column`. */
	readonly value?: string | null;
}
