/** Placeholder replaced below. */
export const campaign = {};
