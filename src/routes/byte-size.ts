import type { Formats } from '$lib/messages/number-format';

const STEPS = ['B', 'kB', 'MB', 'GB'] as const;

/** Bytes as a person reads them: `1,2 MB`. Decimal steps, as file managers and browsers count. */
export function byteSize(format: Formats, bytes: number): string {
	let value = bytes;
	let step = 0;
	while (value >= 1000 && step < STEPS.length - 1) {
		value /= 1000;
		step += 1;
	}
	return `${step === 0 ? format.count(value) : format.short(value)} ${STEPS[step] ?? ''}`;
}
