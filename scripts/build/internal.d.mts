/** The names of members that never leave a file of miniprogram_dist/. */
export const INTERNAL: readonly string[];
