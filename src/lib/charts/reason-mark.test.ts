import { expect, test } from 'vitest';
import { MISSING_REASONS } from '$lib/domain/missing-reason';
import { areaNodes, boxRing } from './area-fill';
import { reasonMark } from './reason-mark';

test('every reason has a mark of its own', () => {
	const how = { radius: 3, paint: { stroke: 'muted', strokeWidth: 1 } } as const;
	const drawn = [...MISSING_REASONS, 'refused' as const].map((reason) =>
		JSON.stringify(reasonMark(reason, 10, 10, how))
	);
	expect(new Set(drawn).size).toBe(MISSING_REASONS.length + 1);
});

test('every reason fills an area with lines of its own', () => {
	const drawn = MISSING_REASONS.map((missing) =>
		JSON.stringify(
			areaNodes({ classes: [] }, { state: 'missing', missing, classAt: null }, [
				boxRing(0, 0, 40, 40)
			])
		)
	);
	expect(new Set(drawn).size).toBe(MISSING_REASONS.length);
});
