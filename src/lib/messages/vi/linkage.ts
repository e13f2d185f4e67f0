/** Placeholder replaced below. */
export const linkage = {};
