import { INKS } from '$lib/tokens/ink';
import { textWidth, type FontWeight } from '$lib/tokens/text-width';
import { withPngData, type PngText } from './png-chunks';
import { PROBE } from './sheet-svg';
import { pixelSize, type PageSize } from './size-preset';

/** A picture that could not be made, and why. */
export class PictureError extends Error {
	readonly reason: 'font' | 'canvas' | 'decode';

	constructor(reason: PictureError['reason'], options?: ErrorOptions) {
		super(`no picture: ${reason}`, options);
		this.name = 'PictureError';
		this.reason = reason;
	}
}

/** So often is a picture drawn until its font is there; one paint lies between two times. */
const MOST_TRIES = 40;
/** By how much the drawn probe may differ from what the widths of its letters add up to. */
const TOLERANCE = 0.04;

/**
 * A sheet as a PNG of the pixels and the density of its size, with texts inside. `svg` is the sheet as
 * `sheetSvg` writes it with its probes: a browser draws an SVG before the fonts inside it are read, so it is
 * drawn until the probe of each of `weights` has the width of the font.
 *
 * @throws PictureError where the font does not come, or the browser has no memory for the canvas.
 */
export async function sheetPng(
	svg: string,
	weights: readonly FontWeight[],
	preset: PageSize,
	texts: readonly PngText[],
	signal?: AbortSignal
): Promise<Uint8Array> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = await decoded(url);
		for (let tries = 0; tries < MOST_TRIES; tries += 1) {
			signal?.throwIfAborted();
			const { canvas, isProven } = drawn(image, weights, preset);
			if (isProven) return withPngData(await encoded(canvas), preset.dpi, texts);
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		throw new PictureError('font');
	} finally {
		URL.revokeObjectURL(url);
	}
}

async function decoded(url: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = url;
	try {
		await image.decode();
	} catch (cause) {
		throw new PictureError('decode', { cause });
	}
	return image;
}

function drawn(image: HTMLImageElement, weights: readonly FontWeight[], preset: PageSize) {
	const { width, height } = pixelSize(preset);
	const { scale } = preset;
	const room = PROBE.room * scale;
	const [canvas, context] = canvasOf(width, height + Math.ceil(room * weights.length));
	// Where a side is no whole number of pixels the last ones would let the page behind shine through.
	context.fillStyle = INKS.ground.light;
	context.fillRect(0, 0, canvas.width, canvas.height);
	const whole = preset.height + PROBE.room * weights.length;
	context.drawImage(image, 0, 0, preset.width * scale, whole * scale);
	const isProven = weights.every((weight, at) => {
		const top = Math.round(preset.height * scale + room * at);
		return isSetInFont(context.getImageData(0, top, width, Math.floor(room)), weight, scale);
	});
	if (!isProven) return { canvas, isProven };
	const [cropped, onto] = canvasOf(width, height);
	onto.drawImage(canvas, 0, 0);
	return { canvas: cropped, isProven };
}

function canvasOf(
	width: number,
	height: number
): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new PictureError('canvas');
	return [canvas, context];
}

/** Whether what is dark in some pixels is as wide as the probe in this weight of the font. */
function isSetInFont(
	{ data, width, height }: ImageData,
	weight: FontWeight,
	scale: number
): boolean {
	let [first, last] = [width, -1];
	for (let row = 0; row < height; row += 1) {
		for (let column = 0; column < width; column += 1) {
			const at = 4 * (row * width + column);
			const isDark = (data[at + 3] ?? 0) > 128 && (data[at] ?? 255) < 128;
			if (!isDark) continue;
			first = Math.min(first, column);
			last = Math.max(last, column);
		}
	}
	if (last < 0) return false;
	const wanted = textWidth(PROBE.text, PROBE.sizePx, weight) * scale;
	return Math.abs(last - first - wanted) <= TOLERANCE * wanted;
}

async function encoded(canvas: HTMLCanvasElement): Promise<Uint8Array> {
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (!blob) throw new PictureError('canvas');
	return new Uint8Array(await blob.arrayBuffer());
}
