import { RULE_CODES } from '$lib/ingest/rule-code';
import type { LedgerGroup, Suggestion, UploadLedger } from '$lib/ingest/upload-ledger';
import { anyText, listOf, object, oneOf, orNull, recordOf, ShapeFault, wholeFrom } from './shape';
import type { Shape } from './shape';

const count = wholeFrom(0);

const textOrNumber: Shape<string | number> = (value, at) => {
	if (typeof value === 'number') return value;
	return anyText(value, at);
};

const lines: Shape<Uint32Array> = (value, at) => {
	if (!Array.isArray(value)) throw new ShapeFault(at);
	return Uint32Array.from(value, (line) => count(line, at));
};

const suggestion = object<Suggestion>({
	value: anyText,
	label: object<Suggestion['label']>({ vi: anyText, en: anyText })
});

const ledgerShape = object<UploadLedger>({
	read: count,
	accepted: count,
	rejected: count,
	empty: count,
	groups: listOf(
		object<LedgerGroup>({
			rule: oneOf(RULE_CODES),
			field: orNull(anyText),
			column: orNull(anyText),
			value: orNull(anyText),
			params: recordOf(textOrNumber),
			severity: oneOf(['reject', 'warning']),
			suggestions: listOf(suggestion),
			lines
		})
	)
});

/** The ledger as it is kept: JSON in UTF-8, its lines as plain numbers. */
export function ledgerBody(ledger: UploadLedger): Uint8Array {
	const groups = ledger.groups.map((group) => ({ ...group, lines: [...group.lines] }));
	return new TextEncoder().encode(JSON.stringify({ ...ledger, groups }));
}

/**
 * The ledger that a body holds. It may have come in a bundle, so nothing of it is trusted.
 *
 * @throws ShapeFault or SyntaxError where it is no ledger.
 */
export async function readLedgerBody(body: Blob): Promise<UploadLedger> {
	return ledgerShape(JSON.parse(await body.text()), '');
}
