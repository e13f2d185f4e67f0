/** The four yearly indices, in the order in which an office lists them. */
export const INDEX_CODES = ['PAPI', 'SIPAS', 'PAR_INDEX', 'PCI'] as const;
export type IndexCode = (typeof INDEX_CODES)[number];

const SLUGS: Record<IndexCode, string> = {
	PAPI: 'papi',
	SIPAS: 'sipas',
	PAR_INDEX: 'par-index',
	PCI: 'pci'
};

/** The path segment of an index: `PAR_INDEX` is `par-index`. */
export function indexSlug(code: IndexCode): string {
	return SLUGS[code];
}

export function indexFromSlug(slug: string): IndexCode | undefined {
	return INDEX_CODES.find((code) => SLUGS[code] === slug);
}

export function isIndexCode(value: string): value is IndexCode {
	return (INDEX_CODES as readonly string[]).includes(value);
}

/** How an index is written in running text, in both languages. */
export function indexLabel(code: IndexCode): string {
	return code === 'PAR_INDEX' ? 'PAR INDEX' : code;
}
