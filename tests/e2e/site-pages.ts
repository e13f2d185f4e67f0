/** One address of each kind of page, in Vietnamese. */
export const PATHS = [
	'/',
	'/papi/',
	'/sipas/',
	'/par-index/',
	'/pci/',
	'/chuyen-muc/',
	'/doi-chieu/',
	'/doi-chieu/noi-dung/',
	'/uoc-luong/',
	'/uoc-luong/bang-khac/',
	'/kham-pha/',
	'/so-sanh/',
	'/truy-van/',
	'/bao-cao/',
	'/so-lieu/',
	'/so-lieu/mau-tep/',
	'/hinh/',
	'/ngoai-tuyen/'
] as const;

export const inLanguage = (path: string, language: 'vi' | 'en') =>
	language === 'en' ? `/en${path}` : path;

/** The same in both languages, and the overview of a province other than the first. */
export const PAGES = [
	...PATHS,
	...PATHS.map((path) => inLanguage(path, 'en')),
	'/lang-son/',
	'/en/lang-son/'
];
