import type { QueryEngine, Row } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { component, figure, loadTiny, provinces } from '../../fixtures/tiny-record';
import { checkStagedUpload } from '../check-staged-upload';
import type { CheckedUpload } from '../checked-upload';
import { stageUpload } from '../stage-upload';
import { askUploadContext } from '../upload-context';

/** Columns of a tall file of scores, and the fields that they are. */
export const SCORE_FIELDS = ['index', 'year', 'area_code', 'component', 'score'];
export const SCORE_HEADER = 'Chỉ số,Năm,Tỉnh,Thành phần,Điểm';

/** Two provinces, six dimensions of PAPI with a total to 2017, and one loaded score. */
export function loadScores(engine: QueryEngine): Promise<void> {
	return loadTiny(engine, {
		areas: provinces('01', '04').map((row) =>
			row['area_code'] === '04' ? { ...row, name_vi: 'Cao Bằng', name_en: 'Cao Bang' } : row
		),
		indices: [{ index: 'PAPI', name_vi: 'PAPI', name_en: 'PAPI' }],
		components: [
			component('TOTAL', { scale_min: 6, scale_max: 60, valid_to: 2017 }),
			...['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((name) => component(name))
		],
		scores: [figure('D1', 2020, '04', { score: 5.1 })]
	});
}

export async function checkFile(
	engine: QueryEngine,
	table: FileTable,
	mapping: Mapping
): Promise<CheckedUpload> {
	await stageUpload(engine, table);
	return checkStagedUpload(engine, table, mapping, await askUploadContext(engine));
}

/** Accepted scores in the order of the file. */
export function acceptedScores(engine: QueryEngine): Promise<Row[]> {
	return engine.query(
		`SELECT area_code, component, year, score::DOUBLE AS score, basis, upload_reason AS reason
		FROM upload_accepted ORDER BY upload_record`
	);
}

/** Rule, column, text and lines of each group of the ledger. */
export function toldIn({ ledger }: CheckedUpload): (string | number | null)[][] {
	return ledger.groups.map(({ rule, column, value, lines }) => [rule, column, value, ...lines]);
}
