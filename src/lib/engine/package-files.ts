/** The addresses of the record's files on the app's own origin; fetched only when the engine starts. */
const addresses = import.meta.glob<string>('/data/**/*.csv', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

export async function fetchPackageText(path: string): Promise<string> {
	const address = addresses[`/data/${path}`];
	if (address === undefined) throw new Error(`data/${path} is not part of the build`);
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
	return response.text();
}
