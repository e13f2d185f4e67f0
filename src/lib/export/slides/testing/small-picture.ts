import type { ReviewPicture } from '../../review-picture';

/** A PNG of one grey dot. */
const DOT =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==';

/** A picture that is small to carry and has the size of one on paper. */
export function smallPicture(): ReviewPicture {
	return {
		svg: '<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="100mm"><rect width="1" height="1"/></svg>',
		png: Uint8Array.from(atob(DOT), (letter) => letter.charCodeAt(0)),
		widthMm: 160,
		heightMm: 100
	};
}
