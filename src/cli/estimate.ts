/**
 * `npm run estimate`: what a design makes of a panel in a file, as one line of JSON on standard output.
 * Exit code 0: an estimate; 1: the panel cannot carry the design, with the reason; 2: usage, or a file
 * without a table.
 */
import { basename } from 'node:path';
import process from 'node:process';
import { panelOfRows } from '$lib/analysis/panel-of-rows';
import { predictorsOf, rowsOfTable, textTableOf } from '$lib/analysis/rows-of-table';
import { runDesign, USUAL_LEVELS } from '$lib/analysis/run-design';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { readTable } from './csv-table';
import { CSV_WORDS } from './csv-words';
import { readArguments, type EstimateArguments } from './estimate-arguments';
import { findingJson } from './estimate-report';
import { ESTIMATE_WORDS, refusalText, type EstimateRefusal } from './estimate-words';
import { readBytes } from './folder-files';

function tell(...lines: string[]): void {
	process.stderr.write(`${lines.join('\n')}\n`);
}

/** The estimate as JSON, or why there is none. */
async function estimate(
	table: FileTable,
	asked: EstimateArguments
): Promise<string | EstimateRefusal> {
	if (table.strays.length > 0) {
		return { kind: 'stray_rows', lines: table.strays.map(({ line }) => line) };
	}
	const read = rowsOfTable(await textTableOf(table), asked);
	if ('kind' in read) return read;
	const { start, predictors, design, alpha, without } = asked;
	const made = panelOfRows(
		read.filter(({ time }) => !without.includes(time)),
		asked
	);
	if ('kind' in made) return made;
	const means =
		predictors.length > 0 ? predictorsOf(read, made.panel.units, predictors, start) : null;
	if (means && 'kind' in means) return means;
	const panel = means ? { ...made.panel, predictors: means } : made.panel;
	const finding = await runDesign(panel, design, { ...USUAL_LEVELS, alpha });
	return 'kind' in finding ? finding : findingJson(asked, { ...made, panel }, finding);
}

/** Runs the command and returns its exit code. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
	const reading = readArguments(args);
	if (!reading.ok) {
		tell(
			CSV_WORDS[reading.language].wrong(reading.wrong),
			'',
			ESTIMATE_WORDS[reading.language].usage
		);
		return 2;
	}
	const asked = reading.arguments;
	const { file, language } = asked;
	const bytes = readBytes(file);
	if (!bytes.ok) {
		const words = CSV_WORDS[language];
		tell(bytes.code === 'ENOENT' ? words.noFile(file) : words.unreadable(file, bytes.code));
		return 2;
	}
	const table = await readTable(new Blob([bytes.bytes]), basename(file), asked);
	if (table.kind === 'refused') {
		tell(`${file}: ${table.message}`);
		return 2;
	}
	const found = await estimate(table.table, asked);
	if (typeof found === 'string') {
		process.stdout.write(`${found}\n`);
		return 0;
	}
	tell(`${file}: ${refusalText(found, language)}`);
	return 1;
}
