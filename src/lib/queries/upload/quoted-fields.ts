import type { QueryEngine } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import { isToQuoteSql } from './csv-lines';
import { fewTexts } from './few-texts';
import { recordParts } from './record-parts';

/**
 * The fields of a staged upload in whose values there may be something that CSV has to quote. Looking
 * into every value of a large file costs as much as writing it, and the texts of most columns are few.
 */
export async function quotedFields(
	engine: QueryEngine,
	mapping: Mapping
): Promise<ReadonlySet<string>> {
	const texts = UPLOAD_SCHEMAS[mapping.kind].fields.filter(({ type }) => type === 'string');
	const { columns } = recordParts(mapping);
	const quoted = new Set<string>();
	for (const { name } of texts) {
		const positions = columns.flatMap(({ field, position }) =>
			field.name === name ? position : []
		);
		// What stands elsewhere than in columns, or was decided by a person, is not in their texts.
		const isStated = Object.hasOwn(mapping.decisions, name) || isFixed(mapping, name);
		if (isStated || (await anyToQuote(engine, positions))) quoted.add(name);
	}
	return quoted;
}

function isFixed(mapping: Mapping, name: string): boolean {
	return [mapping, ...mapping.groups].some(({ fixed }) => Object.hasOwn(fixed, name));
}

async function anyToQuote(engine: QueryEngine, positions: readonly number[]): Promise<boolean> {
	for (const position of new Set(positions)) {
		const few = await fewTexts(engine, position);
		if (few === null) return true;
		const [any] = await engine.query(
			`SELECT coalesce(bool_or(${isToQuoteSql('text')}), false) AS yes FROM ${few}`
		);
		if (any?.['yes'] === true) return true;
	}
	return false;
}
