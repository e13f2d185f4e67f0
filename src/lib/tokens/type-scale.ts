/** Type sizes in CSS pixels: five for everything, and `figure` for the headline figure of an index. */
export const TYPE_PX = {
	small: 13,
	body: 16,
	lead: 18,
	title: 22,
	display: 30,
	figure: 44
} as const;

export const FONT_FAMILY = 'Be Vietnam Pro';

/** Text inside charts, in CSS pixels; nothing in a chart is smaller than `tick`. */
export const CHART_TEXT_PX = { tick: 13, label: 13, strong: 14 } as const;
