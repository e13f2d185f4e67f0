import type { IRunOptions } from 'docx';

/** How letters look, without what they say. */
export type RunLook = Omit<IRunOptions, 'children' | 'text'>;

export const PLAIN: RunLook = {};
export const BOLD: RunLook = { bold: true };
export const ITALIC: RunLook = { italics: true };
