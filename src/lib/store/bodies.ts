import type { BodyPart } from './damage';
import type { Dataset } from './dataset';

/** Bytes of each body of a dataset. */
export type BodySizes = Readonly<Record<BodyPart, number>>;

/** The hash under which a body of a dataset is kept. */
export function bodySha256(dataset: Dataset, part: BodyPart): string {
	switch (part) {
		case 'original':
			return dataset.file.sha256;
		case 'rows':
			return dataset.rowsSha256;
		case 'ledger':
			return dataset.ledgerSha256;
	}
}

export function sizeOf(body: Blob | Uint8Array): number {
	return body instanceof Uint8Array ? body.length : body.size;
}

/** A body as a blob. The copy is needed: a view on shared memory makes no blob. */
export function asBlob(body: Blob | Uint8Array): Blob {
	return body instanceof Uint8Array ? new Blob([new Uint8Array(body)]) : body;
}
