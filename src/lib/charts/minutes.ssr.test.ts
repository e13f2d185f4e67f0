import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import {
	INVENTED_LONG_MINUTES,
	INVENTED_MINUTES,
	INVENTED_UNREAD_MINUTES,
	NO_MINUTES,
	PLANNED_MINUTES
} from './fixtures/minutes';
import { layoutMinutes } from './minutes';
import { SCENE_WIDTHS } from './scene';

describe('pictures of minutes a month', () => {
	it.each([
		['plan', PLANNED_MINUTES],
		['invented-log', INVENTED_MINUTES],
		['invented-unread', INVENTED_UNREAD_MINUTES],
		['invented-three-years', INVENTED_LONG_MINUTES]
	] as const)('draws %s wide and narrow', async (name, figure) => {
		await expectPicture(`minutes-${name}-wide`, layoutMinutes(figure, SCENE_WIDTHS.wide));
		await expectPicture(`minutes-${name}-narrow`, layoutMinutes(figure, SCENE_WIDTHS.narrow));
	});

	it('draws in the dark', async () => {
		await expectPicture(
			'minutes-invented-log-dark',
			layoutMinutes(INVENTED_MINUTES, SCENE_WIDTHS.wide),
			'dark'
		);
	});

	it('draws nothing for no months', async () => {
		await expectPicture('minutes-empty', layoutMinutes(NO_MINUTES, SCENE_WIDTHS.wide));
	});
});
