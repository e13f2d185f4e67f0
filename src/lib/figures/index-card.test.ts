import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { askOverview, type OverviewAnswer } from '$lib/queries/overview';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import type { IndexCard } from './card';
import { buildCard } from './index-card';
import { overviewLead } from './overview-lead';

const answers = new Map<string, OverviewAnswer>();
const spoken = new Map<Language, Words>();

beforeAll(async () => {
	for (const language of LANGUAGES) {
		spoken.set(language, createWords(language, await loadCatalogue(language)));
	}
	const engine = await recordEngine();
	for (const { area_code, region } of await askProvinces(engine)) {
		answers.set(area_code, await askOverview(engine, area_code, region));
	}
}, 120_000);

function wordsOf(language: Language): Words {
	const words = spoken.get(language);
	if (!words) throw new Error(language);
	return words;
}

function answerOf(area: string): OverviewAnswer {
	const answer = answers.get(area);
	if (!answer) throw new Error(area);
	return answer;
}

function cardOf(area: string, index: IndexCode, language: Language = 'vi'): IndexCard {
	const rows = { ...answerOf(area), regionName: 'vùng', nameOf: (code: string) => code };
	return buildCard(wordsOf(language), index, rows);
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
		expect(textsOf(cardOf('04', 'SIPAS'))).toContain('Tăng 4 bậc so với năm 2023 (đã công bố)');
		expect(textsOf(cardOf('04', 'PAR_INDEX'))).toContain('Giảm 3 bậc so với năm 2023 (đã công bố)');
	});

	test('the leaders’ survey of PAR INDEX rose while the rank fell, and both are said', () => {
		expect(textsOf(cardOf('04', 'PAR_INDEX'))).toContain(
			'Điều tra xã hội học lãnh đạo, quản lý: tăng 0,96 điểm (chưa chắc so sánh được)'
		);
	});

	test('PCI refuses the change across 2022 and shows the published one beside it', () => {
		const card = cardOf('04', 'PCI');
		expect(card).toMatchObject({ year: 2022, figure: '59,58' });
		expect(card.changes[0]?.tone).toBe('refusal');
		expect(card.changes[0]?.text).toMatch(/^Không so sánh được với năm 2021/);
		expect(textsOf(card)).toContain('Mức thay đổi đã công bố: +3,29 điểm');
		expect(card.outlook?.text).toMatch(/^Kỳ 2023, 2024: không công bố .* Kỳ 2025: chưa nạp\.$/);
	});

	test('targets without scores to hold against them are not judged', () => {
		expect(textsOf(cardOf('04', 'PCI'))).toContain(
			'Mục tiêu 2022 của 7 chỉ số thành phần: chưa đối chiếu được, thiếu điểm thành phần'
		);
	});

	test('the lead says what moved in the newest edition and where PCI stopped', () => {
		const { totals, publishedChanges } = answerOf('04');
		expect(overviewLead(wordsOf('vi'), totals, publishedChanges)).toBe(
			'Kỳ 2024: PAPI giảm 0,32 điểm, hạng 51/61 tính từ điểm; SIPAS tăng 4 bậc, hạng 57/63; ' +
				'PAR INDEX giảm 3 bậc, đứng cuối bảng (63/63). ' +
				'PCI: kỳ gần nhất có số liệu là 2022, 59,58 điểm; hạng 63/63.'
		);
	});
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
				overviewLead(wordsOf(language), totals, publishedChanges),
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
