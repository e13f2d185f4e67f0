import type { RuleCode, RuleParams } from '../rule-code';
import type { Suggestion } from '../upload-ledger';

/** What a reader of one sort of field makes of a text, before the constraints of the field are held to it. */
export type TextReading =
	| { readonly text: string }
	| {
			readonly rule: RuleCode;
			readonly params?: RuleParams;
			readonly suggestions?: readonly Suggestion[];
	  };
