import { anyText, object, oneOf, sha256Text, type Shape } from '$lib/store/shape';
import { MOST_CLAIM_BYTES } from './figure-claim';
import type { FigureFile } from './figure-file';
import { figureShape } from './figure-shape';
import { sceneShape } from './scene-shape';

/**
 * The figure in a JSON that `writeFigureFile` made, checked to the last mark, so that it can be drawn
 * wherever it comes from; null where it is none or not whole.
 */
export function readFigureFile(bytes: Uint8Array): FigureFile | null {
	if (bytes.length > MOST_CLAIM_BYTES) return null;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return figureFile(JSON.parse(text), '');
	} catch {
		// No text, no JSON, another shape, or nested deeper than the stack: in no case a figure.
		return null;
	}
}

const figureFile: Shape<FigureFile> = object({
	format: oneOf(['nhip-cchc/figure']),
	version: oneOf([1]),
	permalink: anyText,
	hash: sha256Text,
	figure: figureShape,
	scenes: object({ narrow: sceneShape, wide: sceneShape })
});
