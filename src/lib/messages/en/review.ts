/** Words of yearly reviews, which their page brings. */
export const review = {
	title: 'Review of the administrative reform indices of {{area}}, {{year}}',
	subject: 'Results of the administrative reform indices of {{area}} in {{year}}',
	kind: { leaders: 'REPORT', analysts: 'REPORT', press: 'PRESS RELEASE' },
	fill: '…',
	official: { province: '{{name}} province', city: '{{name}} city' },
	number: '{{what}}: {{index}}{{part}}, {{area}}, {{year}}',
	numberPart: ' ({{name}})',
	fact: {
		standing: 'Result',
		score: 'Score',
		rank: 'Rank',
		group: 'Group',
		score_change: 'Change of score since the year before',
		rank_places: 'Change of rank since the year before',
		published: 'Change as published: {{index}} {{year}}'
	},
	section: {
		totals: 'Overall results',
		trend: 'Over the years',
		region: 'Beside the region and the country',
		parts: 'Results by field and dimension',
		campaign: 'The reform segment on television',
		linkage: 'The segment and the editions of the indices',
		weak: 'Weak fields: cause, task, unit, deadline',
		targets: 'Targets, and goals for next year',
		sources: 'Sources',
		methods: 'Methods, and what to mind when comparing'
	},
	column: {
		index: 'Index',
		change: 'Change of score',
		places: 'Change of rank',
		nation: 'Mean of provinces',
		scoreOfScale: 'Score/scale',
		share: '% of scale'
	},
	totals: {
		score: 'In {{year}} the {{index}} of {{area}} was {{score}}',
		scoreOnScale: 'In {{year}} the {{index}} of {{area}} was {{score}} (scale {{low}}–{{high}})',
		rankOnly: 'In {{year}} the {{index}} of {{area}} had {{rank}}; its score is not known',
		group: 'in the {{group}}',
		rank: '{{rank}}',
		rankComputed: '{{rank}} (computed from scores)',
		since: 'Compared with {{previous}}:',
		across: ' (the method has changed; for orientation only)',
		published: 'According to {{source}}: {{change}}.',
		missing: 'For {{year}} {{area}} has no {{index}} result: {{reason}}.',
		last: 'The latest year with figures is {{last}}: {{standing}}.',
		never: 'Nothing is known of earlier years either.',
		notLoaded: 'this year has not been loaded',
		noRank: 'No rank known',
		noMean: 'Too few figures',
		caption: 'The indices of {{area}} in {{year}}'
	},
	trend: {
		lead: 'The figures show each index up to {{year}}; a line is broken, not joined, where the method changed.'
	},
	region: {
		nothing: 'For {{year}} there are too few figures to compare with the region and the country.',
		gapOf: { nation: 'Distance to the mean of provinces', region: 'Distance to the regional mean' },
		meanOf: { nation: 'Mean of provinces', region: 'Regional mean' },
		countOf: { nation: 'Provinces with a score', region: 'Provinces of the region with a score' },
		regionCount: 'Other provinces of the region with a change of score',
		placeOf: 'Place within the region, computed from scores',
		bestOf: 'Highest score of the country',
		ownChange: 'Change of score of the province',
		regionChange: 'Mean change of score of the other provinces of the region',
		nation: {
			below: '{{gap}} below the mean of provinces',
			above: '{{gap}} above the mean of provinces',
			level: 'at the mean of provinces'
		},
		region: {
			below: '{{gap}} below the regional mean',
			above: '{{gap}} above the regional mean',
			level: 'at the regional mean'
		},
		basis: {
			computed: ' (mean {{mean}}, of {{count}} provinces with a score)',
			published: ' ({{mean}} as published)'
		},
		place: 'place {{place}} in {{region}} (computed from scores)',
		best: 'Highest in the country: {{name}}, {{score}}.',
		beside:
			'Compared with {{previous}}: the province {{own}}, the {{count}} other provinces of the region {{region}} on average.',
		caption: 'Results of the provinces of {{region}} in {{year}}'
	},
	parts: {
		nothing: 'For {{year}} nothing is known by {{part}}.',
		bestShare: 'Highest against the scale: {{name}} ({{standing}}).',
		worstShare: 'Lowest against the scale: {{name}} ({{standing}}).',
		bestRank: 'Best rank: {{name}} ({{standing}}).',
		worstRank: 'Worst rank: {{name}} ({{standing}}).',
		rose: 'Since {{previous}}, {{count}} of the {{part}} rose:',
		fell: 'Since {{previous}}, {{count}} of the {{part}} fell:',
		unmoved: '{{count}} of the {{part}} stayed the same, or there is not enough ground to compare.',
		countOf: {
			rose: 'Parts that rose',
			fell: 'Parts that fell',
			unmoved: 'Parts unchanged or not comparable'
		},
		caption: '{{index}} of {{area}} by field and dimension, {{year}}'
	},
	campaign: {
		none: 'The data hold no reform segment of this province.',
		finding: 'The reform segment in {{year}}: planned and aired',
		noPlan: 'No plan of the segment has been loaded.',
		planEnds:
			'Plan {{plan}}, as loaded, has a schedule up to {{until}} only; there is no detailed plan for {{year}}.',
		planned:
			'By plan {{plan}} the segment is aired {{schedule}}; {{year}} has {{episodes}}, {{minutes}}.',
		noLog:
			'There is no broadcast log for {{year}}: how many were aired is not known, which is not zero.',
		aired:
			'By the broadcast log from {{from}} to {{to}}, {{episodes}} were aired, {{minutes}} in all.',
		airedOnly:
			'By the broadcast log from {{from}} to {{to}}, {{episodes}} were aired; the log gives no lengths.',
		missed: 'While the log runs, {{weeks}} of the plan have no airing in it.',
		unread: 'A further {{weeks}} are not known, since a row of the log was rejected.',
		caption: 'The segment by plan and by broadcast log',
		fact: {
			planned_episodes: 'Episodes by plan, {{year}}',
			planned_minutes: 'Minutes by plan, {{year}}',
			aired_episodes: 'Episodes aired by the log, {{year}}',
			aired_minutes: 'Minutes aired by the log, {{year}}',
			missed_weeks: 'Planned weeks without an airing in the log, {{year}}'
		},
		column: {
			planned: 'Planned',
			plannedMinutes: 'Planned minutes',
			aired: 'Aired',
			airedMinutes: 'Aired minutes'
		},
		cell: { noPlan: 'No detailed plan', noLog: 'No log' }
	},
	linkage: {
		lead: 'Each line says how much of the segment there was before an edition closed its fieldwork or reference period; only what was aired before that day could have reached those who answered.',
		unknown:
			'When the fieldwork of {{edition}} ended is not known, so the airings before cannot be counted.',
		fact: 'The segment before the end of {{edition}}',
		caveats: 'What to mind when reading',
		caveat: {
			cause:
				'Two series stand side by side; nothing here says that the segment moved a score or a rank.',
			others:
				'Much else went on in the province at the same time, and other provinces had programmes of their own.',
			return:
				'A province that is very low or very high one year tends to come back towards its usual level.',
			windows:
				'The fieldwork of many editions was not published; for these the airings before cannot be counted.',
			log: 'What was planned is not what was aired; without a log, what was aired is not known.'
		}
	},
	weak: {
		nothing: 'For {{year}} nothing is known by field from which weak ones could be told.',
		rule: 'Listed are parts whose score fell since the year before, and the {{count}} lowest of each index against the scale (by rank where no score is known). Causes and tasks are written by the unit; cells with … are to be filled in.',
		finding: '{{count}} weak fields of {{year}} need a task',
		caption: 'Weak fields of {{year}} and their tasks',
		column: {
			field: 'Field, dimension',
			result: 'Result',
			cause: 'Cause',
			task: 'Task',
			unit: 'Unit in charge',
			deadline: 'Deadline'
		}
	},
	targets: {
		lead: 'Results of {{area}} in {{year}} beside the targets set, and the goals for {{next}}.',
		caption: 'Targets, and goals for {{next}}',
		column: { result: 'Result {{year}}', set: 'Target {{year}}', next: 'Goal {{next}}' },
		notSet: 'None in the data',
		op: { least: 'at least {{amount}}', most: 'at most {{amount}}' }
	},
	methods: {
		means:
			'Means of provinces and of the region are unweighted means of the provinces with a score in the year, given only where at least three quarters of them have one; where the publisher printed an overall figure, that is used and named.',
		ranks:
			'PAPI has no official ranking: ranks called «computed from scores» are made from scores by the software; provinces with equal scores share a rank. A rank always has the number of provinces ranked.',
		changes:
			'Changes since the year before are computed from unrounded scores. Where method, scale or set of criteria changed, no change is computed and the reason is given.',
		missing:
			'Not in the data, not published, rank only and band only are four different things; none of them is replaced by zero or by an estimate.',
		weak: 'Weak fields are chosen by the rule given at their table, not by a judgement of the software.',
		cause: 'The review describes figures; it draws no conclusion about causes.',
		breaks: 'Years in which the method changed',
		break: '{{index}} {{year}}: {{note}}.'
	}
};
