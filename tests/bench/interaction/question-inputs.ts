import type { Page } from 'playwright-core';
import { LONG } from '../data-page';
import { field, run, type } from '../../e2e/query-page';
import { timesOf } from './explore-inputs';

/** Provinces whose years are asked for, one question each. */
const ASKED = ['01', '02', '06', '08', '10', '11', '12', '14', '15', '17'];

/** Years of a province over the criteria that are loaded. */
export const questionOf = (area: string, table: string) =>
	`SELECT year, avg(appraised_score) AS score FROM ${table} WHERE area_code = '${area}' GROUP BY year ORDER BY year`;

/** From Ctrl+Enter to the paint of the answer with its figure, on the query page that is open. */
export async function questionTimes(page: Page): Promise<number[]> {
	await field(page).waitFor({ timeout: LONG });
	// The first question makes the copy that all others are put to.
	await run(page, questionOf('04', 'criteria'));
	await page.locator('section table').first().waitFor({ timeout: LONG });
	const times: number[] = [];
	for (const area of ASKED) {
		await type(page, questionOf(area, 'criteria'));
		await page.waitForTimeout(1000);
		times.push(...(await timesOf(page, area, [() => page.keyboard.press('Control+Enter')])));
	}
	return times;
}

/** The same questions to the bare engine of the peer's page. */
export async function bareQuestionTimes(page: Page): Promise<number[]> {
	const times: number[] = [];
	for (const area of ASKED) {
		const ask = (sql: string) =>
			(globalThis as unknown as { ask: (sql: string) => Promise<number> }).ask(sql);
		times.push(await page.evaluate(ask, questionOf(area, 'scores')));
	}
	return times;
}
