import type { Language } from '$lib/domain/language';
import { KIND_FIELDS, type KindField } from '../mapping/kind-fields';
import { fieldNamed, type Constraints, type Field } from '../table-schema';
import { UPLOAD_SCHEMAS, type UploadKind } from '../upload-kind';
import { GUIDE_WORDS, sortOf } from './guide-words';

/** A field of a kind as a page or a printed sheet documents it, in one language. */
export interface FieldGuideRow {
	/** Name in the template and in the schema. */
	readonly name: string;
	readonly title: string;
	readonly meaning: string;
	/** What it takes, with its bounds: `số, từ 0 đến 100`. */
	readonly type: string;
	readonly need: KindField['need'];
	/** The need, and what holds where nothing is given, in words. */
	readonly needText: string;
	/** Values that may stand there; empty where any may. */
	readonly allowed: readonly string[];
	/** `null` where it counts nothing. */
	readonly unit: string | null;
	/** Whether it tells rows apart: no two may have the same in all such fields. */
	readonly isKey: boolean;
}

function boundsOf(limits: Constraints, language: Language): string | null {
	const words = GUIDE_WORDS[language];
	const number = (value: number) => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
	const { minimum, maximum, exclusiveMinimum } = limits;
	const above = exclusiveMinimum === null ? null : words.above(number(exclusiveMinimum));
	if (minimum !== null && maximum !== null) return words.between(number(minimum), number(maximum));
	const parts = [
		...(minimum === null ? [] : [words.from(number(minimum))]),
		...(above === null ? [] : [above]),
		...(maximum === null ? [] : [words.upTo(number(maximum))])
	];
	return parts.length === 0 ? null : parts.join(', ');
}

function typeText(field: Field, language: Language): string {
	const { codes, sorts } = GUIDE_WORDS[language];
	if (Object.hasOwn(codes, field.name)) return codes[field.name] ?? '';
	const sort = sorts[sortOf(field)];
	// The bounds of a year keep out slips and tell a reader nothing.
	const bounds = field.type === 'year' ? null : boundsOf(field.constraints, language);
	return bounds === null ? sort : `${sort}, ${bounds}`;
}

function needText({ need, mayBeFixed, byDefault }: KindField, language: Language): string {
	const words = GUIDE_WORDS[language];
	const otherwise =
		byDefault === null ? [] : [byDefault.is === 'row' ? words.byRow : words.byText(byDefault.text)];
	const fixed = mayBeFixed ? [words.fixed] : [];
	return [words.needs[need], ...fixed, ...otherwise].join('; ');
}

/** The fields of a kind, as its schema documents them, in the order of the template. */
export function fieldGuide(kind: UploadKind, language: Language): readonly FieldGuideRow[] {
	const schema = UPLOAD_SCHEMAS[kind];
	const { units } = GUIDE_WORDS[language];
	return KIND_FIELDS[kind].flatMap((own): FieldGuideRow[] => {
		const field = fieldNamed(schema, own.field);
		if (field === undefined || own.need === 'dataset') return [];
		return [
			{
				name: field.name,
				title: field.title[language],
				meaning: field.description[language],
				type: typeText(field, language),
				need: own.need,
				needText: needText(own, language),
				allowed: field.constraints.enum ?? [],
				unit: field.unit === null ? null : (units[field.unit] ?? field.unit),
				isKey: schema.primaryKey.includes(field.name)
			}
		];
	});
}
