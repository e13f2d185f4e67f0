import type { indexPage as vi } from '../vi/index-page';

export const indexPage: typeof vi = {};
