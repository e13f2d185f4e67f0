import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { INVENTED_LINKAGE, LINKAGE, linkageSelecting, NO_LINKAGE } from './fixtures/timeline';
import { SCENE_WIDTHS } from './scene';
import { layoutTimeline } from './timeline';

describe('pictures of the linkage', () => {
	it.each([
		['record', LINKAGE],
		['sipas-2020-chosen', linkageSelecting('SIPAS', 2020)],
		['invented-log', INVENTED_LINKAGE]
	] as const)('draws %s wide and narrow', async (name, figure) => {
		await expectPicture(`timeline-${name}-wide`, layoutTimeline(figure, SCENE_WIDTHS.wide));
		await expectPicture(`timeline-${name}-narrow`, layoutTimeline(figure, SCENE_WIDTHS.narrow));
	});

	it('draws over the whole page', async () => {
		await expectPicture(
			'timeline-papi-2023-chosen-page',
			layoutTimeline(linkageSelecting('PAPI', 2023), 1040)
		);
	});

	it('draws in the dark', async () => {
		await expectPicture(
			'timeline-sipas-2020-chosen-dark',
			layoutTimeline(linkageSelecting('SIPAS', 2020), SCENE_WIDTHS.wide),
			'dark'
		);
	});

	it('draws the axis alone for no editions', async () => {
		await expectPicture('timeline-empty', layoutTimeline(NO_LINKAGE, SCENE_WIDTHS.wide));
	});
});
