import type { figure as vi } from '../vi/figure';
import { bump } from './figure-bump';
import { change } from './figure-change';
import { classes } from './figure-classes';
import { compare } from './figure-compare';
import { components } from './figure-components';
import { map } from './figure-map';
import { heat } from './figure-heat';
import { interval } from './figure-interval';
import { measure } from './figure-measure';
import { multiples } from './figure-multiples';
import { scatter } from './figure-scatter';
import { star } from './figure-star';
import { slope } from './figure-slope';
import { strip } from './figure-strip';
import { trend } from './figure-trend';

export const figure: typeof vi & Record<'source_one' | 'places_one', string> = {
	table: 'Data table of this figure',
	notes: 'Notes',
	source_one: 'Source',
	source_other: 'Sources',
	secondary: 'not yet checked against the original',
	export: 'Export figure',
	vintage: 'Data as of {{date}}',
	walk: 'Arrow keys read point by point, Home and End go to the first and the last, Esc stops reading.',
	walkPick: 'Enter picks the point being read.',
	drawing: 'chart',
	year: 'Year',
	score: 'Score',
	rank: 'Rank',
	area: 'Province',
	points: 'points',
	percentPoints: 'percentage points',
	percent: '%',
	places_one: '{{count}} place',
	places_other: '{{count}} places',
	rankOf: 'rank {{rank}}/{{of}}',
	rankBare: 'rank {{rank}}',
	rankBand: 'rank {{low}}–{{high}}/{{of}}',
	band: '{{low}} to {{high}}',
	up: 'up {{amount}}',
	down: 'down {{amount}}',
	unconfirmed: 'not enough ground to compare with the year before',
	doubtfulYear: '{{year}}, not enough ground to compare',
	same: 'unchanged',
	nation: 'Mean of the provinces (computed)',
	nationPublished: 'National figure (published)',
	regionMean: 'Mean of the region (computed)',
	best: 'Best province of each year',
	missing: {
		not_in_data: 'No figure yet',
		not_published: 'Not published',
		withheld: 'The score of the province was not released by the publisher',
		group_only: 'Only named in a group, no score or rank',
		not_surveyed: 'Not surveyed'
	},
	state: {
		rank_only: 'Rank only',
		bandRank: 'Only a range of ranks is known',
		bandScore: 'Only a range of scores is known',
		unconfirmed: 'Not enough ground to compare with the year before'
	},
	rangeOf: { rank: 'range of ranks', score: 'range of scores' },
	refusal: {
		level_break: 'Not comparable with {{previous}}: {{note}}',
		scale_changed: 'Not comparable with {{previous}}: {{note}}',
		missing_now: 'No change computed ({{year}}: {{reason}})',
		missing_before: 'No change computed ({{previous}}: {{reason}})',
		rank_only: 'No change in points: only a rank is known for {{year}}',
		rank_only_before: 'No change in points: only a rank is known for {{previous}}',
		band_only: 'No change computed: only a {{range}} is known for {{year}}',
		band_before: 'No change computed: only a {{range}} is known for {{previous}}',
		first_edition: 'First edition, no earlier year to compare with',
		no_rank: 'No change in places: no rank for {{year}}',
		no_rank_before: 'No change in places: no rank for {{previous}}',
		rank_base_changed:
			'Ranks not compared: {{before}} provinces ranked in {{previous}}, {{now}} in {{year}}'
	},
	refusalShort: {
		level_break: 'not comparable',
		scale_changed: 'not comparable',
		missing_now: 'no figure',
		missing_before: 'no figure for the year before',
		rank_only: 'rank only',
		rank_only_before: 'rank only for the year before',
		band_only: '{{range}} only',
		band_before: '{{range}} only for the year before',
		first_edition: 'first edition',
		no_rank: 'no rank',
		no_rank_before: 'no rank for the year before',
		rank_base_changed: 'different number of ranked provinces'
	},
	note: {
		unconfirmed: '{{year}}: not enough ground to compare with the year before ({{note}}).',
		level: 'From {{year}}: not comparable with earlier years ({{note}}).',
		minor: '{{year}}: comparable, but note {{note}}.',
		publication: 'From {{year}}: {{note}}.',
		units: 'From the {{year}} edition: {{note}}.',
		publishedChange: 'According to {{source}}: {{change}} in {{year}}.',
		rounded: 'Changes are computed from unrounded scores and may differ by 0.01.',
		rankComputed: 'Ranks are computed from scores; the publisher does not rank.',
		rankFilled: 'Ranks that the published data lack are computed from scores.',
		rankSetDiffers:
			'{{years}}: as many provinces are ranked as in the year before, but not the same ones.',
		rankAcrossBreak: 'A difference of ranks across a change of method is for orientation only.',
		meanOf: 'Unweighted mean of the provinces with a score: {{list}}.'
	},
	trend,
	compare,
	components,
	strip,
	bump,
	change,
	classes,
	map,
	measure,
	heat,
	interval,
	scatter,
	star,
	slope,
	multiples
};
