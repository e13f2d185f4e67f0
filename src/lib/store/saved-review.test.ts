import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRAFTED_SECTIONS, type ReviewPart, type ReviewPlan } from '$lib/domain/review-plan';
import { reviewPlanShape } from './review-plan-shape';
import {
	markOf,
	newReviewId,
	reviewHeadShape,
	reviewId,
	reviewIdOf,
	reviewVersionShape,
	versionBytes,
	type ReviewVersion
} from './saved-review';
import { ShapeFault, type Shape } from './shape';
import { EXAMPLE_PLAN, exampleHead, exampleReviewVersion } from './testing/example-review';

const VERSION = exampleReviewVersion(3);
const HEAD = exampleHead(1, [exampleReviewVersion(1), VERSION]);

/** The place at which a value is refused; `null` where it is not. */
function refusedAt(shape: Shape<unknown>, value: unknown): string | null {
	try {
		shape(value, '');
		return null;
	} catch (error) {
		if (error instanceof ShapeFault) return error.at;
		throw error;
	}
}

const own = (id: string, ...figures: string[]): ReviewPart => ({
	kind: 'own',
	id,
	heading: '',
	text: '',
	figures: figures.map((figure) => ({ id: figure, file: '{}' }))
});
const remedy = { cause: '', task: '', unit: '', deadline: '' };

describe('a saved review', () => {
	test('is given back as it is', () => {
		expect(reviewVersionShape(VERSION, '')).toStrictEqual(VERSION);
		expect(reviewHeadShape(HEAD, '')).toStrictEqual(HEAD);
	});

	test('is read back from the JSON that is hashed, whatever was written in it', () => {
		const texts = fc.record({
			number: fc.string({ unit: 'binary', maxLength: 200 }),
			heading: fc.string({ unit: 'grapheme', maxLength: 200 }),
			goal: fc.string({ maxLength: 200 }),
			key: fc.string({ minLength: 1, maxLength: 200 }),
			drafted: fc.shuffledSubarray([...DRAFTED_SECTIONS])
		});
		fc.assert(
			fc.property(texts, ({ number, heading, goal, key, drafted }) => {
				const version: ReviewVersion = {
					...VERSION,
					numbers: { [key]: { text: number, label: heading } },
					figures: { [key]: 'f'.repeat(64) },
					plan: {
						...EXAMPLE_PLAN,
						form: { ...EXAMPLE_PLAN.form, number },
						goals: { PCI: goal },
						parts: [
							...drafted.map((id) => ({ kind: 'drafted', id, isOut: true, note: goal }) as const),
							{ kind: 'own', id: 'own-7', heading, text: number, figures: [] }
						]
					}
				};
				const json: unknown = JSON.parse(new TextDecoder().decode(versionBytes(version)));
				const read = reviewVersionShape(json, '');
				expect(read).toEqual(version);
				expect(markOf(read)).toEqual(markOf(version));
			})
		);
	});

	test('passes on nothing that it does not know', () => {
		const more = { ...VERSION, evil: 1, plan: { ...VERSION.plan, evil: 1 } };
		expect(reviewVersionShape(more, '')).toStrictEqual(VERSION);
	});

	test('of any other shape is refused by a ShapeFault and nothing else', () => {
		const anything = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.anything());
		const [keys, planKeys] = [Object.keys(VERSION), Object.keys(EXAMPLE_PLAN)];
		const spoilt = fc
			.tuple(fc.constantFrom(...keys), fc.constantFrom(...planKeys), anything, fc.boolean())
			.map(([key, planKey, value, isPlan]) => {
				const plan = { ...EXAMPLE_PLAN, [planKey]: value };
				return isPlan ? { ...VERSION, plan } : { ...VERSION, [key]: value };
			});
		fc.assert(
			fc.property(fc.oneof(anything, spoilt), (value) => {
				for (const shape of [reviewVersionShape, reviewHeadShape]) refusedAt(shape, value);
			})
		);
	});
});

describe('refused is a plan with', () => {
	const tooLong = 'x'.repeat(100_001);
	test.each<[string, { readonly [K in keyof ReviewPlan]?: unknown }, string]>([
		['another language', { language: 'fr' }, 'language'],
		['a path for a province', { area: '../cao-bang' }, 'area'],
		['a year before there were any', { year: 24 }, 'year'],
		['a year that is none', { year: 2024.5 }, 'year'],
		['an index twice', { indices: ['PAPI', 'PAPI'] }, 'indices'],
		['an unknown index', { indices: ['__proto__'] }, 'indices.0'],
		['an unknown audience', { audience: 'all' }, 'audience'],
		['a day that is none', { form: { ...EXAMPLE_PLAN.form, date: '2026-02-30' } }, 'form.date'],
		['a form without a field', { form: { body: '' } }, 'form.parentBody'],
		['a section twice', { parts: [own('own-1'), own('own-1')] }, 'parts'],
		['an unknown section', { parts: [{ kind: 'drafted', id: 'x' }] }, 'parts.0.id'],
		['a section of an unknown kind', { parts: [{ kind: 'x' }] }, 'parts.0.kind'],
		['a figure twice', { parts: [own('own-1', 'a'), own('own-2', 'a')] }, 'parts'],
		['a text without end', { parts: [{ ...own('own-1'), text: tooLong }] }, 'parts.0.text'],
		['sections without end', { parts: Array.from({ length: 201 }, () => null) }, 'parts'],
		['a remedy of nothing', { remedies: { 'X D3': remedy } }, 'remedies.X D3'],
		['a goal of nothing', { goals: { X: '' } }, 'goals.X']
	])('%s', (_, change, at) => {
		expect(refusedAt(reviewPlanShape, { ...EXAMPLE_PLAN, ...change })).toBe(at);
	});
});

describe('refused is', () => {
	test.each([
		['a version before the first', { version: 0 }, 'version'],
		['a moment without a zone', { savedAt: '2026-12-01T02:00:00' }, 'savedAt'],
		['a hash that is none', { figures: { a: 'x' } }, 'figures.a'],
		['a number without a name', { numbers: { '': { text: '', label: '' } } }, 'numbers.'],
		['a number without its text', { numbers: { a: { label: '' } } }, 'numbers.a.text']
	])('%s', (_, change, at) => {
		expect(refusedAt(reviewVersionShape, { ...VERSION, ...change })).toBe(at);
	});

	test.each([
		['a review without a name', { name: ' ' }, 'name'],
		['an id that is a path', { id: '../x' }, 'id'],
		['a review without a version', { versions: [] }, 'versions'],
		['versions out of order', { versions: [...HEAD.versions].reverse() }, 'versions'],
		['a removal at no time', { removedAt: 'yesterday' }, 'removedAt']
	])('%s', (_, change, at) => {
		expect(refusedAt(reviewHeadShape, { ...HEAD, ...change })).toBe(at);
	});

	test('a version that no bundle could bring back', () => {
		const parts = Array.from({ length: 4 }, (_, at): ReviewPart => {
			const figure = { id: `f${at}`, file: 'ệ'.repeat(6_000_000) };
			return { ...own(`own-${at}`), figures: [figure] } as ReviewPart;
		});
		expect(() => markOf({ ...VERSION, plan: { ...EXAMPLE_PLAN, parts } })).toThrow(ShapeFault);
	});
});

test('ids are new each time, or the same for the same text', () => {
	const ids = Array.from({ length: 100 }, newReviewId);
	expect(new Set(ids).size).toBe(100);
	for (const id of [...ids, reviewIdOf('a'), reviewIdOf('')]) expect(reviewId(id, '')).toBe(id);
	expect(reviewIdOf('a')).toBe(reviewIdOf('a'));
	expect(reviewIdOf('a')).not.toBe(reviewIdOf('b'));
});
