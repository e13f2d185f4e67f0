/**
 * `npm run validate`: checks the data package, or one CSV file against it.
 * Exit code 0: all rows accepted; 1: something was rejected; 2: usage, or a file without text.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkPackage, isSound } from '$lib/ingest/check-package';
import { checkUpload } from '$lib/ingest/check-upload';
import { findingText } from '$lib/ingest/finding-words';
import { hasRejections, type Finding } from '$lib/ingest/ledger';
import type { PackageFiles } from '$lib/ingest/package-files';
import { recordContext } from '$lib/ingest/record-context';
import { folderFiles, readBytes } from './folder-files';
import { readArguments, type ValidateArguments } from './validate-arguments';
import {
	noRecordLines,
	packageFindings,
	packageLines,
	reportJson,
	unknownKindLine,
	uploadLines
} from './validate-report';
import { VALIDATE_WORDS } from './validate-words';

const OWN_PACKAGE = fileURLToPath(new URL('../../data', import.meta.url));

function print(lines: readonly string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}

function refuse(lines: readonly string[]): 2 {
	process.stderr.write(`${lines.join('\n')}\n`);
	return 2;
}

function packageFiles(folder: string | null): PackageFiles {
	if (folder === null) return folderFiles(OWN_PACKAGE, 'data');
	return folderFiles(resolve(folder), folder.replace(/[\\/]+$/, ''));
}

function validatePackage({ language, json, packageFolder }: ValidateArguments): 0 | 1 {
	const report = checkPackage(packageFiles(packageFolder));
	const { ledgers, checks } = report;
	print(
		json
			? [reportJson(ledgers, packageFindings(report), checks, language)]
			: packageLines(report, language)
	);
	return isSound(report) ? 0 : 1;
}

function validateFile(file: string, options: ValidateArguments): 0 | 1 | 2 {
	const { language, json, kind } = options;
	const words = VALIDATE_WORDS[language];
	const reading = readBytes(file);
	const unchecked = (lines: readonly string[], findings: readonly Finding[] = []): 2 => {
		if (!json) return refuse(lines);
		print([reportJson([], findings, [], language, lines[0] ?? '')]);
		return 2;
	};
	if (!reading.ok) {
		if (reading.code === 'ENOENT') return unchecked([words.noFile(file)]);
		if (reading.code === 'EISDIR') return unchecked([words.isFolder(file)]);
		return unchecked([words.unreadable(file, reading.code)]);
	}
	const files = packageFiles(options.packageFolder);
	const record = recordContext(files);
	if (!record.ok) {
		const { findings } = record;
		return unchecked(noRecordLines(files.folder, findings, language), findings);
	}
	const report = checkUpload({ file, bytes: reading.bytes, kind }, record.context);
	switch (report.outcome) {
		case 'unknown_kind':
			return unchecked([unknownKindLine(file, report, language)]);
		case 'unreadable': {
			const { findings } = report.ledger;
			return unchecked(
				findings.map((finding) => findingText(finding, language)),
				findings
			);
		}
		case 'checked': {
			const { ledger, checks } = report.reading;
			print(
				json
					? [reportJson([ledger], ledger.findings, checks, language)]
					: uploadLines(report, language)
			);
			return hasRejections(ledger) ? 1 : 0;
		}
	}
}

/** Runs the command and returns its exit code. */
export function main(args: readonly string[]): 0 | 1 | 2 {
	const reading = readArguments(args);
	if (!reading.ok) {
		const words = VALIDATE_WORDS[reading.language];
		return refuse([words.wrong(reading.wrong), '', words.usage]);
	}
	const { file } = reading.arguments;
	return file === null ? validatePackage(reading.arguments) : validateFile(file, reading.arguments);
}
