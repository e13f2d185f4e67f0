/** Hands a body to the browser as a download under a name. */
export function saveFile(body: Blob, name: string): void {
	const address = URL.createObjectURL(body);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the address over by the next task; held for ever, it would keep the bytes.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 60_000);
}
