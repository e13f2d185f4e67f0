import { UnpackRefusal } from './unpack-refusal';

/** The directory of such a file mostly stands near its start or its end. */
const LOOKED_AT = 1024 * 1024;

function inUtf16(text: string): string {
	return Array.from(text, (letter) => `${letter}\0`).join('');
}

/* Names of streams in a compound file: [MS-XLS] 2.1.2, [MS-OFFCRYPTO] 1.3.1, [MS-DOC] 2.1.1. */
const STREAMS: readonly (readonly [string, () => UnpackRefusal])[] = [
	[inUtf16('EncryptedPackage'), () => new UnpackRefusal('file.workbook_locked')],
	[inUtf16('WordDocument'), () => new UnpackRefusal('file.document')],
	[inUtf16('PowerPoint Document'), () => new UnpackRefusal('file.document')]
];

/** What an old Office file is: an `.xls`, a document, or a workbook with a password. */
export async function compoundFileRefusal(file: Blob): Promise<UnpackRefusal> {
	const parts = [file.slice(0, LOOKED_AT), file.slice(Math.max(0, file.size - LOOKED_AT))];
	for (const part of parts) {
		const text = new TextDecoder('latin1').decode(await part.arrayBuffer());
		const known = STREAMS.find(([name]) => text.includes(name));
		if (known) return known[1]();
	}
	return new UnpackRefusal('file.workbook_old');
}
