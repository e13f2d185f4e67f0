import type { impact as vi } from '../vi/impact';

/** Words of the page of estimates, which brings them along. */
export const impact: typeof vi = {
	title: 'Since the segment began, has an index moved unusually?',
	documentTitle: 'Estimates',
	lead: 'Cao Bằng beside a group of provinces, before 2020 and from 2020 on, the year in which the segment began. Only years whose scores can be compared are used.',
	toDose: 'Description first: broadcasts and the change of each part',
	causeTitle: 'An estimate names no cause.',
	cause:
		'There was COVID-19 in 2020 and 2021, and other provinces had reform and media programmes of their own. The distance below is of everything that differs between Cao Bằng and its comparison since 2020.',
	causeSipas: 'SIPAS is a part of PAR INDEX (10 points): the two are not separate evidence.',
	controls: {
		label: 'How it is estimated',
		index: 'Index',
		component: 'Part',
		design: 'Design',
		startYear: 'The year 2020',
		donors: 'Compared with',
		without: 'Leave out'
	},
	design: {
		did: 'Difference-in-differences',
		sc: 'Synthetic control',
		sdid: 'Synthetic difference-in-differences'
	},
	noun: { province: 'province', provinces: 'provinces', unit: 'unit', units: 'units' },
	designSays: {
		did: 'The change of {{area}} less the mean change of the {{nouns}} that it is compared with.',
		sc: '{{area}} beside the mix of {{nouns}} whose scores were nearest to it before.',
		sdid: '{{area}} beside the mix of {{nouns}} that moved most like it before, whatever their level.'
	},
	startYear: { in: 'counted whole', half: 'counted half', out: 'left out' },
	donors: {
		all: 'all {{nouns}}',
		apart: 'provinces that do not border on it',
		region: 'provinces of its region'
	},
	part: {
		startYear: '{{start}} {{startYear}}',
		donors: 'compared with {{donors}}',
		without: 'without {{without}}'
	},
	working: 'Estimating, {{percent}} done',
	cancel: 'Stop',
	stopped: 'Stopped. What is below answers the choice before.',
	again: 'Estimate again',
	failed: 'No estimate could be made: {{reason}}',
	verdict: {
		label: 'Verdict',
		not_enough_data: 'The data are not enough to conclude',
		not_distinguishable: 'Not distinguishable from usual movement',
		depends: 'The answer depends on how it is estimated',
		unusual_rise: 'Unusually far above the comparison',
		unusual_fall: 'Unusually far below the comparison'
	},
	rule: {
		few_units:
			'There are only {{of}} {{nouns}} to hold it against: no distance would be rare enough (1/{{of}} is above {{alpha}}).',
		undetectable:
			'Only a rise of {{rise}} or a fall of {{fall}} would have been found, while the largest change of any {{noun}} in a year was {{largest}}.',
		blind:
			'With so few {{nouns}} and years no change would surely have been found; the largest change of any {{noun}} in a year was {{largest}}.',
		within_usual:
			'A rise of {{rise}} or a fall of {{fall}} would have been found; the largest change of any {{noun}} in a year was {{largest}}.',
		other_specifications:
			'{{found}} of {{of}} ways to estimate it find an unusual distance (p at most {{alpha}}); the others find none, or the opposite.',
		early_starts:
			'The same way finds an unusual distance for starts before the true one: {{years}}.',
		all_agree: 'All {{of}} ways to estimate it find an unusual distance in the same direction.'
	},
	finding: {
		above: 'Since {{year}} {{what}} of {{area}} is {{amount}} above its comparison',
		below: 'Since {{year}} {{what}} of {{area}} is {{amount}} below its comparison',
		level: 'Since {{year}} {{what}} of {{area}} is level with its comparison',
		aboveShort: '{{what}} {{amount}} above the comparison since {{year}}',
		belowShort: '{{what}} {{amount}} below the comparison since {{year}}',
		levelShort: '{{what}} level with the comparison since {{year}}'
	},
	place: 'number {{rank}} of {{of}} {{nouns}} by size (p = {{p}})',
	placeRatio: 'number {{rank}} of {{of}} {{nouns}} by size against the misfit before (p = {{p}})',
	interval: {
		both: 'what agrees with the data at {{level}}: {{low}} to {{high}}',
		above: 'what agrees with the data at {{level}}: {{low}} and more',
		below: 'what agrees with the data at {{level}}: {{high}} and less',
		none: 'nothing can be ruled out at {{level}}',
		empty: 'no constant change agrees with the data at {{level}}'
	},
	path: {
		subtitle: '{{what}}{{unit}}: {{area}} and its comparison, {{years}}',
		comparison: 'Comparison',
		caption: '{{what}} of {{area}} and of its comparison by year',
		gap: 'Distance',
		leftOut: 'not used in the estimate',
		summary: '{{area}} in {{year}}: {{own}}, the comparison {{comparison}}, a distance of {{gap}}.',
		noteLevel:
			'The comparison is shifted to the level of {{area}} in the years before the start: only the course is compared.',
		noteMatched: 'The comparison has the level of the mix of {{nouns}}.'
	},
	gaps: {
		headline: 'The distance of {{area}} is {{place}}',
		headlineShort: 'The distance is number {{rank}} of {{of}} by size',
		subtitle: '{{what}}: distance to the comparison{{unit}}, {{count}} {{nouns}}, {{years}}',
		summary:
			'Each {{noun}} in turn is taken as if it had begun then as well, and compared with the others. In {{year}} the distance of {{area}} is {{gap}}; those of the {{nouns}} go from {{low}} to {{high}}.',
		caption: '{{what}}: distance to the comparison by {{noun}}',
		note: 'Faint lines: the other {{nouns}}, compared in the same way as if they had begun in {{year}}.'
	},
	weights: {
		headline: 'The comparison is mostly {{list}}',
		subtitle: 'Share of each {{noun}} in the comparison (%), {{count}} {{nouns}}',
		summary: 'The comparison is a mix of {{count}} {{nouns}}: {{list}}.',
		caption: 'Shares of {{nouns}} in the comparison',
		unit: '%',
		value: 'Share (%)',
		tied: 'Several mixes fit as well; this is the most even of them.',
		even: 'All {{count}} {{nouns}} of the comparison count alike.'
	},
	others: {
		headline: '{{found}} of {{of}} ways to estimate it find an unusual distance',
		subtitle: '{{what}}: mean distance since {{start}}{{unit}}, by how it is estimated',
		summary:
			'The mean distance goes from {{low}} to {{high}} by how it is estimated; {{found}} of {{of}} ways have a p of at most {{alpha}}; {{refused}} cannot be run.',
		caption: '{{what}}: distance by how it is estimated',
		column: 'How it is estimated',
		att: 'Distance{{unit}}',
		interval: 'What agrees with the data',
		place: 'Place by size',
		p: 'p',
		usual: 'p above {{alpha}}: within what is usual'
	},
	checks: {
		title: 'Checks',
		early: 'Earlier starts than the true one',
		earlyItem: 'start {{time}}: {{att}}, number {{rank}} of {{of}} (p = {{p}})',
		earlyNone: 'There are too few years before the start to try.',
		without: 'Without each {{noun}} of the comparison in turn',
		withoutText:
			'The distance goes from {{low}} (without {{lowArea}}) to {{high}} (without {{highArea}}).',
		withoutNone: 'All {{nouns}} count alike; to leave one out changes little.',
		trend: 'The course before the start',
		trendText:
			'Before the start the distance moved {{slope}} a year, number {{rank}} of {{of}} by size (p = {{p}}).',
		trendNone: 'There are two years before the start: nothing can be said of the course before.',
		similar: 'Provinces that began nearest',
		similarText:
			'{{area}} began at {{level}} and then moved {{change}}. The {{count}} {{nouns}} that began nearest ({{similarLevel}}) moved {{similarChange}}: {{list}}.',
		similarExpected:
			'For such a beginning a straight line through all {{nouns}} gives {{expected}}.'
	},
	panel: {
		title: 'An estimate from another table',
		documentTitle: 'Estimate from another table',
		lead: 'Open any table of units (provinces, districts, schools…), times and a value, and compare one unit with the others from a start on. The file is read on this machine alone and is not kept.',
		toPanel: 'Estimate from another table',
		toImpact: 'Back to the estimates of the indices',
		reading: 'Reading the file',
		file: '{{file}}: {{rows}} rows',
		unit: 'Column of units',
		time: 'Column of times',
		outcome: 'Column of values',
		treated: 'The unit in question',
		start: 'Start',
		firstYear: 'The first time',
		notRead: 'The table cannot be read yet',
		no_column: 'There is no column “{{column}}”.',
		same_column: 'The column “{{column}}” is chosen twice: unit, time and value are three columns.',
		no_unit: 'Line {{line}}: the column “{{column}}” is empty.',
		no_number: 'Line {{line}}, column “{{column}}”: “{{text}}” is no number.',
		undecided_numbers:
			'Column “{{column}}”: {{list}} can be read in two ways. Write them with a clear decimal sign.',
		readerDied: 'The browser stopped reading halfway: {{reason}}.',
		stray_rows: 'Lines {{list}} do not fit the columns of the table.',
		mend: 'Mend the file and open it again, or choose another column.',
		source: '{{file}}, opened by the reader'
	},
	refused: {
		title: 'No estimate yet',
		not_measured: 'There is nothing of this part in {{start}}.',
		unknown_scores:
			'Scores of {{what}} of {{area}} are not known for {{years}}. Load those of {{area}} and of at least {{needed}} other {{nouns}} for each year, with at least {{before}} years before {{start}}.',
		few_times_before:
			'There are only {{found}} comparable years before the start; this design needs at least {{needed}}. With fewer, any mix fits and its shares mean nothing.',
		no_time_after: 'There is no year from {{start}} on to compare.',
		few_donors:
			'Only {{found}} other {{nouns}} have a score in every year, at least {{needed}} are needed.',
		treated_has_holes: '{{area}} lacks scores for {{years}}.',
		duplicate: 'There are two rows for a {{noun}} in {{year}}.',
		unknown_treated: '{{area}} is not in the data.',
		perfect_fit:
			'Before the start {{area}} is matched perfectly by a mix of others ({{perfect}} of {{of}} {{nouns}} are): shares mean nothing.',
		short: {
			few_times_before: 'cannot be run: {{found}} years before the start, {{needed}} are needed',
			perfect_fit: 'cannot be run: a perfect fit before the start',
			no_time_after: 'cannot be run: no year is left from the start on',
			few_donors: 'cannot be run: only {{found}} {{nouns}} have all scores',
			other: 'cannot be run: scores are missing'
		},
		todo: 'Choose another design, or load more data.',
		toData: 'Load the scores that are missing',
		toLinkage: 'See airings beside the indices, without an estimate'
	},
	notes: {
		outside: 'The years {{years}} are not used: their scores cannot be compared with {{start}}.',
		leftOut: 'Not in the comparison for lack of scores: {{list}}.',
		leftOutItem: '{{area}} ({{years}})',
		unconfirmed:
			'Rules were revised in {{years}}, not enough ground to compare: see the estimate without that year.',
		unplaced: 'Without a place, as they fit perfectly before the start: {{list}}.',
		post: 'By the size of the distance since {{year}} alone, whatever was before: number {{rank}} of {{of}}.'
	},
	how: {
		title: 'How to read this page',
		gap: 'The blue line is {{area}}, the other one its comparison. The nearer they are before {{start}}, the more the comparison is worth; where they part from {{start}} on is the distance that is estimated.',
		placebo:
			'Every {{noun}} goes up and down. The second figure tells how far the other {{nouns}} come apart from their comparisons: a blue line among the faint ones is nothing unusual.',
		p: 'p is the share of {{nouns}} whose distance is as large as that of {{area}} or larger. A small p means rare; it does not mean that the cause is known.',
		verdict:
			'The verdict is chosen from five fixed sentences by rules set beforehand, whatever a reader would like to see.'
	},
	appendix: {
		title: 'Methods appendix',
		copy: 'Copy the appendix',
		copied: 'Copied',
		question:
			'Question: whether {{what}} of {{area}} came apart from its comparison more than is usual, from {{start}} to {{last}}.',
		data: 'Data: {{units}} {{nouns}} with a score in every year of {{years}}; {{before}} years before the start, {{after}} from it on.',
		design: 'Estimate: {{specification}}. {{says}}',
		fit: 'Root mean squared distance before the start {{pre}}, from it on {{post}}.',
		result: 'Result: a mean distance of {{att}}; {{place}}; {{interval}}.',
		power:
			'Power: the smallest rise that would be found {{rise}}, the smallest fall {{fall}} (added to the later years of each other {{noun}}, found in {{power}} of them with p at most {{alpha}}).',
		none: 'none',
		verdict: 'Verdict by rule: {{verdict}}. {{rule}}',
		method:
			'Formulas and sources: METHODS.md of this version. Inference by permutation over all {{nouns}}, no random draws, no cluster-robust errors.'
	}
};
