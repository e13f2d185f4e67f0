import { error } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/domain/language';
import { templateCsv } from '$lib/ingest/templates/template-csv';
import { isUploadKind, UPLOAD_KINDS } from '$lib/ingest/upload-kind';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => UPLOAD_KINDS.map((kind) => ({ lang, kind })));

/** A template with two example rows; the mark at its start tells spreadsheets that it is UTF-8. */
export const GET: RequestHandler = ({ params }) => {
	const { kind } = params;
	if (!isUploadKind(kind)) error(404, kind);
	const text = templateCsv(kind, params.lang === 'en' ? 'en' : 'vi');
	return new Response(`\ufeff${text}`, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
