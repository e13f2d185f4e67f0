/** `software`: UTF-8, comma, point. `excel`: byte order mark, semicolon, comma, as Vietnamese Excel reads it. */
export type CsvKind = 'software' | 'excel';

/** The most rows that a file holds. */
export const FILE_ROWS = 1_000_000;
