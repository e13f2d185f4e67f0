/** Placeholder replaced below. */
export const indexPage = {};
