import { AREAS, COMPONENTS } from '../../values/testing/record-names';
import type { MappingProposal, ProposalContext } from '../mapping-proposal';
import { proposeMapping } from '../propose-mapping';

/** A file that says nothing of itself. */
export const CONTEXT: ProposalContext = {
	areas: AREAS,
	components: COMPONENTS,
	fileName: 'bang.csv',
	asides: [],
	kind: null
};

/** A proposal for columns with some texts each. */
export function proposed(
	columns: Readonly<Record<string, readonly string[]>>,
	context: Partial<ProposalContext> = {}
): MappingProposal {
	const texts = Object.values(columns);
	return proposeMapping(Object.keys(columns), (position) => texts[position] ?? null, {
		...CONTEXT,
		...context
	});
}

/** Texts that a column of provinces has. */
export const PROVINCES = ['Cao Bằng', 'Lạng Sơn', 'Bắc Kạn', 'Hà Giang'];
