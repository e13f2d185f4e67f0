/** What a value from outside must be: gives it back as that, or throws a `ShapeFault`. */
export type Shape<T> = (value: unknown, at: string) => T;

/** A value is not what it must be; `at` names its place, such as `datasets.0.file.size`. */
export class ShapeFault extends Error {
	override readonly name = 'ShapeFault';
	readonly at: string;

	constructor(at: string) {
		super(`not of the right shape: ${at}`);
		this.at = at;
	}
}

const MOST_CHARACTERS = 100_000;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

export function textThat(
	isFine: (text: string) => boolean,
	most: number = MOST_CHARACTERS
): Shape<string> {
	return (value, at) => {
		if (typeof value !== 'string' || value.length > most || !isFine(value)) {
			throw new ShapeFault(at);
		}
		return value;
	};
}

export const anyText = textThat(() => true);

/** Text of so many UTF-16 units at the most. */
export const textUpTo = (most: number): Shape<string> => textThat(() => true, most);

export const sha256Text = textThat((text) => /^[0-9a-f]{64}$/.test(text));
/** ISO 8601 in UTC. */
export const instant = textThat((text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)));

/** ISO day of the calendar. */
export const day = textThat((text) => DAY.test(text) && isDay(text));

function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a value from outside has a key of its own that may be left out. */
export function has(value: unknown, key: string): boolean {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

/** A whole number from `least` on that a double holds exactly. */
export function wholeFrom(least: number): Shape<number> {
	return (value, at) => {
		if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
			throw new ShapeFault(at);
		}
		return value;
	};
}

export function oneOf<const T extends readonly unknown[]>(allowed: T): Shape<T[number]> {
	return (value, at) => {
		if (!allowed.includes(value)) throw new ShapeFault(at);
		return value;
	};
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
	return (value, at) => (value === null ? null : shape(value, at));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
	return (value, at) => {
		if (!Array.isArray(value)) throw new ShapeFault(at);
		return value.map((item, position) => shape(item, `${at}.${position}`));
	};
}

function entriesOf(value: unknown, at: string): [string, unknown][] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeFault(at);
	return Object.entries(value);
}

/** An object with keys of any name: `__proto__` and its like become plain keys of the copy. */
export function recordOf<T>(
	shape: Shape<T>,
	isKey: (key: string) => boolean = () => true
): Shape<Readonly<Record<string, T>>> {
	return (value, at) =>
		Object.fromEntries(
			entriesOf(value, at).map(([key, item]) => {
				if (!isKey(key)) throw new ShapeFault(`${at}.${key}`);
				return [key, shape(item, `${at}.${key}`)];
			})
		);
}

/** An object with these keys; others are left out of what is given back. */
export function object<T extends object>(shapes: {
	readonly [K in keyof T]: Shape<T[K]>;
}): Shape<T> {
	return (value, at) => {
		const own = new Map(entriesOf(value, at));
		const place = at === '' ? '' : `${at}.`;
		const checked = Object.entries<Shape<unknown>>(shapes).map(([key, shape]) => {
			return [key, shape(own.get(key), `${place}${key}`)] as const;
		});
		// Each key was made by the shape of that key.
		return Object.fromEntries(checked) as T;
	};
}
