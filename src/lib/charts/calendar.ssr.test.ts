import { describe, it } from 'vitest';
import { expectPicture } from '../../../tests/pictures/expect-picture';
import { layoutCalendar } from './calendar';
import {
	INVENTED_LOG,
	INVENTED_THREE_YEARS,
	INVENTED_UNREAD_LOG,
	NO_WEEKS,
	PLANNED_2020
} from './fixtures/calendar';
import { SCENE_WIDTHS } from './scene';

describe('pictures of calendars', () => {
	it.each([
		['plan-2020', PLANNED_2020],
		['invented-log', INVENTED_LOG],
		['invented-unread', INVENTED_UNREAD_LOG],
		['invented-three-years', INVENTED_THREE_YEARS]
	] as const)('draws %s wide and narrow', async (name, figure) => {
		await expectPicture(`calendar-${name}-wide`, layoutCalendar(figure, SCENE_WIDTHS.wide));
		await expectPicture(`calendar-${name}-narrow`, layoutCalendar(figure, SCENE_WIDTHS.narrow));
	});

	it('draws in the dark', async () => {
		await expectPicture(
			'calendar-invented-log-dark',
			layoutCalendar(INVENTED_LOG, SCENE_WIDTHS.wide),
			'dark'
		);
	});

	it('draws nothing for no weeks', async () => {
		await expectPicture('calendar-empty', layoutCalendar(NO_WEEKS, SCENE_WIDTHS.wide));
	});
});
