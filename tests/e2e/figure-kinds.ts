import type { Locator, Page } from 'playwright-core';

/** A kind of figure, and where it stands on the built site. */
export interface FigureKind {
	readonly kind: string;
	readonly path: string;
	/** Its id: ids of headline and summary begin with it. */
	readonly id: string;
	/** Columns that name a row, from the first on; one unless told. */
	readonly rowColumns?: number;
	/** The column that is held against what is read; unless told, the one that is named in it. */
	readonly column?: string;
	/** Keys to the first series whose points have rows of their own; to the next one. */
	readonly toRows?: readonly string[];
	readonly toPeer?: readonly string[];
	/** What Enter picks at the last stop. */
	readonly picks?: 'year' | 'area' | 'part';
}

const YEARS = { id: 'explore-years', picks: 'year' } as const;
/** Panels by year: their tables are one below the other. */
const PANELS = { id: 'explore-years', rowColumns: 2, column: 'Điểm', picks: 'area' } as const;
const AREAS = { id: 'explore-areas', picks: 'area' } as const;
const PARTS = { id: 'explore-parts', picks: 'part' } as const;
const PEER = ['ArrowDown', 'Home'];

export const FIGURE_KINDS: readonly FigureKind[] = [
	{ kind: 'trend', path: '/kham-pha/', ...YEARS },
	{ kind: 'bump', path: '/kham-pha/?hinh=thu-hang', ...YEARS, toPeer: PEER },
	{
		kind: 'change over the years',
		path: '/kham-pha/?hinh=tang-giam',
		...YEARS,
		column: 'Thay đổi điểm'
	},
	{ kind: 'slope', path: '/kham-pha/?hinh=hai-nam', ...YEARS, toPeer: PEER },
	{ kind: 'heat of areas', path: '/kham-pha/?hinh=bang-mau', ...YEARS, toPeer: PEER },
	{
		kind: 'multiples',
		path: '/kham-pha/?hinh=o-nho',
		...YEARS,
		rowColumns: 2,
		column: 'Điểm (điểm)'
	},
	{ kind: 'maps by year', path: '/kham-pha/?hinh=ban-do-tung-nam', ...PANELS },
	{ kind: 'tile maps by year', path: '/kham-pha/?hinh=luoi-o-tung-nam', ...PANELS },
	{
		kind: 'scatters by year',
		path: '/kham-pha/?hinh=phan-tan-tung-nam',
		...PANELS,
		column: 'PAPI (điểm)'
	},
	{ kind: 'strip', path: '/kham-pha/', ...AREAS, column: 'Điểm (điểm)' },
	{ kind: 'map', path: '/kham-pha/?hinh-tinh=ban-do', ...AREAS, column: 'Điểm' },
	{ kind: 'tiles', path: '/kham-pha/?hinh-tinh=luoi-o', ...AREAS, column: 'Điểm' },
	{
		kind: 'change of areas',
		path: '/kham-pha/?hinh-tinh=tang-giam',
		...AREAS,
		column: 'Thay đổi điểm'
	},
	{ kind: 'scatter', path: '/kham-pha/?hinh-tinh=phan-tan', ...AREAS, column: 'PAPI (điểm)' },
	{ kind: 'components', path: '/kham-pha/', ...PARTS, column: 'Điểm / thang' },
	{ kind: 'star', path: '/kham-pha/?hinh-phan=hinh-sao', ...PARTS, column: 'Điểm / thang' },
	{
		kind: 'stars of areas',
		path: '/kham-pha/?hinh-phan=sao-tung-tinh',
		...PARTS,
		rowColumns: 2,
		column: 'Điểm / thang',
		toPeer: PEER
	},
	{ kind: 'heat of parts', path: '/kham-pha/?hinh-phan=bang-mau', ...PARTS, toPeer: PEER },
	{ kind: 'calendar', path: '/chuyen-muc/', id: 'calendar', column: 'Thời lượng', toPeer: PEER },
	{ kind: 'minutes', path: '/chuyen-muc/', id: 'minutes', column: 'Phút theo kế hoạch' },
	{
		kind: 'timeline',
		path: '/doi-chieu/',
		id: 'timeline',
		column: 'Kết quả',
		// Airings come first, each in the calendar; the table has the editions.
		toRows: ['ArrowRight', 'ArrowDown', 'Home'],
		toPeer: PEER
	},
	{
		kind: 'exposure',
		path: '/doi-chieu/',
		id: 'exposure',
		column: 'Lũy kế đã phát đến khi kết thúc',
		toPeer: PEER
	},
	{ kind: 'compare', path: '/so-sanh/', id: 'compare', column: 'Cao Bằng', toPeer: PEER },
	{ kind: 'trend of an index', path: '/pci/', id: 'trend-pci', column: 'Điểm (điểm)' }
];

export function figureOf(page: Page, { id }: Pick<FigureKind, 'id'>): Locator {
	return page.locator(`figure[aria-labelledby="${id}-headline"]`);
}

/** The kind is there with its script: controls wait for it, and a map for its boundaries. */
export async function waitAlive(page: Page, { kind, path, id, column }: FigureKind): Promise<void> {
	const figure = figureOf(page, { id });
	if (/^\/(kham-pha|so-sanh)\//.test(path)) await figure.locator('.fluid').waitFor();
	else await page.getByRole('button', { name: 'Trình chiếu' }).waitFor();
	if (kind === 'map') await figure.locator('[data-name^="archipelago"] path').first().waitFor();
	else await page.waitForLoadState('networkidle');
	// Until the kind's own code is there the one that the page opens with stands in its place.
	if (column !== undefined) {
		const head = figure.locator('thead th').getByText(column, { exact: true });
		await head.first().waitFor({ state: 'attached' });
	}
}
