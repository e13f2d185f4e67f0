import { afterAll, beforeAll, expect, test } from 'vitest';
import { EngineSession } from '$lib/engine/engine-session.svelte';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import { packageSources } from '$lib/engine/package-tables';
import { packageText } from '$lib/engine/package-texts.server';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import {
	askExploreAnswer,
	exploreSourceIds,
	type ExploreAnswer
} from '$lib/queries/explore-answer';
import { prepareTables } from '$lib/queries/prepare';
import { DEFAULT_COMPARE } from '$lib/state/compare-view';
import { layoutDataOf } from '../../layout-data.server';
import { LocalData } from '../../local-data.svelte';
import { LocalPage } from '../../local-page.svelte';
import { FilesInMemory, totalsOf } from '../../testing/kept-files';
import { compareFrame } from './compare-frame';
import { ComparedFiles, type ComparedChoice } from './compared-files.svelte';

const session = new EngineSession({
	start: () => startNodeEngine(),
	sources: () => packageSources(packageText),
	prepare: prepareTables
});
beforeAll(() => session.ready(), 120_000);
afterAll(() => session.close());

test('what is loaded is compared, and marked as loaded', async () => {
	const layout = await layoutDataOf('vi', 'cao-bang');
	if (!layout) throw new Error('cao-bang');
	const kept = new FilesInMemory();
	kept.files = [
		totalsOf('local-sipas', 'SIPAS', 2025, [
			['04', 86.5],
			['20', 88]
		])
	];
	const local = new LocalData({
		session,
		isAnythingKept: () => Promise.resolve(true),
		store: () => Promise.resolve(kept),
		published: () => Promise.resolve(null),
		onChange: () => undefined
	});
	await local.look();
	const page = new LocalPage<ExploreAnswer>(local);
	await page.want({
		view: 'SIPAS',
		dataView: 'all',
		ask: (engine) => askExploreAnswer(engine, 'SIPAS', 'TOTAL'),
		sourceIds: exploreSourceIds,
		indices: ['SIPAS'],
		area: '04'
	});
	const view = { ...DEFAULT_COMPARE, index: 'SIPAS', areas: ['cao-bang', 'lang-son'] } as const;
	const files = new ComparedFiles('', local);
	const choice: ComparedChoice = {
		index: 'SIPAS',
		areas: layout.provinces.filter(({ slug }) => view.areas.some((one) => one === slug)),
		overlay: local.overlay,
		loaded: page.answerTo('SIPAS', 'all')
	};
	files.want(choice);
	await expect.poll(() => files.of(choice).status, { timeout: 60_000 }).toBe('ready');
	const rows = files.of(choice);
	if (rows.status !== 'ready') throw new Error(rows.status);
	const frame = compareFrame({
		words: createWords('vi', await loadCatalogue('vi')),
		view,
		provinces: layout.provinces,
		years: [2025],
		vintage: layout.vintage,
		...rows
	});
	expect(frame?.years).toEqual([2025]);
	expect(frame?.figure.headline).toBe('SIPAS 2025: Cao Bằng thấp hơn Lạng Sơn 1,50 điểm phần trăm');
	expect(frame?.figure.loadedMarks).toHaveLength(1);
	expect(frame?.figure.table.loadedRows).toEqual([0]);
	expect(frame?.figure.nothing).toContain('Năm 2025 chưa có điểm yếu tố SIPAS');
}, 120_000);
