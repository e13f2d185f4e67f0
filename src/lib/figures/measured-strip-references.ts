import type { Role } from './figure';
import type { MeasureFrame } from './measure-frame';
import { meansBeside } from './measured-input';
import type { MeasuredStripInput } from './measured-strip-text';
import type { StripReference } from './strip-figure';

/** Means and quartiles of scores; of a share and a distance the same, carried over. */
export function stripReferences(input: MeasuredStripInput, frame: MeasureFrame): StripReference[] {
	const { words, year, own, rows, peers, index, component } = input;
	const hasGroups = index === 'PAPI' && component === 'TOTAL';
	const { measure } = frame;
	if (measure !== 'score' && measure !== 'share' && measure !== 'gap') return [];
	const rowOf = (scope: string) =>
		meansBeside(input).find((row) => row.scope === scope && row.year === year);
	const nation = rowOf('VN');
	// The marker of the mean of the region is the key to its dots: peers of elsewhere have none.
	const isRegion = peers.length > 0 && peers.every((peer) => peer.region === own.region);
	const region = isRegion ? rowOf(own.region) : undefined;
	const mean = nation?.mean ?? null;
	const scale = rows.find((row) => row.year === year);
	const carried = (value: number): number | null => {
		if (measure === 'score') return value;
		if (measure === 'gap') return mean === null ? null : value - mean;
		if (!scale || scale.scale_max === null) return null;
		return (100 * (value - scale.scale_min)) / (scale.scale_max - scale.scale_min);
	};
	const { format } = words;
	const printed = (value: number): string =>
		measure === 'share'
			? format.share(value)
			: measure === 'gap'
				? format.signed(value)
				: format.score(value);
	const reference = (
		id: StripReference['id'],
		name: 'nation' | 'nationPublished' | 'region' | 'q1' | 'q3' | 'group1' | 'group4',
		role: Role,
		value: number | null
	): StripReference[] => {
		const at = value === null ? null : carried(value);
		if (at === null) return [];
		const label = words.t(`figure.measure.strip.reference.${name}`, { value: printed(at) });
		return [{ id, role, value: at, label }];
	};
	const nationName = nation?.basis === 'computed' ? 'nation' : 'nationPublished';
	return [
		...reference('nation', nationName, 'nation', mean),
		...reference('region', 'region', 'region', region?.mean ?? null),
		...reference('q1', hasGroups ? 'group1' : 'q1', 'peer', nation?.q1 ?? null),
		...reference('q3', hasGroups ? 'group4' : 'q3', 'peer', nation?.q3 ?? null)
	];
}
