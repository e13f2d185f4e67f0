/** The four steps of loading a file, in their order. */
export const LOADING_STEPS = ['read', 'map', 'check', 'commit'] as const;
export type LoadingStep = (typeof LOADING_STEPS)[number];
