/** Viet Nam has kept one time, seven hours before Greenwich, since 1975. */
const VIET_NAM_MINUTES = 7 * 60;
/** Eastern Kiribati. */
const FARTHEST_MINUTES = 14 * 60;

/** As ISO 8601 writes it. With a blank for the T a minus would be a span: `07:15-08:00`. */
const ZONED =
	/^(\d{4}-\d{2}-\d{2})(?:t|(?=[^-]*$) )(\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?(?:(z)|([+-])(\d{2}):?(\d{2})?)$/;

/**
 * A bare text that is a moment with its zone, as the clock in Viet Nam showed it: `2020-12-31t16:30z` is
 * `2020-12-31t23:30`. Any other text comes back as it is, and so does a moment that the calendar has not.
 */
export function asVietNamTime(bare: string): string {
	const match = ZONED.exec(bare);
	if (match === null) return bare;
	const [, day = '', minute = '', seconds = '', zulu, sign, hours = '0', minutes = '0'] = match;
	const away = zulu === undefined ? Number(hours) * 60 + Number(minutes) : 0;
	const moment = Date.parse(`${day}T${minute}${seconds}Z`);
	// A day that a month has not would be read as one of the next.
	const isReal = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
	if (!isReal || away > FARTHEST_MINUTES || Number(minutes) > 59) return bare;
	const local = moment + (VIET_NAM_MINUTES - (sign === '-' ? -away : away)) * 60_000;
	return new Date(local).toISOString().slice(0, 16).replace('T', 't') + seconds;
}
