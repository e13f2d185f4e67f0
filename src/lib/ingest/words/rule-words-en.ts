import type { RuleCode } from '../rule-code';

/** What is wrong and what to do. `{value}` is the text in the file. */
export const RULE_WORDS_EN: Readonly<Record<RuleCode, string>> = {
	'file.missing': 'the file was not found. Add it, or drop its entry in datapackage.json.',
	'file.empty': 'the file is empty. Check the export.',
	'file.binary': 'this is not a CSV text file. Export it again as CSV (UTF-8).',
	'file.spreadsheet':
		'this is a spreadsheet (Excel), not yet CSV. Open it, choose “Save as” CSV UTF-8 and try again.',
	'file.utf16': 'the file is encoded in UTF-16. Save it as CSV UTF-8.',
	'file.not_utf8':
		'the file is not UTF-8 (perhaps an old encoding such as TCVN3, VNI, Windows-1258). Save it as CSV UTF-8.',
	'file.unreadable':
		'the file can no longer be read; it was changed, moved or its drive removed. Choose it again.',
	'file.undescribed': 'the file is not described in datapackage.json. Describe it or remove it.',
	'file.gzip_broken':
		'the packed file (.gz) is cut off or damaged. Fetch it again, or unpack it and give the table itself.',
	'file.too_large': 'the file unpacks to more than {limit} MB. Split it into several files.',
	'file.workbook_broken':
		'the workbook cannot be read ({part}). Open it in Excel or LibreOffice, save it as .xlsx again, or as CSV UTF-8.',
	'file.workbook_large':
		'the sheet is too large to be read from a workbook. Save it as CSV UTF-8, which may have up to {limit} MB.',
	'file.workbook_locked':
		'the workbook has a password. Open it, remove the password and save it again.',
	'file.workbook_old':
		'this is a workbook of Excel 97–2003 (.xls). Open it and save it as .xlsx or CSV UTF-8.',
	'file.workbook_binary':
		'this is a binary workbook (.xlsb). Open it and save it as .xlsx or CSV UTF-8.',
	'file.open_document':
		'this is an OpenDocument file (such as .ods). Open it and save it as .xlsx or CSV UTF-8.',
	'file.no_sheets': 'the workbook has no sheet with cells. Check that it is the right file.',
	'file.sheet_missing': 'the workbook has no sheet “{value}”. Choose one of its sheets.',
	'file.archive': 'this is a packed file ({format}). Unpack it and give the table inside.',
	'file.document':
		'this is a text document or a presentation, not a table. Copy the table into Excel and save it as .xlsx.',
	'file.pdf':
		'this is a PDF. Ask the sender for the table as .xlsx or CSV; figures cannot be read from a PDF without guessing.',
	'file.image': 'this is a picture. Ask the sender for the table as .xlsx or CSV.',
	'file.html':
		'this is a web page, even if its name ends in .xls. Open it in Excel and save it as .xlsx or CSV UTF-8.',
	'file.xml':
		'this is an XML file, even if its name ends in .xls. Open it in Excel and save it as .xlsx or CSV UTF-8.',
	'package.unreadable': 'cannot be read as JSON. Correct the syntax.',
	'package.property': 'the property “{property}” is missing or wrong. Supply it.',
	'package.duplicate': 'the name “{value}” is used twice. Choose another.',
	'package.profile':
		'the profile “{value}” is not one of: {allowed}. Correct it; the file would go unchecked.',
	'package.not_tabular':
		'a table needs the profile “{profile}”. Correct it; the file would go unchecked.',
	'package.table_missing': 'the table “{value}” of the package is missing. Add it.',
	'package.table_unknown':
		'the package has no table of this name, so no rule applies. Correct the name or remove the entry.',
	'package.schema': 'the schema “{value}” is wrong, “{wanted}” is needed. Correct its path.',
	'package.path':
		'the path “{value}” leaves the folder of the package and was not read. Correct the path.',
	'package.created':
		'“{value}” is no real date such as 2020-07-03 or 2020-07-03T00:00:00Z. Correct created.',
	'schema.unreadable': 'no list of fields can be read. Correct the schema.',
	'schema.undocumented':
		'the field lacks “{property}”, or it differs from its Vietnamese text. Supply it.',
	'schema.type': 'the value “{value}” of “{property}” is not supported. Choose a documented one.',
	'schema.constraint':
		'the constraint “{property}” is not supported for the type “{type}” and would not be applied. Correct its name or remove it.',
	'schema.constraint_type':
		'the value {value} of “{property}” has the wrong type, such as {wanted} is needed. Correct it.',
	'schema.duplicate': 'the name of the field is used twice. Keep one field.',
	'schema.no_key': 'the primary key (primaryKey) is missing. Add it.',
	'schema.key':
		'a key points to “{resource}” field “{field}”, which does not exist. Correct the schema.',
	'header.none': 'the file has no header. Add a first row of column names.',
	'header.missing': 'the header lacks this column. Add it.',
	'header.unknown': 'unknown column, not in the schema, not loaded. Remove or rename it.',
	'header.duplicate': 'the column name is repeated at position {position}. Keep one.',
	'header.empty': 'the column at position {position} has no name. Name or remove it.',
	'header.delimiter':
		'columns are separated by “{delimiter}”, a comma is needed. Save with commas.',
	'table.no_rows': 'the file holds only its header and no data rows.',
	'table.schema':
		'the schema {schema} is faulty, so the rows were not checked. Correct the schema first.',
	'row.ragged':
		'the row has {found} {found:cell|cells}, {expected} {expected:is|are} needed. Look for a comma too many or too few, or a cell that needs quotes.',
	'row.quotes':
		'a quote is opened and not closed, or closed inside a cell; this row takes up {lines} {lines:line|lines} of the file. Correct the quotes.',
	'row.too_long':
		'the row is longer than {most} characters. Look for a quote that is not closed, or a missing line end.',
	'row.not_decodable':
		'the row has characters that cannot be read in the encoding of the file. Correct them, or choose another encoding.',
	required: 'a required cell is empty. Fill it in.',
	enum: 'the value “{value}” is not one of: {allowed}. Choose one of these.',
	pattern:
		'the value “{value}” has the wrong form, {pattern} is needed. See the description of the column.',
	'number.invalid': 'the value “{value}” is not a number. Correct it.',
	'number.comma': 'the value “{value}” has a decimal comma; this file uses a point. Correct it.',
	'number.minimum': 'the value “{value}” is below the minimum {minimum}. Check the original.',
	'number.maximum': 'the value “{value}” is above the maximum {maximum}. Check the original.',
	'number.not_above': 'the value “{value}” must be greater than {minimum}. Check the original.',
	'integer.invalid': 'the value “{value}” is not a whole number. Correct it.',
	'boolean.invalid': 'the value “{value}” must be 1 or 0. Correct it.',
	'year.invalid': 'the value “{value}” is not a year of four digits. Correct it.',
	'date.invalid': 'the value “{value}” is not a day such as 2020-07-03. Correct it.',
	'date.month_or_day':
		'the value “{value}” is not a day (2020-07-03) or month (2020-07). Correct it.',
	'date.day_or_minute':
		'the value “{value}” is not a day (2020-07-03) or local time (2020-07-03T20:15). Correct it.',
	'values.further':
		'more than {told} different values of this column cannot be used; the others are listed only in the file of rejected rows. Look whether the column and its format are the right ones.',
	unique: 'the value “{value}” stands in line {firstLine} already. Keep one row.',
	'key.duplicate': 'the key “{value}” stands in line {firstLine} already. Keep one row.',
	'key.other_file': 'the key “{value}” stands in {file}, line {firstLine} already. Keep one row.',
	'key.foreign': 'the value “{value}” is not in {resource}. Correct it, or add it to {resource}.',
	'key.match': 'the value “{value}” is not in {resource}. Correct it, or add it to {resource}.',
	'score.nothing': 'the row has no score, rank or band. Fill in at least one or remove the row.',
	'score.other_index':
		'the index “{value}” does not belong here, the file holds only {wanted}. Move the row to the file of its index.',
	'score.outside_scale':
		'the value “{value}” is outside the scale {minimum}–{maximum} of {component} in {year}. Check the original.',
	'score.below_scale':
		'the value “{value}” is below the minimum {minimum} of {component} in {year}. Check the original.',
	'score.band_order': 'the lower bound “{value}” is above the upper bound {high}. Swap them.',
	'interval.one_end': 'the interval has one end only. Give both ends or neither.',
	'interval.order':
		'the score {score} lies outside its interval from {low} to {high}. Check the score and both ends.',
	'interval.no_score':
		'there is a standard error or an interval but no score. Give the score, or leave these cells empty.',
	'interval.lone_level':
		'there is a level but no interval. Give both ends, or leave the level empty.',
	'score.not_measured':
		'{component} was not measured in {year} according to components.csv. Check the year and the component.',
	'score.area_ended':
		'the area {area} ended in {last} according to areas.csv and has no figures of “{value}”. Check the year and the area.',
	'score.later':
		'the year “{value}” is after that of the record, {made}. Check the year, or update created in datapackage.json.',
	'basis.band':
		'the basis “{value}” does not fit: “band” if and only if the row has nothing but a band. Correct basis.',
	'basis.rank': 'the basis of the rank “{value}” does not fit the rank cells. Correct rank_basis.',
	'rank.no_base': 'there is a rank but not the number of areas ranked. Fill in rank_of.',
	'rank.above_base':
		'the rank “{value}” is above the number of areas ranked, {base}. Check the original.',
	'rank.order': 'the lower bound “{value}” is above the upper bound {high}. Swap them.',
	'rank.not_province':
		'{area} is the country or a region, which have no rank. Remove the rank or correct the area.',
	'era.order': 'the era ends before it begins, or its scale runs downwards. Correct it.',
	'era.overlap': 'the era of {component} overlaps the one in line {otherLine}. Correct the years.',
	'sum.papi':
		'the total “{value}” differs by {residual} from the sum of its dimensions {computed}, more than {tolerance}. Check the original.',
	'sum.pci':
		'the total “{value}” differs by {residual} from the weighted sum {computed}, more than {tolerance} for {year}. Check the original.',
	'window.order': 'the start “{value}” is after the end {end}. Swap the dates.',
	'window.precision': 'the precision “{value}” does not fit {column}. Correct it.',
	'plan.order': 'the start “{value}” is after the end {end}. Swap the dates.',
	'plan.minutes': 'the shortest length “{value}” is above the longest {longest}. Swap them.',
	'episode.date': 'the broadcast “{value}” is not within {first} and {last}. Check the year.',
	'action.deadline':
		'deadline “{value}” is outside {first} to {last}, where a task for edition {year} belongs. Check the year.',
	'criterion.nothing':
		'the row has neither a self-assessed nor an appraised score. Fill in one of them or drop the row.',
	'criterion.above_maximum':
		'score “{value}” is above the maximum {maximum} of the criterion. Check the original.',
	'criterion.negative':
		'score “{value}” is negative, but this criterion is not one that takes points away (a maximum of 0). Check the original.',
	'number.undecided':
		'“{value}” can be read in two ways: {first} or {second}. Choose the decimal sign of this column.',
	'number.other_sign':
		'“{value}” is not written with the decimal sign chosen for this column (“{decimal}”). Correct the cell, or choose the sign again.',
	'date.undecided':
		'“{value}” can be read in two ways: {first} or {second}. Choose the order of day and month of this column.',
	'date.other_order':
		'date “{value}” is not written in the order chosen for this column. Correct the cell, or choose the order again.',
	'date.serial':
		'“{value}” looks like the day number of a spreadsheet, that is {day}. Choose “spreadsheet number” for this column if so.',
	'date.seconds':
		'time “{value}” has seconds; a broadcast is dated to the minute. Drop the seconds.',
	'date.with_time': '“{value}” has a time, but this column holds days only. Drop the time.',
	'date.weekday': '“{value}”: the date does not fall on the weekday given. Check both.',
	'missing.undeclared':
		'“{value}” seems to mean that there is no value. Declare the reason, or fill in a value.',
	'value.near':
		'“{value}” is near to a value of the list, but not equal: {allowed}. Choose a value.',
	'value.ambiguous': '“{value}” may be one of several values. Choose one.',
	'area.near': '“{value}” is not the name of an area, only near to one. Choose the area.',
	'area.ambiguous': '“{value}” may be one of several areas. Choose the area, or write its code.',
	'area.unknown': '“{value}” is not the name or code of an area. Correct it, or write the code.',
	'component.near':
		'“{value}” is not the name of a component, only near to one. Choose the component.',
	'component.ambiguous':
		'“{value}” may be one of several components. Choose the component, or write its code.',
	'component.unknown':
		'“{value}” is not the name or code of a component. Correct it, or write the code.',
	'rank.with_base':
		'“{value}” holds both the rank and the number ranked. Split it into two columns.',
	'area.no_country': 'there is no row of the country. Add one.',
	'area.country': 'the country stands in line {firstLine} already. Keep one row.',
	'area.no_parent': 'the country lies in no other area, the cell must be empty. Remove “{value}”.',
	'area.parent_country':
		'the value “{value}” is not the country; a region lies in VN. Correct the code.',
	'area.parent_region':
		'the value “{value}” is not a region; a province lies in a region. Correct the code.',
	'boundary.topology':
		'this is no usable TopoJSON: “{property}” is missing or wrong. Export it again.',
	'boundary.code': 'the code “{value}” is not in areas.csv. Correct the code of the boundary.',
	'boundary.repeated': 'the code “{value}” has two boundaries. Keep one.',
	'boundary.missing': 'the boundary of the code “{value}” is missing. Add it.',
	'jump.mean':
		'{component} {year}: the mean of {provinces} provinces moves by {change} from {before}, more than twice the standard deviation {deviation}; breaks.csv lists no break. Look for the reason with the publisher.',
	'jump.order':
		'{component} {year}: the order of {provinces} provinces is hardly that of {before} any more (correlation {r}, below 0.2); breaks.csv lists no break. Look for the reason with the publisher.'
};
