import { declarationsOf, FORCED_INKS, FORCED_MIXES, inkDeclarations } from './ink';
import { TYPE_PX } from './type-scale';

/** The tokens as CSS custom properties; `tokens.css` is this text, held to it by a test. */
export function styleSheet(): string {
	const type = Object.entries(TYPE_PX).map(([name, px]) => `--type-${name}: ${px / 16}rem;`);
	const block = (lines: readonly string[], indent: string) =>
		lines.map((line) => `${indent}${line}\n`).join('');
	return `/* Made from ink.ts and type-scale.ts: change those, then run "npx vitest -u --project unit src/lib/tokens". */
:root {
	color-scheme: light dark;
${block([...type, ...inkDeclarations('light')], '\t')}}

@media (prefers-color-scheme: dark) {
	:root {
${block(inkDeclarations('dark'), '\t\t')}	}
}

@media (forced-colors: active) {
	:root {
${block(declarationsOf(FORCED_INKS), '\t\t')}	}

	@supports (color: color-mix(in srgb, red, blue)) {
		:root {
${block(declarationsOf(FORCED_MIXES), '\t\t\t')}		}
	}
}

/* Paper is white, whatever the reader's screen is. */
@media print {
	:root {
${block(inkDeclarations('light'), '\t\t')}	}
}
`;
}
