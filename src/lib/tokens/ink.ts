/**
 * The colours of the product by what they stand for. One accent for the province, one warm tone for
 * a fall or a refusal, quiet tones for region and nation, greys for the rest. Text inks reach 4.5:1
 * on the ground, mark inks 3:1, in both schemes; a test holds them to it.
 */
export const INKS = {
	ground: { light: '#ffffff', dark: '#101418' },
	panel: { light: '#f6f7f9', dark: '#181d23' },
	text: { light: '#1b1f24', dark: '#e8ebee' },
	muted: { light: '#59636e', dark: '#9ba6b2' },
	rule: { light: '#d5dae0', dark: '#2f363e' },
	own: { light: '#0b57a4', dark: '#7fb7f5' },
	ownSoft: { light: '#cfe2f5', dark: '#1d3a57' },
	peer: { light: '#848d97', dark: '#75808b' },
	peerSoft: { light: '#c3c9d0', dark: '#454e58' },
	region: { light: '#3c7566', dark: '#7cc0ab' },
	nation: { light: '#6c5a94', dark: '#b4a2dd' },
	fall: { light: '#ad4408', dark: '#ff9f66' },
	fallSoft: { light: '#fae3d5', dark: '#4a2713' },
	scale1: { light: '#e9edf1', dark: '#222a32' },
	scale2: { light: '#c9d1d9', dark: '#3a4550' },
	scale3: { light: '#a3aeb9', dark: '#55626f' },
	scale4: { light: '#65727e', dark: '#8a97a3' },
	scale5: { light: '#3d4853', dark: '#bcc7d1' },
	fallStep: { light: '#eca57d', dark: '#8a4a22' },
	ownStep: { light: '#8fbbe8', dark: '#2f6499' }
} as const;

export type Ink = keyof typeof INKS;

/**
 * Inks where the reader's system sets the colours ("forced colours", high contrast): a browser paints
 * what is HTML so by itself, and leaves what is SVG as it is. An ink without a system colour stays that
 * of the scheme, in browsers that cannot mix them.
 */
export const FORCED_INKS: Readonly<Partial<Record<Ink, string>>> = {
	ground: 'Canvas',
	panel: 'Canvas',
	text: 'CanvasText',
	muted: 'CanvasText',
	rule: 'GrayText',
	own: 'LinkText',
	peer: 'GrayText',
	peerSoft: 'GrayText',
	region: 'CanvasText',
	nation: 'CanvasText',
	fall: 'CanvasText'
};

const mixed = (ink: string, percent: number) => `color-mix(in srgb, ${ink} ${percent}%, Canvas)`;

/** Quiet inks and fills from the system's colours, where the browser can mix (Chromium from 111 on). */
export const FORCED_MIXES: Readonly<Partial<Record<Ink, string>>> = {
	rule: mixed('CanvasText', 32),
	peer: mixed('CanvasText', 62),
	peerSoft: mixed('CanvasText', 42),
	ownSoft: mixed('LinkText', 25),
	fallSoft: mixed('CanvasText', 15),
	scale1: mixed('CanvasText', 8),
	scale2: mixed('CanvasText', 22),
	scale3: mixed('CanvasText', 38),
	scale4: mixed('CanvasText', 70),
	scale5: mixed('CanvasText', 88),
	fallStep: mixed('CanvasText', 35),
	ownStep: mixed('LinkText', 45)
};

/**
 * Five steps from little to much, for areas and cells that are filled by value: greys, so that the
 * province keeps the one colour, that stay in order in greyscale. Fills alone do not tell a value: a
 * figure prints it, or its class in words.
 */
export const SCALE_INKS = ['scale1', 'scale2', 'scale3', 'scale4', 'scale5'] as const;
export type ScaleInk = (typeof SCALE_INKS)[number];

/**
 * A strong fall, a fall, nothing, a rise, a strong rise. Both sides are equally strong in greyscale, so
 * that a sign or a triangle stands in what is filled with them.
 */
export const SIGNED_INKS = ['fallStep', 'fallSoft', 'scale1', 'ownSoft', 'ownStep'] as const;
export type SignedInk = (typeof SIGNED_INKS)[number];
export type FillInk = ScaleInk | SignedInk;

/** The ink of text on a filled step. */
export function textOn(step: FillInk): Ink {
	return step === 'scale4' || step === 'scale5' ? 'ground' : 'text';
}

export type Scheme = 'light' | 'dark';

const cssName = (ink: Ink): string =>
	`--ink-${ink.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

/** A reference to the ink that follows the reader's colour scheme: `var(--ink-own)`. */
export function inkVariable(ink: Ink): string {
	return `var(${cssName(ink)})`;
}

/** The declarations `--ink-…: #…` of a scheme, for the style sheet. */
export function inkDeclarations(scheme: Scheme): string[] {
	return (Object.keys(INKS) as Ink[]).map((ink) => `${cssName(ink)}: ${INKS[ink][scheme]};`);
}

/** The declarations of some inks, whatever the scheme. */
export function declarationsOf(inks: Readonly<Partial<Record<Ink, string>>>): string[] {
	return (Object.keys(inks) as Ink[]).map((ink) => `${cssName(ink)}: ${inks[ink] ?? ''};`);
}
