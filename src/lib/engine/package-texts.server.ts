/** The texts of the published record by their path inside `data/`, for the build and the commands. */
const texts = import.meta.glob<string>('/data/**/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

export function packageText(path: string): string {
	const text = texts[`/data/${path}`];
	if (text === undefined) throw new Error(`data/${path} is not there`);
	return text;
}
