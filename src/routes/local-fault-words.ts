import { isDeath } from '$lib/engine/engine-death';
import type { Words } from '$lib/messages/words';

const KNOWN = ['outdated', 'blocked', 'unavailable', 'damaged'] as const;

/** Why loaded files could not be read, or brought into a page: to stand in brackets or after a colon. */
export function localFaultText({ t }: Words, error: unknown): string {
	const kind = KNOWN.find((known) => known === storeFault(error)?.kind);
	if (isDeath(error)) return t('local.reason.died');
	if (kind !== undefined) return t(`local.reason.${kind}`);
	return error instanceof Error ? error.message : String(error);
}

/** The fault of the store behind an error: the engine passes on what kept it from its data. */
function storeFault(error: unknown): { readonly kind: string } | undefined {
	if (typeof error !== 'object' || error === null) return undefined;
	const { kind, fault, cause } = error as {
		readonly kind?: string;
		readonly fault?: { readonly kind: string };
		readonly cause?: unknown;
	};
	if (fault) return fault;
	// A store that was lost says its fault by itself.
	return error instanceof Error || kind === undefined ? storeFault(cause) : { kind };
}
