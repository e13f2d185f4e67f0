/** SQL for a value of a table as the schema writes it, from SQL of the value and its type there. */
export function fieldTextSql(value: string, sqlType: string): string {
	if (sqlType.startsWith('DECIMAL')) return `rtrim(rtrim((${value})::VARCHAR, '0'), '.')`;
	if (sqlType === 'BOOLEAN') return `CASE WHEN ${value} THEN '1' WHEN NOT ${value} THEN '0' END`;
	return `(${value})::VARCHAR`;
}
