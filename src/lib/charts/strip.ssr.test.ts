import { beforeAll, describe, expect, it } from 'vitest';
import { holdRecord } from '$lib/figures/fixtures/held-record';
import { stripIn } from '$lib/figures/fixtures/held-strip';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { papiStrip, stripOf } from './fixtures/strip-figures';
import { collisions, marksOf, strays } from './fixtures/scene-parts';
import type { Scene } from './scene';
import { SCENE_WIDTHS } from './scene';
import { layoutStrip } from './strip';

const { narrow, wide } = SCENE_WIDTHS;

const tied = stripOf(
	Array.from(
		{ length: 63 },
		(_, i) => [String(i).padStart(2, '0'), i < 15 ? 'R1' : 'R2', 42] as const
	)
);

const PICTURES: Record<string, Scene> = {
	'strip-papi-wide': layoutStrip(papiStrip(), wide),
	'strip-papi-narrow': layoutStrip(papiStrip(), narrow),
	'strip-five-narrow': layoutStrip(papiStrip(['04', '06', '22', '91', '20']), narrow),
	'strip-one-narrow': layoutStrip(papiStrip(['04']), narrow),
	'strip-all-tied-narrow': layoutStrip(tied, narrow),
	'strip-empty-narrow': layoutStrip(stripOf([]), narrow)
};

describe('strip pictures', () => {
	for (const [name, scene] of Object.entries(PICTURES)) {
		it(name, () => expectPicture(name, scene));
	}

	it('strip-papi-dark', () =>
		expectPicture('strip-papi-dark', layoutStrip(papiStrip(), wide), 'dark'));
});

describe('strips of the record', () => {
	beforeAll(holdRecord, 300_000);

	it('strip-pci-quartiles', async () => {
		await expectPicture('strip-pci-quartiles-wide', layoutStrip(stripIn('PCI', 2022), wide));
		await expectPicture('strip-pci-quartiles-narrow', layoutStrip(stripIn('PCI', 2022), narrow));
		await expectPicture(
			'strip-pci-quartiles-dark',
			layoutStrip(stripIn('PCI', 2022), wide),
			'dark'
		);
	});

	it('draw every reference at every width, apart from one another', () => {
		for (const figure of [stripIn('PCI', 2022), stripIn('PAPI', 2024, 'en')]) {
			for (const width of [295, 340, 480, 720, 1200]) {
				const scene = layoutStrip(figure, width);
				expect(collisions(scene)).toEqual([]);
				expect(strays(scene)).toEqual([]);
				const drawn = marksOf(scene).map(({ datum }) => datum.value);
				for (const { value } of figure.references) expect(drawn).toContain(value);
			}
		}
	});
});
