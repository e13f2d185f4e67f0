import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { buildMeasuredStrip } from '$lib/figures/build-measured-strip';
import { buildMeasuredTrend } from '$lib/figures/build-measured-trend';
import { holdExplored, measuredAreas, measuredInput } from '$lib/figures/fixtures/explored';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { collisions, isFinitePicture, marksOf, strays } from './fixtures/scene-parts';
import { SCENE_WIDTHS, type Scene } from './scene';
import { layoutStrip } from './strip';
import { layoutTrend } from './trend';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(() => holdExplored(), 120_000);

const crowd = () => measuredAreas().filter(({ code }) => code !== '04' && code !== '20');
const trend = (...[index, choice]: Parameters<typeof measuredInput>) =>
	buildMeasuredTrend(measuredInput(index, choice));
const strip = (year: number, ...[index, choice]: Parameters<typeof measuredInput>) =>
	buildMeasuredStrip({ ...measuredInput(index, choice), year });

const PICTURES: Record<string, () => Scene> = {
	'measured-since-wide': () =>
		layoutTrend(trend('PAPI', { measure: 'since', peers: ['20', '06'] }), wide),
	'measured-since-narrow': () =>
		layoutTrend(trend('PAPI', { measure: 'since', peers: ['20', '06'] }), narrow),
	'measured-gap-narrow': () => layoutTrend(trend('PCI', { measure: 'gap' }), narrow),
	'measured-percentile-crowd-wide': () =>
		layoutTrend(trend('PAPI', { measure: 'percentile', peers: ['20'], crowd: crowd() }), wide),
	'measured-score-crowd-narrow': () =>
		layoutTrend(trend('PCI', { peers: ['20'], crowd: crowd() }), narrow),
	'measured-share-rank-only-narrow': () =>
		layoutTrend(trend('SIPAS', { measure: 'share' }), narrow),
	'measured-strip-rank-wide': () =>
		layoutStrip(strip(2024, 'PAPI', { measure: 'rank', peers: ['20', '06'] }), wide),
	'measured-strip-gap-narrow': () =>
		layoutStrip(strip(2022, 'PCI', { measure: 'gap', peers: ['20', '06'] }), narrow)
};

describe('pictures of measures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene()));
	}

	it('keep texts apart and everything inside, in any measure', () => {
		for (const index of INDEX_CODES) {
			for (const measure of MEASURES) {
				for (const width of [300, 340, 720, 1200]) {
					for (const scene of [
						layoutTrend(trend(index, { measure, peers: ['20', '06'] }), width),
						layoutTrend(trend(index, { measure, crowd: crowd() }), width),
						layoutStrip(strip(2022, index, { measure }), width)
					]) {
						expect([index, measure, width, collisions(scene)]).toEqual([index, measure, width, []]);
						expect([index, measure, width, strays(scene)]).toEqual([index, measure, width, []]);
						expect(isFinitePicture(scene)).toBe(true);
					}
				}
			}
		}
	}, 120_000);

	it('put the best rank at the right, and zero where a difference is none', () => {
		const ranks = marksOf(layoutStrip(strip(2024, 'PAPI', { measure: 'rank' }), 720));
		const at = (value: number) => ranks.find(({ datum }) => datum.value === value)?.node;
		expect(at(1)).toBeDefined();
		const stops = layoutStrip(strip(2024, 'PAPI', { measure: 'rank' }), 720).tracks[0]?.stops;
		expect(stops?.at(-1)?.text).toMatch(/hạng 1\/61/);
	});
});
