import { expect } from 'vitest';
import { CAUSE } from '$lib/figures/fixtures/cause';
import { textOf } from './page-frame';

/** Holds markup to what every page promises: one h1, first; headings in order; no cause; nothing undefined. */
export function expectSoundPage(html: string): void {
	const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	levels.reduce((before, level) => {
		expect(level - before).toBeLessThanOrEqual(1);
		return level;
	}, 0);
	const text = textOf(html);
	expect(text).not.toMatch(CAUSE);
	expect(text).not.toMatch(/\{\{|\[object/);
	expect(html).not.toMatch(/undefined|NaN/);
}
