/** Tells the width of an element in CSS pixels now and whenever it changes, until it is called off. */
export function watchWidth(element: Element, tell: (width: number) => void): () => void {
	const observer = new ResizeObserver((entries) => {
		const entry = entries.at(-1);
		if (entry) tell(entry.contentRect.width);
	});
	observer.observe(element);
	return () => {
		observer.disconnect();
	};
}
