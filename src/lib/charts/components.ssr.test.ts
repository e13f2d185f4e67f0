import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutComponents } from './components';
import {
	INVENTED_COMPONENTS,
	NO_COMPONENTS,
	PAPI_2024,
	PAR_INDEX_2023,
	PCI_2019,
	PCI_2022_TARGETS
} from './fixtures/components';
import { SCENE_WIDTHS } from './scene';

describe('pictures of components', () => {
	it.each([
		['papi-2024', PAPI_2024],
		['pci-2019', PCI_2019],
		['par-index-2023', PAR_INDEX_2023],
		['invented', INVENTED_COMPONENTS]
	] as const)('draws %s wide and narrow', async (name, figure) => {
		await expectPicture(`components-${name}-wide`, layoutComponents(figure, SCENE_WIDTHS.wide));
		await expectPicture(`components-${name}-narrow`, layoutComponents(figure, SCENE_WIDTHS.narrow));
	});

	it('draws targets where scores are missing', async () => {
		await expectPicture(
			'components-pci-2022-targets',
			layoutComponents(PCI_2022_TARGETS, SCENE_WIDTHS.wide)
		);
	});

	it('draws in the dark', async () => {
		await expectPicture(
			'components-papi-2024-dark',
			layoutComponents(PAPI_2024, SCENE_WIDTHS.wide),
			'dark'
		);
	});

	it('draws nothing for no rows', async () => {
		await expectPicture('components-empty', layoutComponents(NO_COMPONENTS, SCENE_WIDTHS.wide));
	});
});
