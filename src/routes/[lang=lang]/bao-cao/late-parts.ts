/** What is needed once a person begins to write, in one piece. */
export { default as SectionEditor } from './SectionEditor.svelte';
export { default as UnsavedNote } from './UnsavedNote.svelte';
