/** This moment as an ISO instant, as the store keeps moments. */
export const now = (): string => new Date().toISOString();
