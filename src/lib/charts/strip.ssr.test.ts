import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { papiStrip, stripOf } from './fixtures/strip-figures';
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
