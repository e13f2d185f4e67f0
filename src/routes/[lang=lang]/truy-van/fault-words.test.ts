import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EngineError, type QueryEngine } from '$lib/engine/query-engine';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { askAnswer } from '$lib/queries/analyst/answer';
import { isRefusal, readStatement } from '$lib/queries/analyst/statement';
import { startAnalystEngine } from '$lib/queries/analyst/testing/analyst-engine';
import { faultText, placeOf, refusalText, spanAt, type FaultText } from './fault-words';

let engine: QueryEngine;
let words: Words;
beforeAll(async () => {
	words = createWords('vi', await loadWithOwn('vi', 'query'));
	engine = await startAnalystEngine();
}, 300_000);
afterAll(() => engine.close());

/** What the page says of a text. */
async function saidOf(text: string): Promise<FaultText | null> {
	const read = readStatement(text);
	if (isRefusal(read)) return refusalText(words, read);
	try {
		await askAnswer(engine, read);
		return null;
	} catch (error) {
		return faultText(words, error);
	}
}

describe('each fault is told in Vietnamese, with its place', () => {
	test.each([
		['SELECT 1 +', 'chưa đúng cú pháp', 10],
		['SELECT 1 FROM nowhere', 'Không có bảng này', 14],
		['SELECT nothing FROM points', 'Không có cột này', 7],
		['SELECT p.nothing FROM points p', 'Không có cột này', 7],
		['SELECT pg_sleep(1)', 'Không có hàm này', 7],
		['SELECT current_date', 'cần phần mở rộng', null],
		["SELECT 'a'::INTEGER", 'không đổi được sang kiểu', 10],
		["FROM read_csv('a.csv')", 'không được đọc tệp', 5],
		['PIVOT points ON year USING count(*) GROUP BY index', 'ghi rõ các giá trị', null],
		['SELECT score, count(*) FROM points', 'GROUP BY', 7],
		['SELECT q.score FROM points p', 'Không có bảng này', 7],
		['SELECT score AS s FROM points LIMIT -1', 'không chạy được', 36],
		['SELECT 1; SELECT 2', 'Mỗi lần chỉ chạy một câu', 10],
		['UPDATE points SET score = 1', 'Trang chỉ nhận câu hỏi số liệu', 0],
		[' ', 'chưa có câu truy vấn', null]
	])('%s', async (text, said, at) => {
		const fault = await saidOf(text);
		expect(fault?.text).toContain(said);
		expect(fault?.at).toBe(at);
	});

	test('without advice that cannot be taken here', async () => {
		const fault = await saidOf('SELECT current_date');
		expect(fault?.engine).toContain('current_date');
		expect(fault?.engine).not.toContain('INSTALL');
	});

	test('a copy that broke, and one that did not start', () => {
		const broken = faultText(words, new EngineError('query', 'memory access out of bounds'));
		expect(broken.text).toContain('đã được bỏ đi');
		expect(broken.engine).toBe('memory access out of bounds');
		const failed = faultText(words, new EngineError('start', 'HTTP 503'));
		expect(failed.text).toContain('HTTP 503');
	});
});

test('places are lines and columns from 1, spans are words', () => {
	const text = 'SELECT ế,\r\n  điểm\nFROM x';
	expect(placeOf(text, 7)).toEqual({ line: 1, column: 8 });
	expect(placeOf(text, text.indexOf('điểm'))).toEqual({ line: 2, column: 3 });
	expect(placeOf(text, text.indexOf('FROM'))).toEqual({ line: 3, column: 1 });
	const at = text.indexOf('điểm');
	expect(spanAt(text, at)).toEqual({ from: at, to: at + 4 });
	expect(spanAt(text, text.length)).toEqual({ from: text.length, to: text.length + 1 });
});
