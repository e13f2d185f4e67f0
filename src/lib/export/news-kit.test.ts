import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { CAUSE } from '$lib/figures/fixtures/cause';
import { allFigures, changeOf, heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { wordsIn } from '$lib/figures/fixtures/held-words';
import { newsKit, WORDS_A_MINUTE } from './news-kit';
import { spokenText } from './spoken-text';

beforeAll(holdRecord, 300_000);

describe('a text read aloud', () => {
	test.each([
		[
			'hạng 51/61, giảm 0,32 điểm',
			'hạng năm mươi mốt trên sáu mươi mốt, giảm không phẩy ba mươi hai điểm'
		],
		[
			'Số liệu đến ngày 23/11/2026.',
			'Số liệu đến ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu.'
		],
		['sau 12/2020: chưa biết', 'sau tháng mười hai năm hai nghìn không trăm hai mươi: chưa biết'],
		['312–390 phút (kế hoạch)', 'ba trăm mười hai đến ba trăm chín mươi phút, kế hoạch'],
		['86,98%; ▲ 4 bậc', 'tám mươi sáu phẩy chín mươi tám phần trăm, tăng bốn bậc'],
		['1.250,5 điểm', 'một nghìn hai trăm năm mươi phẩy năm điểm'],
		['PAPI D4 2020', 'PAPI D4 hai nghìn không trăm hai mươi']
	])('%j is read as %j', (written, read) => {
		expect(spokenText('vi', written)).toBe(read);
	});

	test.each([
		[
			'rank 51/61, down 0.32 points',
			'rank fifty-one of sixty-one, down zero point three two points'
		],
		[
			'1,250.5 points (of 2020)',
			'one thousand two hundred and fifty point five points, of two thousand and twenty'
		]
	])('in English %j is read as %j', (written, read) => {
		expect(spokenText('en', written)).toBe(read);
	});
});

describe('texts for the news', () => {
	test('of PAPI say the finding, the summary and the source', () => {
		const kit = newsKit(wordsIn('vi'), changeOf(heldOf('04'), 'PAPI', 'vi'));
		expect(kit.caption).toMatch(/^PAPI.*\. Nguồn: .*Số liệu đến ngày 01\/01\/2025\.$/);
		expect(kit.paragraph.length).toBeGreaterThan(kit.caption.length);
		expect(kit.script).toMatch(/Nguồn số liệu: /);
	});

	test.each(LANGUAGES)('%s: every figure has three, short enough, without a cause', (language) => {
		let count = 0;
		for (const figure of allFigures(language)) {
			const { caption, paragraph, script } = newsKit(wordsIn(language), figure);
			for (const text of [caption, paragraph, script]) {
				expect(text).not.toMatch(CAUSE);
				expect(text).not.toMatch(/undefined|NaN|\s{2}|\.\./);
			}
			expect(script.split(/\s+/).length, script).toBeLessThanOrEqual(WORDS_A_MINUTE[language]);
			expect(script).not.toMatch(/[()%▲▼;]/);
			count += 1;
		}
		expect(count).toBeGreaterThan(100);
	});
});
