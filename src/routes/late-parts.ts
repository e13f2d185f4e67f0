/** What every page has after its first paint, in one piece. */
export { default as FigureActions } from './FigureActions.svelte';
export { default as LateFonts } from './LateFonts.svelte';
export { default as OfflineParts } from './offline/OfflineParts.svelte';
