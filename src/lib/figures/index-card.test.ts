import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { askOverview, type OverviewAnswer } from '$lib/queries/overview';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { askSources, type SourceRow } from '$lib/queries/sources';
import type { IndexCard } from './card';
import { buildCard } from './index-card';
import { overviewLead } from './overview-lead';
import { holdWords, wordsIn } from './fixtures/held-words';

const answers = new Map<string, OverviewAnswer>();
let cited: SourceRow[] = [];

beforeAll(async () => {
	await holdWords();
	const engine = await recordEngine();
	cited = await askSources(engine, ['plan_2163_2025', 'press_multiresearch_caobang']);
	for (const { area_code, region } of await askProvinces(engine)) {
		answers.set(area_code, await askOverview(engine, area_code, region));
	}
}, 120_000);

function answerOf(area: string): OverviewAnswer {
	const answer = answers.get(area);
	if (!answer) throw new Error(area);
	return answer;
}

function cardOf(area: string, index: IndexCode, language: Language = 'vi'): IndexCard {
	const rows = { ...answerOf(area), sources: cited, nameOf: (code: string) => code };
	return buildCard(wordsIn(language), index, rows);
}

const textsOf = (card: IndexCard) => [...card.changes, ...card.lines].map((line) => line.text);

describe('Cao Bằng', () => {
	test('PAPI shows the group first and calls the rank computed', () => {
		const card = cardOf('04', 'PAPI');
		expect(card).toMatchObject({ year: 2024, figure: '41,33', figureUnit: 'điểm, thang 8–80' });
		expect(card.standing?.text).toBe('Nhóm thấp nhất; hạng 51/61 (tính từ điểm)');
		expect(textsOf(card)).toContain('Giảm 0,32 điểm so với năm 2023');
		expect(textsOf(card)).toContain('Thấp hơn trung bình các tỉnh 2,10 điểm (61 tỉnh có điểm)');
	});

	test('SIPAS and PAR INDEX have ranks only, with the published places', () => {
		expect(cardOf('04', 'SIPAS')).toMatchObject({ figure: '57/63', figureUnit: 'thứ hạng' });
		const source = 'Kế hoạch 2163/KH-UBND năm 2025';
		const [sipas, parIndex] = [cardOf('04', 'SIPAS'), cardOf('04', 'PAR_INDEX')].map(textsOf);
		expect(sipas).toContain(`Tăng 4 bậc so với năm 2023 (theo ${source})`);
		expect(parIndex).toContain(`Giảm 3 bậc so với năm 2023 (theo ${source})`);
	});

	test('the leaders’ survey of PAR INDEX rose while the rank fell, and both are said', () => {
		expect(textsOf(cardOf('04', 'PAR_INDEX'))).toContainEqual(
			expect.stringMatching(
				/^Điều tra xã hội học lãnh đạo, quản lý: 17,52\/22 điểm, tăng 0,96 điểm/
			)
		);
	});

	test('PCI refuses the change across 2022 and shows the published one beside it', () => {
		const card = cardOf('04', 'PCI');
		expect(card).toMatchObject({ year: 2022, figure: '59,58' });
		expect(card.changes[0]?.tone).toBe('refusal');
		expect(card.changes[0]?.text).toMatch(/^Không so sánh được với năm 2021/);
		expect(textsOf(card)).toContain(
			'Theo Nguyễn Hoài Anh, bài về PCI Cao Bằng, IJAMRS 4(1) 2024: tăng 3,29 điểm'
		);
		expect(card.outlook?.text).toMatch(/^Năm 2023–2024: không công bố .* Năm 2025: chưa nạp\.$/);
	});

	test('targets without scores to hold against them are not judged', () => {
		expect(textsOf(cardOf('04', 'PCI'))).toContain(
			'Mục tiêu 2022 của 7 chỉ số thành phần: chưa đối chiếu được, thiếu điểm thành phần'
		);
	});

	test('the lead says what moved in the newest edition and where PCI stopped', () => {
		const { totals, publishedChanges } = answerOf('04');
		expect(overviewLead(wordsIn('vi'), totals, publishedChanges)).toBe(
			'Năm 2024: PAPI giảm 0,32 điểm, thuộc nhóm thấp nhất (hạng 51/61, tính từ điểm); ' +
				'SIPAS tăng 4 bậc, xếp thứ 57/63; PAR INDEX giảm 3 bậc, xếp cuối (63/63). ' +
				'PCI: năm gần nhất có số liệu là 2022, đạt 59,58 điểm, xếp cuối (63/63); ' +
				'từ năm 2023 không công bố.'
		);
	});
});

test('a reason speaks for its own years only', () => {
	// Đà Nẵng was in the pilot of 2015; its scores since 2017 are just not in the data.
	const outlook = cardOf('48', 'SIPAS').outlook?.text ?? '';
	expect(outlook).toMatch(/^Năm 2016: chưa khảo sát .*Năm 2017–2024: chưa có số liệu/);
	const { totals, publishedChanges } = answerOf('48');
	expect(overviewLead(wordsIn('vi'), totals, publishedChanges)).not.toContain('từ năm 2016');
});

test('a withheld year before gives the reason instead of a change', () => {
	expect(cardOf('22', 'PAPI').changes[0]).toMatchObject({ tone: 'refusal' });
	expect(cardOf('22', 'PAPI').changes[0]?.text).toContain('năm 2023');
});

describe.each(LANGUAGES)('every province in %s', (language) => {
	test('has a card for each index without holes or claims of cause', () => {
		for (const [area, answer] of answers) {
			const { totals, publishedChanges } = answer;
			const cards = INDEX_CODES.map((index) => cardOf(area, index, language));
			const texts = [
				overviewLead(wordsIn(language), totals, publishedChanges),
				...cards.flatMap((card) => [
					card.figureUnit,
					card.standing?.text ?? '',
					card.outlook?.text ?? '',
					...textsOf(card)
				])
			];
			for (const text of texts) {
				expect(text, area).not.toMatch(/undefined|NaN|null|\{\{|\(\)|\s[.,;]/);
				expect(text, area).not.toMatch(/nhờ|khiến|do chuyên mục|because|thanks to|caused/i);
			}
			for (const card of cards) expect(card.standing, `${area} ${card.index}`).not.toBeNull();
		}
	});
});
