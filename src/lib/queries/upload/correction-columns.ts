/** The line of the row in the file that was rejected, and what was wrong with it. */
export const LINE_COLUMN = '_dong';
export const FAULTS_COLUMN = '_loi';

/**
 * Columns that a file of rejected rows has at its end. When it is corrected and loaded again they are
 * no data: a mapping leaves them out.
 */
export const CORRECTION_COLUMNS: readonly string[] = [LINE_COLUMN, FAULTS_COLUMN];
