/** The size of text that widths are told for. */
const ROOT_PX = 16;

/**
 * Tells the width of an element in sixteenths of a `rem`, which are CSS pixels where text has its usual size,
 * now and whenever it changes, until it is called off. What is drawn in it grows with the text of the page.
 */
export function watchWidth(element: Element, tell: (width: number) => void): () => void {
	const root = document.documentElement;
	const observer = new ResizeObserver(() => {
		const rootPx = parseFloat(getComputedStyle(root).fontSize);
		tell((element.getBoundingClientRect().width * ROOT_PX) / rootPx);
	});
	observer.observe(element);
	// Larger text makes the page longer, also where this element keeps its width.
	observer.observe(root);
	return () => {
		observer.disconnect();
	};
}
