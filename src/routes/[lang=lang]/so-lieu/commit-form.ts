/** What a person says of a file when it is committed. */
export interface StatedSource {
	readonly publisher: string;
	readonly document: string;
	readonly url: string;
	readonly by: string;
	readonly note: string;
}

export const NOTHING_STATED: StatedSource = {
	publisher: '',
	document: '',
	url: '',
	by: '',
	note: ''
};

/** Whether an address can stand as a link; an empty one is none and no fault. */
export function isAddress(text: string): boolean {
	return text === '' || /^https?:\/\/[^\s/]+(\/\S*)?$/.test(text);
}
