import type { Reroute } from '@sveltejs/kit';
import { base } from '$app/paths';
import { routeOf } from '$lib/state/page-route';

export const reroute: Reroute = ({ url }) => base + routeOf(url.pathname.slice(base.length));
