import { resolveArea } from '$lib/domain/area-spelling';
import type { Field } from '../table-schema';
import { resolveComponent } from './component-spelling';
import { readListed } from './listed-words';
import { bareText } from './bare-text';
import type { TextReading } from './text-reading';
import type { ValueContext } from './value-reading';
import { suggestedArea, suggestedComponent, suggestedText } from './value-suggestion';

function readArea(text: string, how: ValueContext): TextReading {
	const found = resolveArea(text, how.areas, how.year);
	if (found.outcome === 'found') return { text: found.code };
	if (found.outcome === 'unknown') return { rule: 'area.unknown' };
	const suggestions = found.candidates.map((code) => suggestedArea(code, how.areas));
	return { rule: found.outcome === 'near' ? 'area.near' : 'area.ambiguous', suggestions };
}

const ANY_COMPONENT: readonly string[] = [
	'*',
	'tat ca',
	'tat ca thanh phan',
	'moi thanh phan',
	'all'
];

function readComponent(text: string, field: Field, how: ValueContext): TextReading {
	// Only a field that is held against a pattern may stand for any component.
	const mayBeAny = field.constraints.pattern !== null;
	if (mayBeAny && ANY_COMPONENT.includes(bareText(text))) return { text: '*' };
	const found = resolveComponent(text, how.components, how.index, how.year);
	if (found.outcome === 'found') return { text: found.component };
	if (found.outcome === 'unknown') return { rule: 'component.unknown' };
	const suggestions = found.candidates.map((code) => suggestedComponent(code, how));
	return { rule: found.outcome === 'near' ? 'component.near' : 'component.ambiguous', suggestions };
}

/** Reads a text that must name something known: an area, a component, a value of a list. */
export function readNamed(text: string, field: Field, how: ValueContext): TextReading {
	if (field.name === 'area_code') return readArea(text, how);
	if (field.name === 'component') return readComponent(text, field, how);
	const found = readListed(text, field);
	if (found.is === 'value') return { text: found.value };
	// As it stands, so that the list itself says what may stand there.
	if (found.is === 'none') return { text };
	const suggestions = found.values.map(suggestedText);
	return { rule: 'value.near', params: { allowed: found.values.join(', ') }, suggestions };
}
