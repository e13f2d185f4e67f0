import { bodySha256 } from './bodies';
import type { BodyPart } from './damage';
import type { DatasetRecord } from './database';
import type { Dataset } from './dataset';
import type { Keep } from './upload-store';

/** Keeps the bodies of a dataset, which must have the hashes that it states. */
export async function keepDataset(
	keep: Keep,
	dataset: Dataset,
	bodies: Readonly<Record<BodyPart, Blob>>
): Promise<DatasetRecord> {
	const sizeOf = async (part: BodyPart): Promise<number> => {
		const of = { file: dataset.file.name, sha256: bodySha256(dataset, part) };
		return (await keep(bodies[part], of)).size;
	};
	const [original, rows, ledger] = await Promise.all([
		sizeOf('original'),
		sizeOf('rows'),
		sizeOf('ledger')
	]);
	return { dataset, sizes: { original, rows, ledger } };
}
