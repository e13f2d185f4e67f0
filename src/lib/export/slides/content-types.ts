const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'application/vnd.openxmlformats-package';

const BY_ENDING: readonly (readonly [string, string])[] = [
	['rels', `${PACKAGE}.relationships+xml`],
	['xml', 'application/xml'],
	['png', 'image/png'],
	['svg', 'image/svg+xml']
];

const BY_PATH: readonly (readonly [RegExp, string])[] = [
	[/^docProps\/core\.xml$/, `${PACKAGE}.core-properties+xml`],
	[/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
	[/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
	[/^ppt\/(presProps|viewProps|tableStyles)\.xml$/, `${OFFICE}.presentationml.$1+xml`],
	[/^ppt\/theme\/theme\d+\.xml$/, `${OFFICE}.theme+xml`],
	[
		/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/([a-zA-Z]+)\d+\.xml$/,
		`${OFFICE}.presentationml.$1+xml`
	]
];

/**
 * `[Content_Types].xml` of the parts that there are: the library names some that there are not. Throws a
 * `RangeError` at a part of no known type.
 */
export function contentTypes(paths: Iterable<string>): string {
	const overrides = [...paths].flatMap((path) => {
		const found = BY_PATH.find(([pattern]) => pattern.test(path));
		if (!found) {
			if (/\.(?:rels|png|svg)$/.test(path)) return [];
			throw new RangeError(`no content type for ${path}`);
		}
		const type = path.replace(found[0], found[1]);
		return [`<Override PartName="/${path}" ContentType="${type}"/>`];
	});
	const defaults = BY_ENDING.map(
		([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`
	);
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
		`${defaults.join('')}${overrides.join('')}</Types>`
	);
}
