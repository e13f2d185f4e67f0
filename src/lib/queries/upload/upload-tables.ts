/**
 * The tables of the one upload that is in the engine:
 *
 * - `upload_cells`: the file's rows as texts, `c0`, `c1`...; `rowid` is the position of a row;
 * - `upload_read`: the same rows with what the texts say;
 * - `upload_records`, `upload_accepted`: the records that they make, and those that may go in;
 * - `upload_faults`: which row has which fault;
 * - `upload_rejected`: the records that a rule refused;
 * - `upload_changes`: the accepted records whose key is loaded, and what each does to what is there.
 */
export const CELLS = 'upload_cells';
export const READ = 'upload_read';
export const RECORDS = 'upload_records';
export const ACCEPTED = 'upload_accepted';
export const FAULTS = 'upload_faults';
export const REJECTED = 'upload_rejected';
export const CHANGES = 'upload_changes';
