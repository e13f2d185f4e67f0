import type { Breach, RuleParams } from '../rule-code';

/** Why a file cannot be unpacked. Thrown inside this folder only; its functions give the breach back. */
export class UnpackRefusal extends Error {
	override readonly name = 'UnpackRefusal';
	readonly breach: Breach;

	constructor(rule: Breach['rule'], params: RuleParams = {}, value: string | null = null) {
		super(rule);
		this.breach = { rule, column: null, params, value };
	}
}

/** The workbook is damaged in its packing or in its XML. */
export function brokenWorkbook(part: 'zip' | 'xml'): UnpackRefusal {
	return new UnpackRefusal('file.workbook_broken', { part });
}
