import { quoteLiteral } from '$lib/engine/identifier';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import { isToQuoteSql } from './csv-lines';
import { fewTexts } from './few-texts';
import { recordParts, type ReadColumn } from './record-parts';

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
	const questions: string[] = [];
	for (const { name } of texts) {
		// What stands elsewhere than in columns, or was decided by a person, is not in their texts.
		if (Object.hasOwn(mapping.decisions, name) || isFixed(mapping, name)) quoted.add(name);
		for (const position of new Set(columns.filter(isOf(name)).map(({ position: at }) => at))) {
			const few = quoted.has(name) ? null : await fewTexts(engine, position);
			if (few === null) quoted.add(name);
			else {
				questions.push(
					`SELECT ${quoteLiteral(name)} AS name FROM ${few} WHERE ${isToQuoteSql('text')} LIMIT 1`
				);
			}
		}
	}
	if (questions.length > 0) {
		const found = await engine.query(questions.map((one) => `(${one})`).join(' UNION ALL '));
		for (const { name } of found) quoted.add(String(name));
	}
	return quoted;
}

const isOf =
	(name: string) =>
	({ field }: ReadColumn): boolean =>
		field.name === name;

function isFixed(mapping: Mapping, name: string): boolean {
	return [mapping, ...mapping.groups].some(({ fixed }) => Object.hasOwn(fixed, name));
}
