import type { campaign as vi } from '../vi/campaign';

export const campaign: typeof vi = {};
