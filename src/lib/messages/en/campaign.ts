import type { campaign as vi } from '../vi/campaign';

type OneOfUnread = { readonly unread: { readonly more_one: string } };
type OneForms = 'episodes_one' | 'minutes_one' | 'weeks_one' | 'months_one';

export const campaign: typeof vi & Record<OneForms, string> & OneOfUnread = {
	episodes_one: '{{count}} episode',
	episodes_other: '{{count}} episodes',
	minutes_one: '{{amount}} minute',
	minutes_other: '{{amount}} minutes',
	weeks_one: '{{count}} week',
	weeks_other: '{{count}} weeks',
	months_one: '{{count}} month',
	months_other: '{{count}} months',
	minutesRange: '{{low}}–{{high}} minutes',
	month: '{{month}}',
	monthsOfYear: '{{from}}–{{to}} {{year}}',
	monthRange: '{{from}} – {{to}}',
	empty: 'The figure fills when a plan or a broadcast log is loaded.',
	weekday: {
		monday: 'Monday',
		tuesday: 'Tuesday',
		wednesday: 'Wednesday',
		thursday: 'Thursday',
		friday: 'Friday',
		saturday: 'Saturday',
		sunday: 'Sunday'
	},
	status: {
		planned: 'planned, not known whether aired',
		aired: 'aired as planned',
		aired_late: 'aired on another day than planned',
		wrong_length: 'aired with a different running time than planned',
		missed: 'not aired in the week',
		unread: 'unknown, a row of the log was rejected',
		extra: 'aired outside the plan'
	},
	airing: {
		planned: '{{day}}: planned, {{minutes}}; not known whether it was aired.',
		missed: 'Week of {{day}}: planned {{minutes}}; the log has no episode in the week.',
		unread: 'Week of {{day}}: planned {{minutes}}. {{reason}}.',
		aired: '{{day}}: aired, {{minutes}}.',
		extra: '{{day}}: aired, {{minutes}}; the plan has no episode in this week.',
		wrongDay: 'the plan says {{day}}',
		wrongLength: 'the plan says {{minutes}}',
		rerun: '{{day}}: rerun, {{minutes}}.'
	},
	unread: {
		row: 'Unknown, rejected: line {{line}}{{others}} of file {{file}}',
		dayless:
			'Unknown, rejected: line {{line}}{{others}} of file {{file}} (no readable date, possibly of this week)',
		more_one: 'and {{count}} other',
		more_other: 'and {{count}} others',
		load: 'Load the corrected rows',
		weeks: 'Unknown for {{weeks}}: rows of the log were rejected.',
		atLeast: 'at least {{text}}',
		bound: 'Rows of the log were rejected, so the minutes of some months are lower bounds.'
	},
	calendar: {
		headlinePlan: '{{episodes}} planned for {{years}}',
		headlineLog: '{{aired}} of {{logged}} planned weeks had an airing',
		headlineUnread: '{{aired}} of {{weeks}} planned weeks had an airing, {{unread}} unknown',
		headlineExtra: '{{episodes}} aired according to the log, outside the period of the plan',
		headlineNone: 'Neither a plan nor a broadcast log yet',
		subtitle:
			'A cell is an episode, by week of the month; {{programme}}, {{from}} to {{to}}; the number is the day of the month',
		summaryPlan: 'Under Plan {{plan}}: {{episodes}} on {{weekday}}s, {{minutes}} each.',
		summaryLog: 'The log of {{from}} to {{to}} has {{episodes}}, {{minutes}} in all.',
		summaryRest: 'Another {{weeks}} of the plan lie outside the log; what was aired is not known.',
		summaryRestUnread:
			'Another {{weeks}} of the plan lie outside the log and {{unread}} have a rejected row; what was aired is not known.',
		date: 'Date',
		state: 'State',
		length: 'Length',
		title: 'Title',
		untitled: 'not recorded'
	},
	minutes: {
		headlinePlan: '{{minutes}} planned over {{months}}',
		headlineLog: '{{minutes}} aired in the {{months}} that the log covers',
		headlineNone: 'No minutes to draw yet',
		subtitle: 'Minutes broadcast a month: by the plan and by the log, {{from}} to {{to}}',
		unit: 'minutes a month',
		summaryPlan:
			'A month of the plan has {{few}} to {{many}} episodes, {{minutes}}; {{total}} in all.',
		summaryLog: 'The log has {{minutes}} broadcast for the first time; reruns are not counted.',
		planned: 'planned',
		aired: 'aired',
		bound: 'at least so much aired, some weeks unknown',
		unknown: 'not known whether aired',
		month: 'Month',
		plannedEpisodes: 'Episodes planned',
		plannedMinutes: 'Minutes planned',
		airedEpisodes: 'Episodes aired',
		airedMinutes: 'Minutes aired',
		unknownCell: 'not known',
		unplannedCell: 'outside the plan',
		textPlanned: '{{month}}: planned {{minutes}}',
		textUnplanned: '{{month}}: outside the plan',
		textUnknown: '; not known what was aired.',
		textAired: '; aired {{minutes}}.',
		edgeNote: 'The first and the last month of the log may be incomplete.'
	},
	note: {
		planned:
			'The planned schedule is computed from the first day, last day and weekday of the plan; it is not a record of broadcasts.',
		after:
			'From {{date}} nothing is known, so it is left blank: neither aired nor missed is implied.'
	},
	page: {
		documentTitle: 'The reform segment on provincial television',
		title: 'The administrative reform segment on Cao Bằng television',
		lead: 'Under Plan {{plan}} of the provincial People’s Committee, {{programme}} was to air one episode a week on {{weekday}}, {{minutes}} each; the schedule below runs from {{from}} to {{to}}.',
		evenings: '{{weekday}} evening',
		leadAfter: 'The plan also speaks of the time after, of which there is no information.',
		noPlan: 'No communication plan is loaded yet.',
		noLogTitle: 'No broadcast log is loaded',
		noLog:
			'The {{episodes}} below are planned; how many were aired is not known. From {{date}} nothing is known.',
		logTitle: 'Broadcast log of {{from}} to {{to}}',
		log: '{{episodes}} aired, {{minutes}}. Outside this span nothing is known.',
		keyPlanned: 'Planned',
		keyMinutes: 'Planned length',
		keyMinutesDetail: '{{minutes}} each',
		keyAired: 'Aired',
		unknown: 'not known',
		keyAiredNoLog: 'no broadcast log is loaded',
		keyAiredLog: 'according to the log; reruns ({{episodes}}) not counted here',
		planTitle: 'The plan',
		document: 'Document',
		documentDate: 'Plan {{plan}} of {{date}}',
		programme: 'Segment',
		channel: 'Broadcaster',
		schedule: 'Schedule',
		evening: '{{weekday}} evening, every week',
		weekly: '{{weekday}}, every week',
		period: 'Period',
		periodText: '{{from}} to {{to}}',
		length: 'Length',
		lengthText: '{{minutes}} an episode',
		purpose: 'Purpose',
		purposeText:
			'To raise awareness of administrative reform, above all of online public services and of discipline in office; so to help raise PAPI, SIPAS and PAR INDEX, and to contribute to PCI.',
		contents: 'Content named by the plan',
		content: {
			plan2020: 'The reform plan for 2020 (4459/KH-UBND of 19 December 2019)',
			review: 'The review of the 2011–2020 reform programme',
			programme: 'The reform programme for 2021–2030',
			online:
				'Handling administrative procedures through online public services (then levels 3 and 4)',
			discipline: 'Discipline and conduct of officials'
		},
		source: 'Source'
	},
	compliance: {
		title: 'Broadcasts against the plan',
		missed: 'Weeks without a broadcast',
		wrongLength: 'Length outside {{minutes}}',
		wrongWeekday: 'Not aired on {{weekday}}',
		outsidePlan: 'Episodes outside the period of the plan',
		noLog:
			'Not assessed yet: {{checks}}. None of the three can be assessed without a broadcast log. A week without a log is unknown, which is not the same as not aired.',
		request:
			'The broadcaster is asked for its log: day of broadcast, running time, title, first broadcast or rerun.',
		guide: 'Template and what each column means',
		assessed:
			'The log covers {{weeks}} of the plan. Weeks outside the log, and weeks whose row was rejected, are unknown and not counted here.',
		noFaults: 'None of these weeks differs from the plan.',
		faultsCaption: 'Weeks that differ from the plan',
		week: 'Week from',
		plannedDay: 'Planned day',
		airedDay: 'Day aired',
		minutes: 'Length',
		fault: 'Difference',
		none: 'none',
		faultMissed: 'not aired in the week',
		faultWeekday: 'another day',
		faultLength: 'a different running time'
	}
};
