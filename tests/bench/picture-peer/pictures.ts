import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { toBlob } from 'html-to-image';

/** As dense as print: 300 dots to the inch of 96 pixels. */
const RATIO = 300 / 96;

declare global {
	interface Window {
		/** SVG texts to a Word document of their pictures, a caption under each; resolves with its bytes. */
		wordOf(figures: readonly { readonly svg: string; readonly caption: string }[]): Promise<number>;
	}
}

const main = document.querySelector('main');

window.wordOf = async (figures) => {
	const children: Paragraph[] = [];
	for (const { svg, caption } of figures) {
		const holder = document.createElement('div');
		holder.innerHTML = svg.slice(svg.indexOf('<svg'));
		main?.replaceChildren(holder);
		const drawing = holder.querySelector('svg');
		if (!drawing) throw new Error('no drawing');
		const { width, height } = drawing.getBoundingClientRect();
		const blob = await toBlob(holder, { pixelRatio: RATIO, skipFonts: true });
		if (!blob) throw new Error('no picture');
		const data = new Uint8Array(await blob.arrayBuffer());
		children.push(
			new Paragraph({
				children: [new ImageRun({ type: 'png', data, transformation: { width, height } })]
			}),
			new Paragraph({ text: caption })
		);
	}
	const blob = await Packer.toBlob(new Document({ sections: [{ children }] }));
	return blob.size;
};

const output = document.querySelector('output');
if (output) output.textContent = 'ready';
