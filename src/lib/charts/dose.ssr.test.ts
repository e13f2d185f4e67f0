import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { buildDoseChange } from '$lib/figures/build-dose-change';
import { buildDoseScatter } from '$lib/figures/build-dose-scatter';
import { doseInput, holdDoses, loggedPapi } from '$lib/figures/fixtures/dose-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutChange } from './change';
import { collisions, isFinitePicture, strays } from './fixtures/scene-parts';
import { layoutScatter } from './scatter';
import { SCENE_WIDTHS, type Scene } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdDoses, 300_000);

const logged = (more: Parameters<typeof doseInput>[2] = {}) =>
	doseInput('PAPI', 'vi', { answer: loggedPapi(), output: 'aired', count: 'episodes', ...more });
const change = (input: ReturnType<typeof doseInput>, width: number) =>
	layoutChange(buildDoseChange(input), width);
const scatter = (input: ReturnType<typeof doseInput>, width: number) =>
	layoutScatter(buildDoseScatter(input), width);

const PICTURES: Record<string, () => Scene> = {
	'dose-change-papi-wide': () => change(doseInput('PAPI', 'vi'), wide),
	'dose-change-papi-narrow': () => change(doseInput('PAPI', 'vi'), narrow),
	'dose-change-logged-wide': () => change(logged({ year: 2021 }), wide),
	'dose-change-ranks-narrow': () => change(doseInput('PAR_INDEX', 'vi', { year: 2024 }), narrow),
	'dose-scatter-planned-wide': () => scatter(doseInput('PAPI', 'vi'), wide),
	'dose-scatter-logged-narrow': () => scatter(logged(), narrow),
	'dose-scatter-parts-wide': () => scatter(logged({ dots: 'components', year: 2023 }), wide),
	'dose-scatter-nothing-narrow': () => scatter(doseInput('SIPAS', 'vi'), narrow)
};

describe('dose pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('dose-change-papi-dark', () =>
		expectPicture('dose-change-papi-dark', change(doseInput('PAPI', 'vi'), wide), 'dark'));
});

it.each([295, 340, 480, 720, 1200])('keeps texts apart and everything inside at %i px', (width) => {
	const inputs = INDEX_CODES.flatMap((index) =>
		(['vi', 'en'] as const).flatMap((language) => [
			doseInput(index, language),
			doseInput(index, language, { dots: 'components', year: 2021 })
		])
	);
	for (const input of [...inputs, logged(), logged({ dots: 'components' })]) {
		for (const scene of [change(input, width), scatter(input, width)]) {
			expect(isFinitePicture(scene)).toBe(true);
			expect(collisions(scene)).toEqual([]);
			expect(strays(scene)).toEqual([]);
		}
	}
});
