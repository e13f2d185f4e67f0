import { SQLDialect } from '@codemirror/lang-sql';

/** The words of DuckDB that a question is made of. Others are names here: `index`, `year`, `score`. */
export const ASKING_DIALECT = SQLDialect.define({
	keywords: [
		'distinct exclude from group having order qualify rename replace select where by asc desc nulls first last',
		'limit offset with recursive as on using join left right full inner outer cross natural semi anti asof',
		'positional lateral union all intersect except case when then else end and or not in is null like ilike',
		'between exists any over partition window filter rows range unbounded preceding following current row',
		'values describe summarize show pivot unpivot for cast try_cast interval true false'
	].join(' '),
	types:
		'boolean bigint hugeint integer smallint tinyint double float decimal varchar date time timestamp struct map',
	builtin: [
		'abs any_value arg_max arg_min avg ceil coalesce concat contains corr count date_diff date_part date_trunc',
		'dense_rank first floor greatest lag last lead least length list list_sort lower max median min mode month',
		'nullif percent_rank quantile_cont range rank regexp_matches regr_slope round row_number starts_with',
		'stddev strftime string_agg strip_accents sum trim unnest upper year'
	].join(' '),
	doubleDollarQuotedStrings: true,
	doubleQuotedStrings: false
});
