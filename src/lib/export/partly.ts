import { has, object, oneOf, ShapeFault, type Shape } from '$lib/store/shape';

export const finite: Shape<number> = (value, at) => {
	if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeFault(at);
	return value;
};
export const yesOrNo: Shape<boolean> = oneOf([true, false]);
type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** An object of which some keys may be left out; they are not there then, instead of undefined. */
export function partly<T extends object>(
	needed: { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Shape<T[K]> },
	optional: { readonly [K in OptionalKeys<T>]-?: Shape<Exclude<T[K], undefined>> }
): Shape<T> {
	return (value, at) => {
		const there = Object.entries(optional).filter(([key]) => has(value, key));
		// Each key has the shape of that key, and none is missed that is needed.
		const shapes = { ...needed, ...Object.fromEntries(there) } as {
			readonly [K in keyof T]: Shape<T[K]>;
		};
		return object<T>(shapes)(value, at);
	};
}
