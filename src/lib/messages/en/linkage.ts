import type { linkage as vi } from '../vi/linkage';

export const linkage: typeof vi = {};
