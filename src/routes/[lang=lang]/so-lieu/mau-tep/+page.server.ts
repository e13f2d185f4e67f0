import { resolve } from '$app/paths';
import { fieldGuide } from '$lib/ingest/templates/field-guide';
import { UPLOAD_KINDS } from '$lib/ingest/upload-kind';
import type { PageServerLoad } from './$types';

/** Every kind of data with its columns and the address of its template. */
export const load: PageServerLoad = ({ params }) => {
	const language = params.lang === 'en' ? 'en' : 'vi';
	return {
		kinds: UPLOAD_KINDS.map((kind) => ({
			kind,
			template: resolve(`/templates/${language}/${kind}.csv`),
			fields: fieldGuide(kind, language)
		}))
	};
};
