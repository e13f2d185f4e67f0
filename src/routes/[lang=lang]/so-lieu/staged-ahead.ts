import type { ByteSpan } from '$lib/ingest/reading/file-table';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import type { UploadFile } from './upload-file';
import type { EngineAccess } from './upload-state';

/**
 * Brings the rows of a file into the engine while the reader still goes over them: the two work in
 * threads of their own. What was brought in; null where there is no guess, or it failed, in which case
 * the rows come when they have been read. Never rejects.
 */
export async function stagedAhead(
	access: EngineAccess,
	{ file, isPlainText }: Pick<UploadFile, 'file' | 'isPlainText'>,
	{ plan, width }: { readonly plan: ReadPlan; readonly width: number },
	control: UploadControl
): Promise<ByteSpan | null> {
	if (!isPlainText) return null;
	try {
		const [{ likelySpan }, { stageAhead }] = await Promise.all([
			import('$lib/ingest/reading/likely-span'),
			import('$lib/queries/upload/stage-upload')
		]);
		const span = await likelySpan(file, plan);
		if (span === null) return null;
		const csv = { width, delimiter: plan.delimiter };
		const { signal } = control;
		const silent = signal === undefined ? {} : { signal };
		await access((engine) => stageAhead(engine, file, span, csv, silent));
		return span;
	} catch {
		return null;
	}
}
