/** GiB of memory as the browser tells it; not told on plain http, in Firefox and in Safari. */
export function deviceMemory(): number | undefined {
	return (navigator as { readonly deviceMemory?: number }).deviceMemory;
}
