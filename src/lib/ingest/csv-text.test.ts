import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text';

function bytes(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function ruleOf(content: Uint8Array): string {
	const reading = csvText(content);
	return reading.ok ? 'ok' : reading.breach.rule;
}

describe('the text of a CSV file', () => {
	it('is UTF-8 with or without a byte order mark', () => {
		expect(csvText(bytes('a,b\nCao Bằng,1'))).toEqual({ ok: true, text: 'a,b\nCao Bằng,1' });
		expect(csvText(bytes('\ufeffa,b'))).toEqual({ ok: true, text: 'a,b' });
	});

	it('is composed, whatever the machine that wrote it', () => {
		const decomposed = 'Cao Bằng'.normalize('NFD');
		expect(csvText(bytes(decomposed))).toEqual({ ok: true, text: 'Cao Bằng' });
	});

	it('has one kind of line end', () => {
		expect(csvText(bytes('a\r\nb\rc\nd'))).toEqual({ ok: true, text: 'a\nb\nc\nd' });
	});

	it('names the line on which UTF-8 ends', () => {
		const broken = new Uint8Array([...bytes('a,b\nc,d\ne,'), 0xf4, 0xff, ...bytes('\n')]);
		expect(csvText(broken)).toMatchObject({
			ok: false,
			breach: { rule: 'file.not_utf8' },
			line: 3
		});
	});

	it('is told apart from other files', () => {
		expect(ruleOf(new Uint8Array())).toBe('file.empty');
		expect(ruleOf(bytes(' \n\n'))).toBe('file.empty');
		expect(ruleOf(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBe('file.utf16');
		expect(ruleOf(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBe('file.spreadsheet');
		expect(ruleOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]))).toBe('file.spreadsheet');
		expect(ruleOf(new Uint8Array([0x61, 0, 0x62]))).toBe('file.binary');
	});
});
