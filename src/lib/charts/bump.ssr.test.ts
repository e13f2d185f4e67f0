import { beforeAll, describe, it } from 'vitest';
import { bumpOf, heldOf, holdRecord, unknownIn } from '$lib/figures/fixtures/held-record';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutBump } from './bump';
import { SCENE_WIDTHS } from './scene';

const { narrow, wide } = SCENE_WIDTHS;

beforeAll(holdRecord, 300_000);

describe('bump pictures', () => {
	const papi = () => bumpOf(heldOf('04'), 'PAPI', 'vi', ['20', '06']);

	it('bump-papi-wide', () => expectPicture('bump-papi-wide', layoutBump(papi(), wide)));
	it('bump-papi-narrow', () => expectPicture('bump-papi-narrow', layoutBump(papi(), narrow)));
	it('bump-papi-dark', () => expectPicture('bump-papi-dark', layoutBump(papi(), wide), 'dark'));

	it('bump-pci-broken-wide', () =>
		expectPicture('bump-pci-broken-wide', layoutBump(bumpOf(heldOf('04'), 'PCI', 'vi'), wide)));

	it('bump-sipas-ranks-narrow', () =>
		expectPicture(
			'bump-sipas-ranks-narrow',
			layoutBump(bumpOf(heldOf('04'), 'SIPAS', 'vi'), narrow)
		));

	it('bump-nothing-known-narrow', () =>
		expectPicture(
			'bump-nothing-known-narrow',
			layoutBump(bumpOf(unknownIn('SIPAS'), 'SIPAS', 'vi'), narrow)
		));
});
