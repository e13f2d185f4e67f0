import type { Reroute } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { routeOf } from '$lib/state/page-route';

export const reroute: Reroute = ({ url }) => {
	const base = resolve('/').replace(/\/$/, '');
	return base + routeOf(url.pathname.slice(base.length));
};
