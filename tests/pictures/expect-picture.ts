import { render } from 'svelte/server';
import { expect } from 'vitest';
import SceneView from '$lib/charts/SceneView.svelte';
import type { Scene } from '$lib/charts/scene';
import { inkDeclarations, type Scheme } from '$lib/tokens/ink';

/**
 * Draws `scene` with the view that pages use and holds it against `tests/pictures/NAME.svg`.
 * The file stands alone, so that it can be opened in a browser. `vitest -u` writes a wanted change.
 */
export async function expectPicture(
	name: string,
	scene: Scene,
	scheme: Scheme = 'light'
): Promise<void> {
	const { body } = render(SceneView, { props: { scene, labelledBy: 'headline' } });
	await expect(standalone(body, scheme)).toMatchFileSnapshot(
		new URL(`./${name}.svg`, import.meta.url).pathname
	);
}

function standalone(body: string, scheme: Scheme): string {
	const markup = body.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
	// Those that are drawn with: a picture does not change when a colour is added.
	const inks = inkDeclarations(scheme).filter(
		(ink) => ink.startsWith('--ink-ground:') || markup.includes(`var(${ink.split(':')[0] ?? ''})`)
	);
	const style = `<style>svg{${inks.join('')}background:var(--ink-ground)}</style>`;
	return (
		markup
			.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
			.replace(/(<svg[^>]*>)/, `$1${style}`)
			.replace(/></g, '>\n<')
			.trim() + '\n'
	);
}
