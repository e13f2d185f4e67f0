import { DisposableEngine } from '$lib/engine/disposable-engine';

/** The copy that statements of readers run on. Everything heavy is imported when it is first asked for. */
export function createQueryCopy(): DisposableEngine {
	return new DisposableEngine({
		start: async (onProgress) => {
			const [{ startBrowserEngine }, { copySettings }, { deviceMemory }] = await Promise.all([
				import('$lib/engine/browser-engine'),
				import('$lib/engine/settings'),
				import('$lib/engine/device-memory')
			]);
			return startBrowserEngine(onProgress, copySettings(deviceMemory()));
		},
		fill: async (engine, content) => {
			const [{ packageSources }, { fetchPackageText }, { layAnalystViews }] = await Promise.all([
				import('$lib/engine/package-tables'),
				import('$lib/engine/package-files'),
				import('$lib/queries/analyst/lay-views')
			]);
			await engine.load(await packageSources(fetchPackageText));
			await content.lay(engine);
			await layAnalystViews(engine);
		}
	});
}
